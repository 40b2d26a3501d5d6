import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocx } from '../../../../src/document/docx/read.ts';
import { writeDocx } from '../../../../src/document/docx/write.ts';
import type { Block, Cell, Document, Inline, Paragraph, Row, Table, Text } from '../../../../src/document/index.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { runs } from '../../../support/cases.ts';
import { made, paragraph, text } from '../../../support/made-document.ts';
import { shownBlocks, shownNotes } from '../../../support/shown-blocks.ts';

const LOOKS = ['bold', 'italic', 'underline', 'strike'] as const;

/** Words without white space at their ends: two of them side by side keep a space between them. */
const word = fc.constantFrom('Geachte', 'voorzitter,', '€ 100', 'één', 'x < y & z', '2021-07', '“zo”', 'a\tb');

/** Letters that stand out in some ways, or in none. */
const piece: fc.Arbitrary<Text> = fc
  .record({ written: word, looks: fc.subarray([...LOOKS]), height: fc.constantFrom('', '', 'raised', 'lowered') })
  .map(({ written, looks, height }) =>
    text(`${written} `, Object.fromEntries([...looks, height].filter(Boolean).map((look) => [look, true]))),
  );

const note = fc.constantFrom<Inline>({ type: 'note-mark', note: 'a' }, { type: 'note-mark', note: 'b' });
const inlines = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, note, fc.constant<Inline>({ type: 'break' })), {
  minLength: 1,
  maxLength: 5,
});
const plain = fc.array(piece, { minLength: 1, maxLength: 3 });

const prose = inlines.map((content) => paragraph(content));
const quote = plain.map((content) => paragraph(content, { role: 'quote' }));
const heading = fc
  .record({ content: word.map((written) => [text(written)]), level: fc.integer({ min: 1, max: 6 }) })
  .map(({ content, level }) => paragraph(content, { role: 'heading', level }));

/** A list: items that count, or that have a sign, with items below them, and paragraphs that go on with one. */
const list = fc
  .record({
    name: fc.uuid(),
    marks: fc.constantFrom(['1.', '2.', '3.'], ['•', '•', '•'], ['a)', 'b)', 'c)'], ['–', '–', '–']),
    items: fc.array(fc.record({ content: plain, below: fc.boolean(), goesOn: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ name, marks, items }) =>
    items.flatMap(({ content, below, goesOn }, at): Paragraph[] => {
      const item = (level: number, marker: string) =>
        paragraph(content, { role: 'item', level, marker, list: level === 0 ? name : `${name} ${at}` });
      return [
        item(0, marks[at] ?? ''),
        ...(below ? [item(1, '-'), item(1, '-')] : []),
        ...(goesOn ? [item(0, '')] : []),
      ];
    }),
  );

const cell = plain.map((content): Cell => ({ blocks: [paragraph(content)] }));
const table: fc.Arbitrary<Table> = fc
  .record({ rows: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), headerRows: fc.constantFrom(0, 1) })
  .map(({ rows, headerRows }) => ({
    type: 'table',
    headerRows,
    // letters in the row that says what the columns are stand out by their style
    rows: rows.map((cells, at) => ({
      cells: at < headerRows ? cells.map(() => ({ blocks: [paragraph([text('Jaar', { bold: true })])] })) : cells,
    })),
  }));

/** A table ends with the paragraph below it, and so does a page. */
const blocks: fc.Arbitrary<Block[]> = fc
  .array(
    fc.oneof(
      prose.map((one): Block[] => [one]),
      heading.map((one): Block[] => [one]),
      quote.map((one): Block[] => [one]),
      list,
      fc.tuple(table, prose).map((both): Block[] => both),
      prose.map((one): Block[] => [paragraph('Voor de grens'), { type: 'page-break' }, one]),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.flat());

const NOTES = ['a', 'b'].map((id) => ({ id, kind: 'footnote', mark: '', blocks: [paragraph(`Noot ${id}.`)] }) as const);

/** The document with its notes numbered in the order of their first marks, and without those that no mark refers to. */
function numbered(body: readonly Block[]): Document {
  const marks = body.flatMap((block) =>
    block.type === 'paragraph' ? block.content.flatMap((one) => (one.type === 'note-mark' ? [one.note] : [])) : [],
  );
  const order = [...new Set(marks)];
  const notes = order.map((id, at) => ({ ...NOTES.find((one) => one.id === id), mark: String(at + 1) }));
  return made(body, { notes: notes as Document['notes'] });
}

/** What a reader sees of a document, with the notes by their marks. */
function seen(document: Document): string[] {
  const marks = new Map(document.notes.map(({ id, mark }) => [id, mark]));
  const told = (block: Block): Block => {
    if (block.type === 'paragraph') return { ...block, content: joined(block.content, marks) };
    if (block.type === 'page-break') return block;
    const cells = (row: Row) => row.cells.map((one) => ({ ...one, blocks: one.blocks.map(told) }));
    return { ...block, rows: block.rows.map((row) => ({ cells: cells(row) })) };
  };
  return [...shownBlocks(document.body.map(told)), ...shownNotes(document)];
}

/** Text that looks alike joined, as it is read. */
function joined(content: readonly Inline[], marks: ReadonlyMap<string, string>): Inline[] {
  const all: Inline[] = [];
  for (const inline of content) {
    const last = all.at(-1);
    const isSame = last?.type === 'text' && inline.type === 'text' && looksOf(last) === looksOf(inline);
    if (isSame) all[all.length - 1] = { ...last, text: last.text + inline.text };
    else all.push(inline.type === 'note-mark' ? { ...inline, note: marks.get(inline.note) ?? '?' } : inline);
  }
  return all;
}

function looksOf({ text: _, ...looks }: Text): string {
  return JSON.stringify(Object.entries(looks).sort());
}

describe('docx: what is written', () => {
  it('is read as the same', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const document = numbered(body);
        const read = readDocx(openPackage(writeDocx(document)));
        assert.deepEqual(seen(read.document), seen(document));
      }),
      runs(150),
    );
  });
});
