import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../../support/cases.ts';
import { shownByCommonMark } from '../../../support/markdown/commonmark.ts';
import { DIFFERENCES } from '../../../support/markdown/differences.ts';
import { shownByReader } from '../../../support/markdown/shown.ts';
import { markdownTexts } from '../../../support/markdown/texts.ts';

const isKnown = (text: string) => DIFFERENCES.some(({ where }) => where.test(text));

describe('the reader of drafts beside a parser of CommonMark', () => {
  it('sees the same blocks with the same text', () => {
    const texts = markdownTexts.filter((text) => !isKnown(text));
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(shownByReader(text), shownByCommonMark(text))),
      runs(500),
    );
  });

  for (const { reason, example, where } of DIFFERENCES) {
    it(`differs: ${reason}`, () => {
      assert.match(example, where);
      assert.notDeepEqual(shownByReader(example), shownByCommonMark(example));
    });
  }

  const cases: Readonly<Record<string, readonly string[]>> = {
    'a lone ** in a**b, and **one pair**': ['paragraph: a lone ** in a**b, and one pair'],
    '*een **twee* drie': ['paragraph: *een *twee drie'],
    '***vier** vijf*': ['paragraph: vier vijf'],
    '*in [b*](https://a.nl/b) text*': ['paragraph: in b* text'],
    '[a [b](https://a.nl/b) c](https://a.nl/c)': ['paragraph: [a b c](https://a.nl/c)'],
    'code `*` and *text*': ['paragraph: code and text'],
    '1. Kop\n   ===\n   tekst': ['heading: Kop', 'list-item: tekst'],
    '-\n\n  los': ['paragraph: los'],
    'tekst\n    a | b\n-- | --': ['paragraph: tekst a | b -- | --'],
    'Tabel 1\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n***\nna': [
      ...['paragraph: Tabel 1', 'table-cell: a', 'table-cell: b', 'table-cell: 1', 'table-cell: 2'],
      'paragraph: na',
    ],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const shown = shownByReader(text);
      assert.deepEqual(
        shown.map(({ kind, text }) => `${kind}: ${text}`),
        expected,
      );
      assert.deepEqual(shown, shownByCommonMark(text));
    });
  }
});
