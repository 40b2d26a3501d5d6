import assert from 'node:assert/strict';
import { createValues } from '../../../../src/document/fill-values.ts';
import { fillOptions, letterBlocks, readLetter } from '../../../../src/letter/index.ts';

const LETTER = readLetter(`---
kenmerk: 2024-0000012345
uw-kenmerk: 2024Z01234
betreft: Peilbesluiten
aan: De heer V. Voorbeeld
bijlagen: 2
---

Geachte heer Voorbeeld,

Een alinea.
`);

/** What a template gets for a name. */
function filledIn(name: string) {
  const asked = { places: [{ names: [name], isFilled: false }], words: '' };
  const value = createValues(letterBlocks(LETTER), asked, fillOptions()).of(name);
  const lines = value?.kind === 'lines' ? value.lines : [];
  return lines.map((line) => line.map((inline) => ('text' in inline ? inline.text : '')).join('')).join('\n');
}

describe('letter: the names that a template can use', () => {
  it('knows a field of the head by its key and by each of its labels', () => {
    for (const name of ['kenmerk', 'Ons kenmerk', 'onze referentie', 'BRIEFNUMMER', 'Onze ref.']) {
      assert.equal(filledIn(name), '2024-0000012345', name);
    }
    for (const name of ['uw kenmerk', 'Uw referentie', 'uwkenmerk']) assert.equal(filledIn(name), '2024Z01234', name);
    assert.equal(filledIn('onderwerp'), 'Peilbesluiten');
    assert.equal(filledIn('Geadresseerde'), 'De heer V. Voorbeeld');
    assert.equal(filledIn('Bijlage(n)'), '2');
  });

  it('writes a place without a value as a letter writes it', () => {
    assert.equal(fillOptions().openPlace('zaak [1]'), '[…zaak 1…]');
  });
});
