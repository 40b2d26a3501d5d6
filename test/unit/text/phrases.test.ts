import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phraseTable, wordsOf } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

function found(phrases: readonly string[], text: string): string[] {
  return Array.from(phraseTable(phrases).in(text, wordsOf(text)), ({ start, end }) => text.slice(start, end));
}

describe('a table of phrases', () => {
  it('finds phrases of one word and of more', () => {
    assert.deepEqual(found(['zonodig', 'er mee eens'], 'Zonodig ben ik het er mee eens, zonodig.'), [
      ...['Zonodig', 'er mee eens', 'zonodig'],
    ]);
  });

  it('asks for the case in which a phrase is written, but for a capital at its beginning', () => {
    assert.deepEqual(found(['de Tweede kamer'], 'De Tweede kamer, de tweede kamer, DE Tweede kamer'), [
      'De Tweede kamer',
    ]);
    assert.deepEqual(found(['Staten Generaal'], 'staten Generaal, Staten Generaal'), ['Staten Generaal']);
  });

  it('finds no part of a word or of a compound', () => {
    assert.deepEqual(found(['zonodig'], 'zonodige, azonodig, on-zonodig, zonodig-plan, zonodig2, 2zonodig, zonodig-'), [
      'zonodig',
    ]);
  });

  it('takes the longest of phrases that begin together, and of those that overlap the first', () => {
    assert.deepEqual(found(['er op', 'er op toe', 'op toe dat'], 'hij ziet er op toe dat het er op is'), [
      ...['er op toe', 'er op'],
    ]);
  });

  it('finds phrases that begin with a sign or a figure, and those without a letter', () => {
    assert.deepEqual(found(['(oud) plan', '2e kamer', '24/7', '&'], 'de (oud) plan en 2e kamer & 24/7, R&D 24/70'), [
      ...['(oud) plan', '2e kamer', '&', '24/7'],
    ]);
  });

  it('finds what a pattern of them all finds', () => {
    const words = fc.constantFrom('er', 'op', 'Er', 'toe', '2e', 'a-b', '&', 'é', ', ');
    const phrase = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ').trim());
    const text = fc.array(fc.oneof(words, fc.constantFrom('x', '-', '3')), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 5 }),
        text,
        fc.constantFrom(' ', ''),
        (all, parts, gap) => {
          const written = parts.join(gap);
          assert.deepEqual(found(all, written), byPattern(all, written), written);
        },
      ),
      runs(500),
    );
  });
});

/** The same by one regular expression, longest phrase first. */
function byPattern(phrases: readonly string[], text: string): string[] {
  const written = phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]);
  const alternatives = written.sort((a, b) => b.length - a.length).map((one) => one.replace(/[()/]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  return Array.from(text.matchAll(pattern), ([one]) => one);
}
