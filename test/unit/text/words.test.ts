import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordKey, wordsOf } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

/** Texts of letters, capitals, accents, letters beyond 16 bits and their halves, and what stands between words. */
const texts = fc.string({ unit: fc.constantFrom(...'aAbZéÉßΩж𝐀𝓫\u{1F600}\ud835\udc00 09.-’\n_') });

function written(text: string): string[] {
  const { count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

describe('words of a text', () => {
  it('are its runs of letters', () => {
    assert.deepEqual(written('De A4-tjes, ’s avonds in 2021: financiële regio’s.'), [
      ...['De', 'A', 'tjes', 's', 'avonds', 'in', 'financiële', 'regio', 's'],
    ]);
    assert.deepEqual(written(''), []);
    assert.deepEqual(written(' 12 '), []);
  });

  it('are those that a pattern finds, with the same keys', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = [...text.matchAll(/\p{L}+/gu)];
        const { starts, keys } = wordsOf(text);
        assert.deepEqual(
          written(text),
          found.map(([word]) => word),
        );
        assert.deepEqual(
          [...starts],
          found.map(({ index }) => index),
        );
        assert.deepEqual(
          [...keys],
          found.map(([word]) => wordKey(word)),
        );
      }),
      runs(500),
    );
  });

  it('begin with two capitals where a pattern says so', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { capitals } = wordsOf(text);
        const words = written(text);
        const wanted = [...words.keys()].filter((i) => /^\p{Lu}{2}/u.test(words[i] ?? ''));
        assert.deepEqual([...capitals], wanted);
      }),
      runs(500),
    );
  });

  it('have keys that tell short words apart, and no capitals', () => {
    const short = fc.string({ unit: fc.constantFrom(...'abyz'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(short, short, (one, other) => {
        assert.equal(wordKey(one), wordKey(one.toUpperCase()));
        if (one.length === other.length) assert.equal(wordKey(one) === wordKey(other), one === other);
      }),
      runs(500),
    );
  });
});
