import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, words } from '../../../src/register/words.ts';
import { runs } from '../../support/cases.ts';

describe('words', () => {
  it('are folded to lower case without diacritics', () => {
    assert.equal(fold('Reünie van de Łódźse ĳsclub, Ærø'), 'reunie van de lodzse ijsclub, aero');
    assert.equal(fold('MOTIE-ÖZÜTOK'), 'motie-ozutok');
    // a letter and its mark written apart are one letter
    assert.equal(fold('cafe\u0301'), 'cafe');
  });

  it('are runs of letters and digits', () => {
    assert.deepEqual(words("Zuid-Limburg: regio's en 16 krimp- en grensregio’s (2020)"), [
      'zuid',
      'limburg',
      'regio',
      's',
      'en',
      '16',
      'krimp',
      'en',
      'grensregio',
      's',
      '2020',
    ]);
    assert.deepEqual(words(' – "…" '), []);
    assert.deepEqual(words('Ελλάδα 日本'), ['ελλαδα', '日本']);
  });

  it('are cut off where no word of a title goes on', () => {
    assert.deepEqual(
      words('x'.repeat(1000)).map((word) => word.length),
      [64],
    );
  });

  it('are themselves words of their own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = words(text);
        assert.deepEqual(words(found.join(' ')), found);
      }),
      runs(300),
    );
  });
});
