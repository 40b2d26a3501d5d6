import type { Block, Cell, Paragraph, Row, Table } from '../../document/index.ts';
import { signatureLineKind } from '../body/signature.ts';
import { labelAt } from '../head/labels.ts';
import { textOf } from './paragraph-lines.ts';

/** The paragraphs of blocks in reading order, those in tables included. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    return block.type === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
      : [];
  });
}

/** The paragraphs of a cell that hold text. */
export function textsIn(cell: Cell): Paragraph[] {
  return paragraphsOf(cell.blocks).filter((paragraph) => textOf(paragraph) !== '');
}

/** The cells that begin in each column, from above. Cells that are wider than one column stand in their first. */
export function columnsOf(rows: readonly Row[]): Cell[][] {
  const columns: Cell[][] = [];
  for (const { cells } of rows) {
    let at = 0;
    for (const cell of cells) {
      const column = columns[at];
      if (column) column.push(cell);
      else columns[at] = [cell];
      at += cell.columns ?? 1;
    }
  }
  return columns.filter((cells) => cells !== undefined);
}

/** True for a row of a head that is read from left to right: "Datum | 3 juli 2020". The last cell may have several lines. */
export function isLabelled({ cells }: Row): boolean {
  const texts = cells.map(textsIn).filter((paragraphs) => paragraphs.length > 0);
  const [last, ...before] = [...texts].reverse();
  if (!last || before.length === 0 || before.some((paragraphs) => paragraphs.length > 1)) return false;
  const inOrder = texts.map(([first]) => (first ? textOf(first) : ''));
  return inOrder.some((text, i) => i + 1 < inOrder.length && isLabel(text) && !isLabel(inOrder[i + 1] ?? ''));
}

/** True for a text that is a label and nothing else. */
function isLabel(text: string): boolean {
  const hit = labelAt(text);
  return hit !== undefined && hit.rest >= text.length;
}

/** More rows than these are no signatures side by side. */
const MOST_ROWS = 6;

/** True for a table that does not say anything as one: a box around text, or signatures side by side. */
export function isForLooks({ rows }: Table): boolean {
  if (rows.length === 1 && rows[0]?.cells.length === 1) return true;
  if (rows.length > MOST_ROWS) return false;
  const first = rows.find(({ cells }) => cells.some((cell) => textsIn(cell).length > 0));
  const texts = first?.cells.map(textsIn).filter((paragraphs) => paragraphs.length > 0) ?? [];
  return texts.length > 1 && texts.every(([paragraph]) => paragraph && signs(textOf(paragraph)));
}

function signs(text: string): boolean {
  const kind = signatureLineKind(text);
  return kind === 'functie' || kind === 'namens';
}
