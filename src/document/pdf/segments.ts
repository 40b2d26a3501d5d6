import type { Piece } from './raw.ts';

/** Text that stands on one line without a wide gap in it. */
export interface Segment {
  /** From left to right. */
  readonly pieces: readonly Placed[];
  readonly x: number;
  readonly right: number;
  /** The line on which the letters stand. */
  readonly y: number;
  /** Of most of its letters, in points. */
  readonly size: number;
  readonly text: string;
}

/** A piece with its place on the line. */
export interface Placed extends Piece {
  /** Above the line ('1' of a note) or under it ('2' of CO2); smaller than the letters around it. */
  readonly shift?: 'raised' | 'lowered';
}

/** Wider than a space in a line that is filled out to its margins; in sizes of the letters. */
const WIDE = 1.3;
/** Farther apart than this, in sizes of the letters, words stand at a tab: in a line that is not filled out to its margin. */
export const TAB = 0.8;
/** What stands on one line differs less than this in height. */
const SAME_LINE = 0.3;
/** A space is wider than this. */
const NARROW = 0.15;

interface Row {
  readonly y: number;
  readonly pieces: Placed[];
}

/** The pieces of a page as segments, from the top down and from left to right. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return rowsOf(withoutDoubles(pieces)).flatMap(({ pieces: row }) => apart(row));
}

/** Some programs make letters bold by writing them twice. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text, x, y }) => {
    const key = `${Math.round(x)} ${Math.round(y)} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.pieces[0];
    if (row && first && piece.y - row.y <= SAME_LINE * Math.max(first.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((one, other) => one.x - other.x);
  return withMarks(rows);
}

/** Rows in which what is smaller and stands a little higher or lower is at its place in the line. */
function withMarks(rows: readonly Row[]): Row[] {
  const moved = new Map<Row, Placed[]>();
  for (const [at, row] of rows.entries()) {
    let last: { readonly piece: Piece; readonly home: Row } | undefined;
    const left: Placed[] = [];
    for (const piece of row.pieces) {
      const home = last && isBehind(piece, last.piece) ? last.home : homeOf(piece, rows, at);
      last = home && { piece, home };
      if (!home) {
        left.push(piece);
        continue;
      }
      const list = moved.get(home) ?? [];
      list.push({ ...piece, shift: piece.y < home.y ? 'raised' : 'lowered' });
      moved.set(home, list);
    }
    row.pieces.splice(0, row.pieces.length, ...left);
  }
  for (const [row, list] of moved) {
    row.pieces.push(...list);
    row.pieces.sort((one, other) => one.x - other.x);
  }
  return rows.filter(({ pieces }) => pieces.length > 0);
}

/** The next of several marks that stand raised behind each other: '1 2'. */
function isBehind(piece: Piece, before: Piece): boolean {
  return (
    piece.text.length < 5 && piece.size === before.size && piece.y === before.y && piece.x - before.right < before.size
  );
}

/** The row of larger letters beside which a small piece stands raised or lowered. */
function homeOf(piece: Piece, rows: readonly Row[], at: number): Row | undefined {
  if (piece.text.length > 12) return undefined;
  // those on its own row are larger letters of which the line is nearly the same
  return [rows[at], rows[at + 1], rows[at - 1], rows[at + 2], rows[at - 2]].find((row) =>
    neighbours(row?.pieces ?? [], piece.x).some((other) => other !== piece && isBeside(piece, other)),
  );
}

/** The few pieces of a row, which is in order, that begin nearest to a place. */
function neighbours(row: readonly Piece[], x: number): readonly Piece[] {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return row.slice(Math.max(0, low - 3), low + 3);
}

function isBeside(piece: Piece, other: Piece): boolean {
  const rise = Math.abs(other.y - piece.y);
  if (piece.size > 0.82 * other.size || rise < 0.1 * other.size || rise > 0.62 * other.size) return false;
  const gap = Math.min(Math.abs(piece.x - other.right), Math.abs(other.x - piece.right));
  return gap < 0.4 * other.size;
}

/** A row in its segments. */
function apart(row: readonly Placed[]): Segment[] {
  const segments: Placed[][] = [];
  for (const piece of row) {
    const last = segments.at(-1)?.at(-1);
    if (last && piece.x - last.right <= WIDE * Math.max(last.size, piece.size)) segments.at(-1)?.push(piece);
    else segments.push([piece]);
  }
  return segments.map(segmentOf);
}

/** Pieces that stand beside each other as one segment. */
export function segmentOf(pieces: readonly Placed[]): Segment {
  const main = pieces.reduce((most, piece) => (weightOf(piece) > weightOf(most) ? piece : most));
  return {
    pieces,
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    text: textOf(pieces),
  };
}

function weightOf({ text, shift }: Placed): number {
  return shift ? 0 : text.length;
}

/** The text of pieces on one line, with the spaces between them. */
export function textOf(pieces: readonly Placed[]): string {
  return pieces.map((piece, at) => (isApart(pieces[at - 1], piece) ? ' ' : '') + piece.text).join('');
}

/** True where a space stands between a piece and the one before it. */
export function isApart(before: Piece | undefined, piece: Piece): boolean {
  if (!before) return false;
  const gap = piece.x - before.right;
  return gap > NARROW * Math.min(before.size, piece.size) || (piece.spaced && gap > 0.02 * piece.size);
}
