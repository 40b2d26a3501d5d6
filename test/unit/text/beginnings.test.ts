import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginningsOf } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

/** The beginnings of a pattern as two characters each; '?' for any that is not told. */
function pairs(pattern: RegExp): string[] {
  return beginningsOf(pattern).map(([first, second]) => String.fromCharCode(first, second));
}

describe('the beginnings of a pattern', () => {
  const CASES: readonly (readonly [RegExp, string])[] = [
    [/kamer/, 'ka'],
    [/kamer/i, 'KA Ka kA ka'],
    [/(?:stb|trb)\.?/, 'st tr'],
    [/T\.?K/, 'T. TK'],
    [/(?<!x)a(?=b)[cd]e/, 'ac ad'],
    [/a?b{2}|c+d*e/, 'ab bb cc cd ce'],
    [/(?<year>[01])[2-3]-/, '02 03 12 13'],
    [/be(?:[|)]|\)|\p{Script=Greek})|da\u0067/u, 'be da'],
  ];
  for (const [pattern, expected] of CASES) {
    it(String(pattern), () => assert.deepEqual(pairs(pattern).sort(), expected.split(' ').sort()));
  }

  it('leave open what the pattern leaves open', () => {
    assert.ok(beginningsOf(/a/).length > 100 && pairs(/[^a-y]b/).includes('zb'));
    assert.ok(pairs(/a\p{Lu}/u).includes('aZ') && !pairs(/a\p{Lu}/u).includes('az'));
    assert.ok(pairs(/./).includes('zz') && pairs(/x*/).includes('zz'));
  });

  it('are not told of a pattern that it cannot read', () => {
    assert.throws(() => beginningsOf(/(a)\1/), SyntaxError);
    assert.throws(() => beginningsOf(/\p{Script=Greek}/u), SyntaxError);
  });

  it('hold the beginning of every text that the pattern matches', () => {
    const atom = fc.constantFrom(
      ['a', 'a'],
      ['B', 'B'],
      ['\\d', '7'],
      ['[b-e]', 'd'],
      ['[^a-z ]', '-'],
      ['(?:ab|c)', 'ab'],
    );
    const part = fc
      .tuple(atom, fc.constantFrom('', '', '?', '*', '{0,2}', '+', '{2}'), fc.nat(2))
      .map(([one, sign, count]) => {
        const [pattern = '', text = ''] = one;
        const least = sign === '{2}' ? 2 : sign === '+' || sign === '' ? 1 : 0;
        const most = sign === '' || sign === '?' ? 1 : 2;
        return [pattern + sign, text.repeat(Math.max(least, Math.min(most, count)))] as const;
      });
    const branch = fc.array(part, { minLength: 1, maxLength: 5 });
    const sample = fc.tuple(branch, branch).map(([one, other]) => {
      const written = (parts: typeof one) => parts.map(([pattern]) => pattern).join('');
      return [new RegExp(`(?:${written(one)}|${written(other)})$`), one.map(([, text]) => text).join('')] as const;
    });
    fc.assert(
      fc.property(sample, ([pattern, text]) => {
        if (text.length < 2) return;
        assert.match(text, pattern);
        assert.ok(pairs(pattern).includes(text.slice(0, 2)), `${pattern} and ${JSON.stringify(text)}`);
      }),
      runs(500),
    );
  });
});
