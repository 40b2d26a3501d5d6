import { isAanhef } from '../../dutch/index.ts';
import { labelAt } from '../head/labels.ts';
import { type Cell, emptyLine, hasGap, type Line, part, splitCells } from '../lines.ts';
import { type ColumnCell, type Columns, isColumnLabel, SLACK } from './columns.ts';

/** The letter itself stands this far to the right when a reference column stands at its left. */
const LEAST_MARGIN = 16;
/** The salutation is looked for this far down. */
const DEEPEST = 120;
/** The letter goes on within this many lines below its salutation. */
const NEXT = 20;
/** How far the column goes on above its first and below its last label. */
const ABOVE = 14;
const BELOW = 4;

/**
 * Lifts out a reference column at the left of the letter, as old letterheads and PDF text have it: the salutation stands far
 * to the right, and what ends before its margin (see `marginOf`) and begins where labels begin belongs to the column.
 */
export function splitLeftColumn(lines: readonly Line[], margin: number): Columns {
  if (margin < LEAST_MARGIN || !isMargin(lines, margin)) return { main: lines, columns: [] };
  const starts = lines.map((line) => leftCell(line, margin));
  lines.forEach((line, i) => {
    if (isLongSubject(line, starts[i - 1])) starts[i] = line;
  });
  const labels = starts.flatMap((cell, index) => (cell && isColumnLabel(cell.text) ? [{ cell, index }] : []));
  const column = labels[0]?.cell.column;
  if (column === undefined) return { main: lines, columns: [] };
  const main = [...lines];
  const cells: ColumnCell[] = [];
  for (const index of near(labels, lines.length)) {
    const line = lines[index] as Line;
    const cell = starts[index];
    if (cell && Math.abs(cell.column - column) <= SLACK) {
      cells.push({ cell, line: index });
      main[index] = withoutFirst(line);
    } else cells.push({ cell: emptyLine(line.start, column), line: index });
  }
  return { main, columns: [cells] };
}

/** True when the letter goes on where its salutation stands: else something slipped in front of that. */
function isMargin(lines: readonly Line[], margin: number): boolean {
  const at = lines.findIndex((line) => line.text !== '' && isAanhef((splitCells(line).at(-1) as Cell).text));
  const below = lines.slice(at + 1, at + 1 + NEXT).filter((line) => line.text !== '');
  return (
    below.length === 0 ||
    below.some((line) => splitCells(line).some(({ column }) => Math.abs(column - margin) <= SLACK))
  );
}

/** The column in which the salutation stands, 0-based; -1 when no salutation is found. */
export function marginOf(lines: readonly Line[]): number {
  for (let i = 0, seen = 0; i < lines.length && seen < DEEPEST; i++) {
    const line = lines[i] as Line;
    if (line.text === '') continue;
    seen++;
    const cell = splitCells(line).at(-1) as Cell;
    if (isAanhef(cell.text)) return cell.column;
  }
  return -1;
}

/** The cell with which a line begins, when it ends before the margin of the letter. */
function leftCell(line: Line, margin: number): Cell | undefined {
  if (line.text === '' || line.column > margin - SLACK) return undefined;
  const cell = splitCells(line)[0] as Cell;
  return cell.column + cell.text.length < margin - 1 ? cell : undefined;
}

/** A subject too long for the column, under its label: it is the column's all the same. */
function isLongSubject(line: Line, above: Cell | undefined): boolean {
  if (!above || line.text === '' || hasGap(line, 2) || Math.abs(line.column - above.column) > SLACK) return false;
  const hit = labelAt(above.text);
  return hit?.field === 'betreft' && hit.rest === above.text.length;
}

/** The numbers of the lines around the labels, each once, in order. */
function near(labels: readonly { readonly index: number }[], count: number): number[] {
  const found = new Set<number>();
  for (const { index } of labels)
    for (let i = Math.max(0, index - ABOVE); i <= Math.min(count - 1, index + BELOW); i++) found.add(i);
  return [...found].sort((a, b) => a - b);
}

/** The line with its first cell left out. */
function withoutFirst(line: Line): Line {
  const second = splitCells(line)[1];
  return second ? part(line, second.start - line.start, line.text.length, second.column) : emptyLine(line.start);
}
