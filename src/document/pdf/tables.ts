import type { Table } from '../blocks.ts';
import { type Extent, type Line, lineOf, piecesOf } from './lines.ts';
import { markerOf } from './markers.ts';
import type { Rule } from './raw.ts';
import { type Placed, type Segment, segmentOf } from './segments.ts';

/** Lines that are a table: rows of cells, each with its lines. */
export interface LaidTable {
  readonly rows: readonly (readonly (readonly Line[])[])[];
  readonly headerRows: Table['headerRows'];
}

/** What stands in the text of a page: lines, or a table. */
export type Part = { readonly lines: readonly Line[] } | { readonly table: LaidTable };

/** The lines of a page, apart by the tables in them. */
export function partsOf(lines: readonly Line[], rules: readonly Rule[], leading: number): Part[] {
  const parts: Part[] = [];
  let text: Line[] = [];
  const flush = () => {
    if (text.length > 0) parts.push({ lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const end = taggedEnd(lines, at);
    const found = end > at ? { table: taggedTable(lines.slice(at, end)), end } : placedTable(lines, at, rules, leading);
    if (found.table) {
      flush();
      parts.push({ table: found.table });
    } else text.push(...lines.slice(at, found.end));
    at = found.end;
  }
  flush();
  return parts;
}

/** The table of the file to which a line belongs. */
function tableOf(line: Line | undefined): number | undefined {
  const tag = line?.tag;
  return tag?.cell === undefined || tag.row === undefined ? undefined : tag.table;
}

function taggedEnd(lines: readonly Line[], at: number): number {
  const table = tableOf(lines[at]);
  let end = at;
  while (table !== undefined && tableOf(lines[end]) === table) end++;
  return end;
}

/** A table of which the file says what are its rows and cells. */
function taggedTable(lines: readonly Line[]): LaidTable {
  const rows = new Map<number, Map<number, Line[]>>();
  const headers = new Map<number, boolean>();
  for (const line of lines) {
    for (const [cell, pieces] of byCell(line)) {
      const tag = pieces[0]?.tag;
      const row = tag?.row ?? 0;
      const cells = rows.get(row) ?? new Map<number, Line[]>();
      rows.set(row, cells);
      headers.set(row, (headers.get(row) ?? true) && tag?.role === 'TH');
      const own = cells.get(cell) ?? [];
      own.push(lineOf([segmentOf(pieces)], line.page, cellOf(pieces)));
      cells.set(cell, own);
    }
  }
  const ordered = [...rows].sort(([one], [other]) => one - other);
  const headerRows = ordered.findIndex(([row]) => !headers.get(row));
  return {
    rows: inColumns(
      ordered.map(([, cells]) => [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell)),
    ),
    headerRows: headerRows < 0 ? 0 : headerRows,
  };
}

/** Of a cell without text the file says nothing: a row with fewer cells than the others has them where they stand under those. */
function inColumns(rows: readonly (readonly (readonly Line[])[])[]): readonly (readonly (readonly Line[])[])[] {
  const most = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: most }, (_, column) =>
    extentOf(rows.filter((cells) => cells.length === most).flatMap((cells) => cells[column] ?? [])),
  );
  return rows.map((cells) => {
    if (cells.length === most) return cells;
    const row: (readonly Line[])[] = columns.map(() => []);
    for (const cell of cells) row[nearest(columns, extentOf(cell))] = cell;
    return row;
  });
}

function extentOf(lines: readonly Line[]): Interval {
  return { x: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
}

/** The column of which the middle or an edge is nearest to that of a cell. */
function nearest(columns: readonly Interval[], cell: Interval): number {
  const distances = columns.map(({ x, right }) =>
    Math.min(Math.abs(x - cell.x), Math.abs(right - cell.right), Math.abs(x + right - cell.x - cell.right) / 2),
  );
  return distances.indexOf(Math.min(...distances));
}

function byCell(line: Line): Map<number, Placed[]> {
  const cells = new Map<number, Placed[]>();
  let last = line.tag?.cell ?? 0;
  for (const piece of piecesOf(line)) {
    last = piece.tag?.cell ?? last;
    const own = cells.get(last) ?? [];
    own.push(piece);
    cells.set(last, own);
  }
  return cells;
}

/** How wide a cell is is not known: as wide as what stands in it. */
function cellOf(pieces: readonly Placed[]): Extent {
  return { left: pieces[0]?.x ?? 0, right: Math.max(...pieces.map(({ right }) => right)) };
}

/** Fewer rows than this show no columns. */
const FEWEST_ROWS = 3;

interface Found {
  /** Undefined for lines that are text. */
  readonly table?: LaidTable;
  /** The first line behind them. */
  readonly end: number;
}

/** A longer run of lines in columns that is no table is not tried again from each of its lines. */
const LONG_RUN = 100;
/** A cell is no higher: so many lines may stand in one column alone. */
const HIGHEST_CELL = 30;

/** A table that shows by its columns: lines under each other with gaps at the same places. */
function placedTable(lines: readonly Line[], at: number, rules: readonly Rule[], leading: number): Found {
  const first = lines[at];
  if (!first || !isRow(first)) return { end: at + 1 };
  let columns = first.segments.map(({ x, right }) => ({ x, right }));
  let end = at + 1;
  const body = [first];
  let alone = 0;
  for (let line = lines[end], before = first; line; before = line, line = lines[++end]) {
    const isNear = line.y - before.y < 2.2 * leading && line.y > before.y;
    const own = atColumns(line, columns);
    const joined = isNear && (isRow(own) || own.segments.length === 1) ? joinedColumns(columns, own) : undefined;
    alone = isRow(own) ? 0 : alone + 1;
    if (!joined || alone > HIGHEST_CELL) break;
    columns = joined;
    body.push(own);
  }
  while (!isRow(body.at(-1) as Line) && !isTight(body)) body.pop();
  const rows = body.filter(isRow).length;
  if (columns.length < 2 || rows < FEWEST_ROWS || !isSure(columns.length, body, rules))
    return { end: at + (body.length > LONG_RUN ? body.length : 1) };
  return { table: laidTable(body, columns, rules), end: at + body.length };
}

/** True where the last line stands nearer to the one above it than the rows do to each other: it goes on in its cell. */
function isTight(lines: readonly Line[]): boolean {
  const gaps = lines.flatMap((line, at) => (at > 0 && isRow(line) ? [line.y - (lines[at - 1]?.y ?? 0)] : []));
  const last = (lines.at(-1)?.y ?? 0) - (lines.at(-2)?.y ?? 0);
  return gaps.length > 0 && last < 0.92 * Math.min(...gaps);
}

function isRow(line: Line): boolean {
  return line.segments.length > 1 && markerOf(line) === undefined;
}

/** A line with its segments apart where a column begins: text may fill a cell up to the next one. */
function atColumns(line: Line, columns: readonly Interval[]): Line {
  const segments = line.segments.flatMap((segment) => {
    const starts = segment.pieces.flatMap(({ x }, at) =>
      at > 0 && columns.some((column) => Math.abs(column.x - x) < 1.5) ? [at] : [],
    );
    const cuts = [0, ...starts, segment.pieces.length];
    return starts.length === 0
      ? [segment]
      : cuts.slice(1).map((end, at) => segmentOf(segment.pieces.slice(cuts[at], end)));
  });
  return segments.length === line.segments.length
    ? line
    : lineOf(segments, line.page, { left: line.left, right: line.margin });
}

interface Interval {
  readonly x: number;
  readonly right: number;
}

/** The columns with those of a line taken in; undefined where the line runs over two of them, or stands beside them all. */
function joinedColumns(columns: readonly Interval[], line: Line): Interval[] | undefined {
  let joined: Interval[] = [...columns];
  for (const { x, right } of line.segments) {
    const over = joined.filter((one) => one.x < right && x < one.right);
    if (over.length > 1 || (over.length === 0 && line.segments.length === 1)) return undefined;
    const [own] = over;
    const wide = { x: Math.min(x, own?.x ?? x), right: Math.max(right, own?.right ?? right) };
    joined = [...joined.filter((one) => one !== own), wide];
  }
  return joined.sort((one, other) => one.x - other.x);
}

/** Two columns alone may be labels with what they say: a table has rules, or figures. */
function isSure(columns: number, body: readonly Line[], rules: readonly Rule[]): boolean {
  if (columns > 2 || isRuled(body, rules)) return true;
  const figures = body.filter((line) => /^[€%\d.,\s-]+$/.test(line.segments.at(-1)?.text ?? '')).length;
  return figures > body.length / 2;
}

/** True where rules are drawn between the lines, enough to part the rows. */
function isRuled(body: readonly Line[], rules: readonly Rule[]): boolean {
  const [top = 0, bottom = 0] = [body[0]?.y, body.at(-1)?.y];
  return rules.filter(({ y }) => y > top && y < bottom).length >= FEWEST_ROWS - 1;
}

function laidTable(body: readonly Line[], columns: readonly Interval[], rules: readonly Rule[]): LaidTable {
  const rows: Line[][][] = [];
  const hasRules = isRuled(body, rules);
  for (const [at, line] of body.entries()) {
    const before = body[at - 1];
    const isParted = before !== undefined && rules.some(({ y }) => y > before.y && y < line.y);
    const isNew = hasRules ? isParted : columnOf(columns, line.segments[0]) === 0 && line.segments.length > 1;
    if (isNew || rows.length === 0) rows.push(columns.map(() => []));
    for (const segment of line.segments) {
      const column = columnOf(columns, segment);
      const { x, right } = columns[column] ?? segment;
      rows.at(-1)?.[column]?.push(lineOf([segment], line.page, { left: x, right }));
    }
  }
  return { rows, headerRows: body[0]?.bold && !body[1]?.bold ? 1 : 0 };
}

function columnOf(columns: readonly Interval[], segment: Segment | undefined): number {
  return columns.findIndex(({ x, right }) => segment !== undefined && segment.x < right && x < segment.right);
}
