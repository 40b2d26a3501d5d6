import assert from 'node:assert/strict';
import type { Block, Document, Inline } from '../../../../src/document/index.ts';
import { letterAsDraft } from '../../../../src/letter/index.ts';
import { tooFastGrowth } from '../../../support/growth.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';
import { item, made, paragraph, region, table, text } from '../../../support/made-document.ts';

const AANHEF = paragraph('Geachte voorzitter,');
const PROSE = paragraph(
  'In mijn brief van 3 juli 2020 (Kamerstukken II 2019/20, 31757, nr. 102) heb ik de dijken bezien.',
);
const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));
const wrap: Inline = { type: 'break', wrapped: true };

/** Files with a lot of one thing. */
const FILES: Readonly<Record<string, (count: number) => Document>> = {
  'lines above the salutation': (count) => made([...many(count, () => paragraph('regel')), AANHEF]),
  'frames in the middle': (count) =>
    made([AANHEF, ...many(count, () => PROSE)], {
      regions: many(count, (before) => region('frame', 'Een kader dat nergens bij hoort.', { before })),
    }),
  'page headers': (count) =>
    made([AANHEF, PROSE], {
      regions: many(count, (at) => region('running-header', `Pagina ${at + 2}\nKenmerk 2021-1`, { page: at + 2 })),
    }),
  'rows of a head': (count) => made([table(many(count, () => ['Datum', '3 mei 2021'])), AANHEF]),
  'rows of a table': (count) => made([AANHEF, PROSE, table(many(count, () => ['a', 'b']))]),
  'lines in a cell': (count) =>
    made([AANHEF, PROSE, table([[[paragraph(many(count, () => [text('een regel'), wrap]).flat())], 'b']])]),
  'pieces of a paragraph': (count) =>
    made([AANHEF, paragraph(many(count, (at) => text('zin ', at % 2 === 0 ? {} : { bold: true })))]),
  'notes of a paragraph': (count) =>
    made(
      [AANHEF, paragraph(many(count, (at): Inline[] => [text('zin. '), { type: 'note-mark', note: `${at}` }]).flat())],
      {
        notes: many(count, (at) => ({ id: `${at}`, mark: `${at + 1}`, kind: 'footnote', blocks: [PROSE] })),
      },
    ),
  'items of lists': (count) =>
    made([AANHEF, PROSE, ...many(count, (at): Block => item('punt', '-', { level: at % 9, list: `${at % 5}` }))]),
};

describe('reading files with a lot of one thing', () => {
  for (const [what, file] of Object.entries(FILES)) {
    it(`takes no more time than in proportion: ${what}`, () => {
      const growth = tooFastGrowth(100, (count) => {
        const document = file(count);
        return () => {
          letterInFile(document);
          letterAsDraft(document);
        };
      });
      assert.equal(growth, undefined);
    });
  }
});
