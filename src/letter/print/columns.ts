import { pageMarkAt } from '../../dutch/index.ts';
import { readFields } from '../head/fields.ts';
import { labelAt } from '../head/labels.ts';
import { fits } from '../head/values.ts';
import { type Cell, emptyLine, hasGap, type Line, part, splitCells } from '../lines.ts';
import type { Cluster } from './furniture.ts';

/** A printed page with its reference column lifted out of the running text. */
export interface Columns {
  /** The lines without what stood in a reference column. */
  readonly main: readonly Line[];
  /** The cells of each reference column, with the number of the line in which each stood; '' cells stand for empty lines. */
  readonly columns: readonly (readonly ColumnCell[])[];
}

/** A cell of the reference column. */
export interface ColumnCell {
  readonly cell: Cell;
  readonly line: number;
}

/** A reference column stands at the right: its cells start here or further. */
const LEAST_COLUMN = 30;
/** Cells of one column start at most this far apart. */
export const SLACK = 2;
/** Labels of one column stand at most this many lines apart. */
const REACH = 25;
/** How many lines above its first label the column begins at most: name and address of the ministry. */
const ABOVE = 14;
const BELOW = 4;

interface Anchor {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the reference columns that PDF text interleaves with the letter, by the labels that stand at the right. Labels at
 * `margin`, where the salutation stands, are the letter's own.
 */
export function splitColumns(lines: readonly Line[], margin: number): Columns {
  const anchors = findAnchors(lines).filter(({ column }) => Math.abs(column - margin) > SLACK);
  if (anchors.length === 0) return { main: lines, columns: [] };
  const main = [...lines];
  const columns = regionsOf(anchors).map((region) => lift(main, region, lines.length));
  return { main, columns: columns.filter((cells) => cells.length > 0) };
}

function findAnchors(lines: readonly Line[]): Anchor[] {
  const anchors: Anchor[] = [];
  lines.forEach((line, index) => {
    if (line.text === '') return;
    if (line.column >= LEAST_COLUMN) {
      if (isColumnLabel(line.text)) anchors.push({ line: index, column: line.column });
    } else if (hasGap(line, 2) && line.text.length >= 6) {
      const cells = splitCells(line);
      const last = cells.at(-1);
      // beside a label of the letter itself ("Datum 3 juli 2020    Kenmerk …") it is a row of labels, not a column
      if (last && last !== cells[0] && last.column >= LEAST_COLUMN && isColumnLabel(last.text) && !isRow(cells)) {
        anchors.push({ line: index, column: last.column });
      }
    }
  });
  return anchors;
}

/** Labels side by side, above their values; a town may stand before them. */
function isRow(cells: readonly Cell[]): boolean {
  return cells.slice(0, -1).some(({ text }, i) => {
    const hit = labelAt(text);
    return hit !== undefined && (i === 0 || hit.rest === text.length);
  });
}

/** A label alone, or with a value of its shape. */
export function isColumnLabel(text: string): boolean {
  if (text.length > 80) return false;
  if (pageMarkAt(text)?.length === text.length) return true;
  const hit = labelAt(text);
  if (!hit || hit.field === 'aan' || hit.field === 'betreft') return false;
  const value = text.slice(hit.rest);
  return value === '' || hit.colon || (hit.field !== 'overig' && fits(hit.field, value) === 2);
}

interface Region {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

function regionsOf(anchors: readonly Anchor[]): Region[] {
  const regions: { column: number; first: number; last: number }[] = [];
  for (const { line, column } of anchors) {
    const region = regions.findLast((other) => line - other.last <= REACH * 4);
    if (region && Math.abs(region.column - column) <= SLACK && line - region.last <= REACH) region.last = line;
    else if (regions.length < MOST_REGIONS || line - (regions.at(-1)?.last ?? 0) > 0)
      regions.push({ column, first: line, last: line });
  }
  return regions;
}

const MOST_REGIONS = 64;

/** Takes the cells of a column out of the lines. */
function lift(main: Line[], { column, first, last }: Region, count: number): ColumnCell[] {
  const cells: ColumnCell[] = [];
  for (let index = Math.max(0, first - ABOVE); index <= Math.min(count - 1, last + BELOW); index++) {
    const line = main[index];
    if (!line) continue;
    const found = columnCell(line, column);
    if (found) {
      main[index] = found.left;
      cells.push({ cell: found.cell, line: index });
    } else if (cells.length > 0) cells.push({ cell: emptyLine(line.end, column), line: index });
  }
  while (cells.at(-1)?.cell.text === '') cells.pop();
  return cells;
}

function columnCell(line: Line, column: number): { readonly left: Line; readonly cell: Cell } | undefined {
  if (line.text === '') return undefined;
  if (Math.abs(line.column - column) <= SLACK) {
    return { left: emptyLine(line.start, line.column), cell: line };
  }
  if (line.column > column || !hasGap(line, 2)) return undefined;
  const at = splitCells(line).find((cell) => cell.start > line.start && Math.abs(cell.column - column) <= SLACK);
  if (!at) return undefined;
  const left = line.text.slice(0, at.start - line.start).trimEnd();
  return {
    left: part(line, 0, left.length, line.column),
    cell: part(line, at.start - line.start, line.text.length, at.column),
  };
}

/** Running headers in the reference columns: where the letter itself has empty lines, and a page mark stands beside them. */
export function pageRuns(
  source: string,
  body: readonly Line[],
  columns: Columns['columns'],
  bodyStart: number,
): { readonly clusters: readonly Cluster[]; readonly rest: Columns['columns'] } {
  const taken = new Set<ColumnCell>();
  const clusters = runsBesideNothing(columns, body, bodyStart).flatMap((run): Cluster[] => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || !run.some(({ cell }) => pageMarkAt(cell.text))) return [];
    for (const cell of run) taken.add(cell);
    const lines = run.flatMap(({ cell, line }, i) =>
      i > 0 && line > (run[i - 1]?.line ?? line) + 1 ? [emptyLine(cell.start, cell.column), cell] : [cell],
    );
    return [
      {
        first: first.line - bodyStart,
        last: last.line - bodyStart,
        kind: 'running-header',
        fields: readFields(source, lines, 'running-header').fields,
        span: { start: first.cell.start, end: last.cell.end },
      },
    ];
  });
  return { clusters, rest: columns.map((cells) => cells.filter((cell) => !taken.has(cell))) };
}

/** The runs of cells, of whatever column, with nothing but empty lines of the letter to the left of them. */
function runsBesideNothing(columns: Columns['columns'], body: readonly Line[], bodyStart: number): ColumnCell[][] {
  const beside = columns
    .flat()
    .filter(({ cell, line }) => cell.text !== '' && body[line - bodyStart]?.text === '')
    .sort((a, b) => a.line - b.line || a.cell.start - b.cell.start);
  const runs: ColumnCell[][] = [];
  let last: number | undefined;
  for (const cell of beside) {
    const goesOn = last !== undefined && isEmptyBetween(body, last - bodyStart, cell.line - bodyStart);
    if (goesOn) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = cell.line;
  }
  return runs;
}

const MOST_EMPTY = 12;

function isEmptyBetween(body: readonly Line[], from: number, to: number): boolean {
  if (to - from > MOST_EMPTY) return false;
  for (let i = from + 1; i < to; i++) if (body[i]?.text !== '') return false;
  return true;
}
