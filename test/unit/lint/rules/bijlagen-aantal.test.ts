import assert from 'node:assert/strict';
import { draft, flagged } from '../support.ts';

describe('bijlagen-aantal', () => {
  const with_ = (bijlagen: string, text: string) => flagged('bijlagen-aantal', draft(text, [bijlagen]));
  it('compares the annexes in the text with those in the head', () => {
    assert.deepEqual(with_('bijlagen: 1', 'Zie bijlage 1 en bijlage 2.'), ['bijlage 2']);
    assert.deepEqual(with_('bijlagen: geen', 'Zie bijlage 1.'), ['bijlage 1']);
    assert.deepEqual(with_('bijlagen: [Rapport, Nota]', 'Zie bijlage 1 en bijlage 2.'), []);
    assert.deepEqual(with_('bijlagen: 1', 'Zie bijlage 3 bij het verdrag.'), []);
    assert.deepEqual(with_('cc: de VNG', 'Zie bijlage 3.'), []);
  });

  it('takes an annex to this letter for one of the letter, to anything else for none', () => {
    for (const own of [
      'bij deze brief',
      'van deze brief',
      'behorend bij deze brief',
      'bij deze Kamerbrief',
      'in deze brief',
    ])
      assert.deepEqual(with_('bijlagen: 1', `Zie bijlage 2 ${own}.`), ['bijlage 2'], own);
    for (const other of [
      'bij mijn brief',
      'van het verdrag',
      'behorende bij de wet',
      'uit het rapport',
      'bij deze briefwisseling',
    ])
      assert.deepEqual(with_('bijlagen: 1', `Zie bijlage 2 ${other}.`), [], other);
  });

  it('asks for a list where the text sends an annex along', () => {
    const text = 'De cijfers staan in de bijlage bij deze brief.';
    assert.deepEqual(with_('cc: de VNG', text), ['in de bijlage bij deze brief']);
    assert.deepEqual(with_('bijlagen: geen', text), ['in de bijlage bij deze brief']);
    assert.deepEqual(with_('cc: de VNG', 'Dat staat in de bijlage van deze Kamerbrief.'), [
      'in de bijlage van deze Kamerbrief',
    ]);
    assert.deepEqual(with_('bijlagen: 1', text), []);
    assert.deepEqual(with_('bijlagen: Rapport', text), []);
    assert.deepEqual(
      with_('cc: de VNG', 'Dat staat in de bijlage bij het verdrag en in de bijlage bij Kamerstuk 34 682.'),
      [],
    );
  });

  it('counts a list of the head that numbers its lines', () => {
    const print = (bijlagen: string) =>
      `Datum 22 maart 2021\nKenmerk 2021-0000012345\n\nBijlagen\n${bijlagen}\n\nGeachte voorzitter,\n\nZie bijlage 2 en bijlage 3.\n`;
    assert.deepEqual(flagged('bijlagen-aantal', print('1. Rapport\n2. Advies van de\nraad')), ['bijlage 3']);
    assert.deepEqual(flagged('bijlagen-aantal', print('1. Rapport\n2. Advies\n3. Nota')), []);
    assert.deepEqual(flagged('bijlagen-aantal', print('Rapport en twee adviezen')), []);
  });
});
