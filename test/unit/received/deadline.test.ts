import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readReceived } from '../../../src/received/index.ts';
import { loadCatalogue, replyValues } from '../../../src/template/index.ts';
import { letterOf } from '../template/support.ts';

const catalogue = await loadCatalogue(join(import.meta.dirname, '../../../templates'));

/** A letter of 3 February 2025 with this body. */
const letter = (body: string, head = 'Datum: 3 februari 2025\n') =>
  `${head}Betreft: buslijnen\n\nGeachte minister,\n\n${body}\n\nHoogachtend,\n\nA. de Wit\n`;

const termOf = (body: string, head?: string) => {
  const { termijn } = readReceived(letter(body, head));
  return termijn && [termijn.tekst, termijn.datum];
};

describe('until when a letter asks for an answer', () => {
  const TERMS: readonly (readonly [body: string, tekst: string, datum: string | undefined])[] = [
    ['Graag ontvangen wij uw reactie vóór 1 december 2025.', 'vóór 1 december 2025', '2025-11-30'],
    ['Wij vragen u ons voor 1 maart te laten weten wat u doet.', 'voor 1 maart', '2025-02-28'],
    ['Ik verneem graag uiterlijk maandag 3 maart uw antwoord.', 'uiterlijk maandag 3 maart', '2025-03-03'],
    ['Ik verneem graag uiterlijk dinsdag 3 maart uw antwoord.', 'uiterlijk dinsdag 3 maart', undefined],
    ['Wij zien uw reactie uiterlijk 10 januari tegemoet.', 'uiterlijk 10 januari', '2026-01-10'],
    ['Kunt u binnen zes weken antwoorden?', 'binnen zes weken', undefined],
    ['Wij verzoeken u binnen 14 dagen na dagtekening te reageren.', 'binnen 14 dagen na dagtekening', '2025-02-17'],
    ['Wij verzoeken u binnen vier weken na ontvangst te reageren.', 'binnen vier weken na ontvangst', undefined],
    ['Wilt u ons vóór het debat van 3 maart 2025 antwoorden?', 'vóór het debat van 3 maart 2025', undefined],
    [
      'Wij verzoeken u:\n1. de norm vóór 1 juli 2025 te verlagen;\n2. ons te bezoeken.',
      'vóór 1 juli 2025',
      '2025-06-30',
    ],
  ];
  for (const [body, tekst, datum] of TERMS)
    it(`is ‘${tekst}’, ${datum ?? 'a day that nobody can tell'}`, () => assert.deepEqual(termOf(body), [tekst, datum]));

  it('counts no day from a letter without one', () => {
    assert.deepEqual(termOf('Graag ontvangen wij uw reactie vóór 1 maart.', ''), ['vóór 1 maart', undefined]);
    assert.deepEqual(termOf('Graag reageren wij. Wij verzoeken u binnen 14 dagen na dagtekening te reageren.', ''), [
      'binnen 14 dagen na dagtekening',
      undefined,
    ]);
  });

  const NONE: readonly string[] = [
    'De bus reed voor 1 december 2024 nog. Wij verzoeken u te reageren.',
    'De gemeente moest binnen zes weken antwoorden. Dat deed zij niet.',
    'Wij verzoeken u de agenda voor 3 maart 2025 te sturen.',
    'Wij verzoeken u te reageren.',
  ];
  for (const body of NONE) it(`is not set by ‘${body}’`, () => assert.equal(termOf(body), undefined));

  it('stands in the head of the reply: a day, or the words with an open place behind them', () => {
    for (const id of ['antwoordbrief', 'burgerbrief', 'ontvangstbevestiging']) {
      const made = catalogue.template(id)?.template;
      assert.ok(made);
      const reply = (body: string) =>
        letterOf(
          made,
          replyValues(readReceived(letter(body)), made, () => undefined),
        );
      assert.match(reply('Graag ontvangen wij uw reactie vóór 1 juni 2025.'), /^antwoord-gevraagd: 2025-05-31$/m);
      assert.match(
        reply('Kunt u binnen zes weken antwoorden?'),
        /^antwoord-gevraagd: "?binnen zes weken: uiterlijk \[…dag…\]"?$/m,
      );
      assert.doesNotMatch(reply('Kunt u antwoorden?'), /antwoord-gevraagd/);
    }
    const receipt = catalogue.template('ontvangstbevestiging')?.template;
    assert.ok(receipt);
    const text = letterOf(
      receipt,
      replyValues(readReceived(letter('Graag ontvangen wij uw reactie vóór 1 juni 2025.')), receipt, () => undefined),
    );
    assert.match(text, /U krijgt uiterlijk op 31 mei 2025 antwoord\./);
  });
});
