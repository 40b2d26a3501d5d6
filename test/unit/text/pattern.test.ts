import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyOf, createGate, listed, startPattern } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

describe('a pattern of words with a name', () => {
  it('says what the same pattern without a gate says, of its own words and of others', () => {
    // a word as the classes have them, and a text that it matches
    const word = fc.constantFrom(
      ['groet(?:en)?', 'groeten'],
      ['w\\.?g\\.?', 'wg'],
      ['dé', 'dé'],
      ['(?:mede |tevens )?namens', 'tevens namens'],
      ['\\p{Lu}\\p{Ll}+', 'Élise'],
      ['u', 'U'],
      ['[-_]{3,}', '___'],
      ['ook(?! )', 'ook'],
      ['.{2,5}?heer', 'de heer'],
    );
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    const sample = fc.tuple(
      words,
      words,
      fc.boolean(),
      fc.string({ unit: fc.constantFrom(...'degruw. É_'), maxLength: 3 }),
    );
    fc.assert(
      fc.property(sample, ([before, after, optional, other]) => {
        const source = `${anyOf(...before.map(([one]) => one ?? ''))}${optional ? '?' : ''}${anyOf(...after.map(([one]) => one ?? ''))}`;
        const pattern = startPattern(source);
        const plain = new RegExp(`^(?:${source})`, 'iu');
        const texts = before.flatMap(([, one = '']) =>
          after.flatMap(([, next = '']) => [one + next, next, other + next]),
        );
        for (const text of [...texts, other, ''])
          assert.equal(pattern.test(text), plain.test(text), `${source}: ${text}`);
        assert.ok(before.some(([, one = '']) => after.some(([, next = '']) => pattern.test(one + next))));
      }),
      runs(300),
    );
  });

  it('looks at every text where it cannot tell how one begins', () => {
    assert.ok(startPattern(String.raw`(?:(a|b)\1)?zo`).test('zo'));
    assert.ok(!startPattern(String.raw`(a|b)\1`).test('ab'));
  });

  it('gives the groups of what it finds', () => {
    assert.equal(
      startPattern(`(?<wie>${anyOf(...listed('heer mevrouw'))}) Bos`).exec('mevrouw Bos')?.groups?.['wie'],
      'mevrouw',
    );
    assert.equal(startPattern('heer', 'u').exec('Heer'), null);
  });

  it('gates words by their first two letters, in any case', () => {
    const gate = createGate(['Datum', 'T', '>kop']);
    assert.deepEqual(
      ['datum', 'DAG', 'T: 06', 'dier', '>kop', ''].map((text) => gate(text)),
      [true, true, true, false, true, false],
    );
    assert.ok(gate('de datum', 3));
  });
});
