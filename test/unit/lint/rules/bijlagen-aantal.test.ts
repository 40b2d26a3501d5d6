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

  it('asks for a list where the text sends an annex along', () => {
    const text = 'De cijfers staan in de bijlage bij deze brief.';
    assert.deepEqual(with_('cc: de VNG', text), ['in de bijlage bij deze brief']);
    assert.deepEqual(with_('bijlagen: geen', text), ['in de bijlage bij deze brief']);
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
