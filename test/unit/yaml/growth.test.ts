import assert from 'node:assert/strict';
import { readYaml } from '../../../src/yaml/index.ts';
import { tooFastGrowth } from '../../support/growth.ts';

/** Texts that are large in one way each: of `n` pieces. */
const GROWING: Readonly<Record<string, (n: number) => string>> = {
  keys: (n) => lines(n, (i) => `sleutel-${i}: x`),
  'keys that stand there twice': (n) => 'a: x\n'.repeat(n),
  'keys between braces': (n) => `{${lines(n, (i) => `k${i}: x,`)}}`,
  'items of a list': (n) => '- a\n'.repeat(n),
  'maps in a list': (n) => '- a: b\n  c: d\n'.repeat(n),
  'items between brackets': (n) => `[${'a, '.repeat(n)}]`,
  'brackets that close': (n) => ']'.repeat(n),
  'lists behind a list': (n) => '[] '.repeat(n),
  'open brackets': (n) => '['.repeat(n),
  'open maps': (n) => '{a: '.repeat(n),
  dashes: (n) => '- '.repeat(n),
  errors: (n) => '  a: b\n c: d\n'.repeat(n),
  'texts with a colon': (n) => 'a: b: c\n'.repeat(n),
  'lines that are no key': (n) => 'zomaar\n'.repeat(n),
  tabs: (n) => `a:\n${'\t'.repeat(n)}b`,
  'lines with a tab': (n) => '\ta: b\n'.repeat(n),
  blanks: (n) => `a: x${' '.repeat(n)}y`,
  'empty lines': (n) => `a: x\n${'\n'.repeat(n)} y`,
  comments: (n) => '# c\n'.repeat(n),
  'comments within a list': (n) => `[${'# c\n'.repeat(n)}]`,
  anchors: (n) => lines(n, (i) => `- &a${i} x`),
  aliases: (n) => `- &a x\n${'- *a\n'.repeat(n)}`,
  tags: (n) => lines(n, (i) => `- !t${i} x`),
  directives: (n) => `${lines(n, (i) => `%TAG !a${i}! tag:x`)}---\n`,
  documents: (n) => '---\na\n'.repeat(n),
  'a block of text': (n) => `a: |\n${'  x\n'.repeat(n)}`,
  'an open double quote': (n) => `a: "${'x\n'.repeat(n)}`,
  'open double quotes': (n) => 'a: "\n'.repeat(n),
  backslashes: (n) => `a: "${'\\'.repeat(n)}`,
  'unknown escapes': (n) => `a: "${'\\z'.repeat(n)}"`,
  'a long text': (n) => `a: ${'x '.repeat(n)}`,
  'a long key': (n) => `${'x'.repeat(n)}: y`,
};

function lines(n: number, line: (index: number) => string): string {
  return Array.from({ length: n }, (_, i) => `${line(i)}\n`).join('');
}

describe('the time to read YAML', () => {
  for (const [what, text] of Object.entries(GROWING)) {
    it(`grows with the number of ${what}, not with its square`, () => {
      const prepare = (pieces: number) => {
        const yaml = text(pieces);
        return () => readYaml(yaml, yaml.length);
      };
      assert.equal(tooFastGrowth(500, prepare), undefined);
    });
  }
});
