import assert from 'node:assert/strict';
import { houseNotation } from '../../../src/house/index.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { writeReference } from '../../../src/template/phrases/reference.ts';
import { check, draft } from '../lint/support.ts';

const notationIn = (text: string) => houseNotation(undefined, readLetter(text).citations);

describe('the notation of the house', () => {
  it('is that of the profile, else the one that the letter has most, of as many the first', () => {
    const text = 'Zie Kamerstuk 31444-1, TK 31444-2; 2020 en Kamerstuk 31444-3.';
    assert.equal(houseNotation('leidraad', readLetter(text).citations), 'leidraad');
    assert.equal(notationIn(text), 'kort');
    assert.equal(notationIn('Zie TK 31444-2; 2020 en Kamerstuk 31444-3.'), 'bzk-kort');
  });

  it('does not count what is quoted, what has no label, and what is no Kamerstuk', () => {
    assert.equal(notationIn('Zie kst-31444-1 en Stb. 2011, 35.'), 'bzk-kort');
    assert.equal(
      notationIn('Er staat: “Zie Kamerstuk 31444-1 en Kamerstuk 31444-3.”\n\nZie Kamerstuk 31 444, nr. 2.'),
      'kamer',
    );
  });

  it('is one answer where nobody names it: a rule offers what a template writes', () => {
    assert.equal(writeReference('31444-2', '2020-07-03'), 'TK 31444-2; 2020');
    const [found] = check(draft('Mijn brief aan de Tweede Kamer van 3 juli 2020 is duidelijk.')).filter(
      ({ rule }) => rule === 'kamerstuk-ontbreekt',
    );
    assert.match(found?.suggestions?.at(-1)?.edits[0]?.newText ?? '', /^ \(TK \[…dossier-nummer…\]; 2020\)$/u);
  });
});
