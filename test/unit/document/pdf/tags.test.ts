import assert from 'node:assert/strict';
import type { Block, Paragraph } from '../../../../src/document/index.ts';
import { documentOf } from '../../../../src/document/pdf/document.ts';
import type { Piece, Tag } from '../../../../src/document/pdf/raw.ts';
import { elementsOf } from '../../../../src/document/pdf/tags.ts';

/** A piece of a page, as wide as its letters. */
function piece(text: string, x: number, y: number, tag?: Tag, size = 10): Piece {
  const look = { bold: false, italic: false, spaced: false };
  return { text, x, right: x + text.length * size * 0.5, y, size, ...look, ...(tag && { tag }) };
}

/** A line that fills the column, of a paragraph of its own. */
const full = (y: number, element: number) => piece('x'.repeat(72), 80, y, { element, role: 'P' });
const TEXT = Array.from({ length: 10 }, (_, at) => full(300 + at * 12, 1));

function blocksOf(...pieces: readonly Piece[]) {
  const page = { number: 1, width: 595, height: 842, rules: [], hasPicture: false, aslant: 0, isDamaged: false };
  return documentOf([{ ...page, pieces: [...TEXT, ...pieces] }]);
}

function textOf(block: Block | undefined): string {
  const { content } = block as Paragraph;
  return content.map((one) => (one.type === 'text' ? one.text : '/')).join('');
}

describe('what a PDF says of its structure', () => {
  it('is told by the paragraph, item, note or cell around a stretch of text', () => {
    const content = (id: string) => ({ type: 'content', id });
    const elements = elementsOf(
      {
        role: 'Root',
        children: [
          { role: 'H2', children: [content('a')] },
          { role: 'P', children: [content('b'), { role: 'Link', children: [content('c')] }] },
          { role: 'Note', children: [{ role: 'P', children: [content('d')] }] },
          {
            role: 'Table',
            children: [{ role: 'TR', children: [{ role: 'TH', children: [{ role: 'P', children: [content('e')] }] }] }],
          },
          content('f'),
        ],
      },
      3,
    );
    const roles = Object.fromEntries([...elements].map(([id, { role }]) => [id, role]));
    assert.deepEqual(roles, { a: 'H2', b: 'P', c: 'P', d: 'Note', e: 'TH' });
    assert.equal(elements.get('b')?.element, elements.get('c')?.element);
    assert.notEqual(elements.get('a')?.element, elements.get('b')?.element);
    const cell = elements.get('e');
    assert.ok(cell?.table !== undefined && cell.row !== undefined && cell.cell !== undefined);
  });

  it('ends a paragraph where its place shows nothing', () => {
    const { body } = blocksOf(full(500, 2), full(512, 2), full(524, 3));
    assert.equal(body.length, 3);
  });

  it('makes a heading of a line that looks like the text', () => {
    const { body } = blocksOf(piece('Vraag 1', 80, 500, { element: 2, role: 'H3' }), full(512, 3));
    const heading = body[1] as Paragraph;
    assert.deepEqual([heading.role, heading.level, textOf(heading)], ['heading', 3, 'Vraag 1']);
  });

  it('takes page furniture from the text', () => {
    const { body, regions } = blocksOf(piece('Evaluatie', 80, 40, { role: 'Artifact' }));
    assert.equal(body.length, 1);
    assert.deepEqual(
      regions.map(({ zone, blocks }) => [zone, textOf(blocks[0])]),
      [['first-header', 'Evaluatie']],
    );
  });

  it('gives the cells of a table their columns, also where a row has no text in one', () => {
    const cell = (text: string, column: number, row: number, role = 'TD') =>
      piece(text, 82 + column * 100, 500 + row * 20, {
        element: 10 * row + column,
        role,
        table: 1,
        row,
        cell: 10 * row + column,
      });
    const { body } = blocksOf(
      ...['Document', 'Datum', 'Oordeel'].map((text, column) => cell(text, column, 0, 'TH')),
      ...['Verslag', '3 mei', 'openbaar'].map((text, column) => cell(text, column, 1)),
      ...[cell('Advies', 0, 2), cell('geheim', 2, 2)],
    );
    const table = body[1];
    assert.ok(table?.type === 'table');
    assert.equal(table.headerRows, 1);
    assert.deepEqual(
      table.rows.map(({ cells }) => cells.map(({ blocks }) => textOf(blocks[0]))),
      [
        ['Document', 'Datum', 'Oordeel'],
        ['Verslag', '3 mei', 'openbaar'],
        ['Advies', '', 'geheim'],
      ],
    );
  });
});
