import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Asked, askedApart, readReceived } from '../../../src/received/index.ts';
import { runs } from '../../support/cases.ts';

/** What a letter with this body asks. */
function asked(body: string): readonly Asked[] {
  return readReceived(
    `Datum: 3 oktober 2022\nBetreft: buslijnen\n\nGeachte minister,\n\n${body}\n\nHoogachtend,\n\nA. de Wit\n`,
  ).gevraagd;
}

/** The same, with each its number before it. */
const texts = (body: string) =>
  asked(body).map(({ nummer, tekst }) => (nummer === undefined ? tekst : `${nummer}: ${tekst}`));

describe('what a letter asks', () => {
  const FOUND: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
    [
      'the numbered items behind a request, the last of them behind ‘en’',
      'Wij verzoeken u:\n1. de norm te verlagen;\n2. ons te bezoeken; en\n3. de boete te schrappen.',
      ['1: de norm te verlagen', '2: ons te bezoeken', '3: de boete te schrappen'],
    ],
    [
      'items with a dash, that tell what to do or ask it',
      'Daarom vragen wij u het volgende:\n- Stel geld beschikbaar.\n- Kunt u toezeggen dat de bus blijft?',
      ['Stel geld beschikbaar.', 'Kunt u toezeggen dat de bus blijft?'],
    ],
    [
      'pieces with numbers and letters within a sentence',
      'Wij verzoeken u (1) de wet aan te passen en (2) de toeslag te verhogen.\n\nNamens onze leden vragen wij u: a. de norm te verlagen; b. de boete te schrappen.',
      ['1: de wet aan te passen', '2: de toeslag te verhogen', 'a: de norm te verlagen', 'b: de boete te schrappen'],
    ],
    [
      'several requests without numbers in a sentence',
      'Wij vragen u de norm te verlagen, de controle te versterken en de boetes te laten vervallen.',
      ['de norm te verlagen', 'de controle te versterken', 'de boetes te laten vervallen'],
    ],
    [
      'two questions in a sentence, each with its verb',
      'Kunt u zeggen wanneer het onderzoek klaar is en wilt u ons het rapport toesturen?',
      ['Kunt u zeggen wanneer het onderzoek klaar is?', 'Wilt u ons het rapport toesturen?'],
    ],
    [
      'a question with what goes on from it as one',
      'Bent u bereid de norm te verlagen? Zo nee, waarom niet? Wanneer weten wij dat?',
      ['Bent u bereid de norm te verlagen? Zo nee, waarom niet?', 'Wanneer weten wij dat?'],
    ],
    [
      'wishes in other words',
      'Ik zou graag willen dat u met de gemeente praat. Wij zouden het op prijs stellen als u ons bezoekt. Wilt u ons het rapport sturen.',
      [
        'Ik zou graag willen dat u met de gemeente praat.',
        'Wij zouden het op prijs stellen als u ons bezoekt.',
        'Wilt u ons het rapport sturen.',
      ],
    ],
    [
      'items behind a request that says what follows',
      'Voorts wil ik u verzoeken het volgende te doen:\n\na) de vergunning in te trekken;\nb) de boete te schrappen.',
      ['a: de vergunning in te trekken', 'b: de boete te schrappen'],
    ],
    [
      'a wish to meet, and what somebody is to do, please',
      'Graag zouden wij met u in gesprek gaan. Stuur mij alstublieft het rapport. Graag hoor ik van u.',
      ['Graag zouden wij met u in gesprek gaan.', 'Stuur mij alstublieft het rapport.'],
    ],
    [
      'numbers that the items of two lists have',
      'Wij hebben de volgende verzoeken:\n1. Wij verzoeken u ons te bezoeken.\n2. Verlaag de norm.\n\nOnze vragen zijn:\n1) Wanneer komt de wet?\n2) Wie betaalt dat?',
      ['1: Wij verzoeken u ons te bezoeken.', '2: Verlaag de norm.', '1: Wanneer komt de wet?', '2: Wie betaalt dat?'],
    ],
    [
      'an answer only where nothing else is asked',
      'Wij vragen u de norm te verlagen. Graag ontvangen wij binnen zes weken uw reactie.',
      ['Wij vragen u de norm te verlagen.'],
    ],
  ];
  for (const [what, body, expected] of FOUND) it(`is ${what}`, () => assert.deepEqual(texts(body), expected));

  const NONE: readonly string[] = [
    'Kunt u zich voorstellen dat dit voor onze leden zwaar valt?',
    'Kunt u zich voorstellen wat dat betekent, zo vragen onze leden zich af.',
    'Kan het nog erger? Nee, dat kan niet.',
    'Waarom rijdt de bus niet? Omdat niemand betaalt.',
    'Of u wilt of niet, de dijk moet hoger.',
    'Wist u dat de bus al tien jaar rijdt?',
    'Daarom vraag ik mij af of dit zo bedoeld is.',
    'Wilt u bezwaar maken, dan kunt u dat binnen zes weken doen.',
    'Wij vragen u niet om de wet te overtreden.',
    'De wethouder vroeg de bewoners: wilt u hiervoor betalen?',
    'Er zijn drie oorzaken:\n1. De bus is oud.\n2. De weg is smal.',
    'De norm is 1. te hoog en 2. onduidelijk.',
  ];
  for (const body of NONE) it(`is not ‘${body.replaceAll('\n', ' ')}’`, () => assert.deepEqual(texts(body), []));

  const TURNED: readonly (readonly [request: string, indirect: string])[] = [
    ['Wij verzoeken u ons te bezoeken.', 'u te bezoeken'],
    ['Wij verzoeken u ons een kopie te sturen.', 'u een kopie te sturen'],
    ['Ik vraag u met mij in gesprek te gaan.', 'met u in gesprek te gaan'],
    ['Wij roepen u op u in te zetten voor onze haven.', 'om mij in te zetten voor uw haven'],
    ['Wij doen een dringend beroep op u om de subsidie te verlengen.', 'de subsidie te verlengen'],
    ['Ik zou u willen vragen om de norm te verlagen.', 'de norm te verlagen'],
    ['Wij vragen u ons dorp te sparen.', 'het volgende: ‘Wij vragen u ons dorp te sparen’'],
    ['Wij vragen u ons te laten weten of u komt.', 'het volgende: ‘Wij vragen u ons te laten weten of u komt’'],
    ['Wij vragen u vriendelijk doch dringend de norm te verlagen.', 'de norm te verlagen'],
    ['Ik verzoek u dan ook, gelet op het voorgaande, om te beslissen.', 'te beslissen'],
    ['Ik vraag u om een gesprek.', 'om een gesprek'],
    ['Graag ontvangen wij uw reactie.', 'om mijn reactie'],
    ['Wilt u ons ‘snel’ antwoorden?', 'het volgende: ‘Wilt u ons “snel” antwoorden?’'],
  ];
  for (const [request, indirect] of TURNED) {
    it(`‘${request}’ is ‘U vraagt mij ${indirect}’`, () => assert.deepEqual(asked(request)[0]?.indirect, indirect));
  }

  it('follows ‘U vraagt mij’ in every form: what is no part of a sentence stands in quotation marks', () => {
    const piece = fc.constantFrom(
      ...['Wilt u', 'Wij vragen u', 'Kunt u', 'ons', 'te', 'sturen', 'wat', 'u', 'doet', 'en', 'de norm', 'verlagen'],
      ...['.', '?', ', ', '1.', '\n- ', 'Graag', 'ontvangen wij', ':', '; en', 'of'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        for (const { indirect, tekst } of asked(pieces.join(' '))) {
          assert.notEqual(tekst.trim(), '');
          assert.match(indirect, /^(?:het volgende: ‘|[^?]+$)/);
          assert.doesNotMatch(indirect.replace(/‘[^’]*’/g, ''), /\?|^\p{Lu}/u);
        }
      }),
      runs(300),
    );
  });

  it('tells the one request that a sentence takes up from what is answered one by one', () => {
    const one = askedApart(asked('Wij vragen u de norm te verlagen. Wanneer weten wij dat?'));
    assert.equal(one.request?.indirect, 'de norm te verlagen');
    assert.deepEqual(
      one.listed.map(({ tekst }) => tekst),
      ['Wanneer weten wij dat?'],
    );
    const two = askedApart(asked('Wij vragen u de norm te verlagen. Wij verzoeken u ons te bezoeken.'));
    assert.equal(two.request, undefined);
    assert.equal(two.listed.length, 2);
  });
});
