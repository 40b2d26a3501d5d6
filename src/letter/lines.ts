import { isBlank, type Span } from '../text/index.ts';

/** One line of the source without the spaces at its ends; an empty line has `start === end` and text ''. */
export interface Line extends Span {
  /** As it is written, but with plain spaces for those that do not break. */
  readonly text: string;
  /** The column of `start`, 0-based, tabs to the next multiple of eight. */
  readonly column: number;
  /** True when the text holds a tab or two spaces in a row: it may be several cells. */
  readonly gapped: boolean;
}

/** A stretch of a line between wide gaps (two or more spaces, or a tab). */
export type Cell = Line;

const TAB = 8;

/** The lines of `source`, each trimmed. A line ends at CRLF, LF or CR, as in VS Code. */
export function scanLines(source: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let feed = indexFrom(source, '\n', 0);
  let carriage = indexFrom(source, '\r', 0);
  let odd = 0;
  for (;;) {
    const lineEnd = Math.min(feed, carriage);
    const line = trimmedLine(source, lineStart, lineEnd);
    if (odd <= line.start) odd = nextOdd(source, line.start);
    lines.push(odd - WIDEST_ODD >= line.end ? line : lineOf(line.text, line.start, line.column));
    if (lineEnd >= source.length) return lines;
    lineStart = lineEnd + (carriage === lineEnd && feed === lineEnd + 1 ? 2 : 1);
    if (feed < lineStart) feed = indexFrom(source, '\n', lineStart);
    if (carriage < lineStart) carriage = indexFrom(source, '\r', lineStart);
  }
}

/** Where a character stands next, or the end of the text. */
function indexFrom(source: string, character: string, from: number): number {
  const at = source.indexOf(character, from);
  return at < 0 ? source.length : at;
}

/** What lines of prose do not have: a tab, two spaces in a row, a space that does not break. */
const ODD = /\t| {2}|[\u00a0\u2007\u202f]/g;
const WIDEST_ODD = 2;

/** Where the next of these ends. One search finds it for all lines before it, which saves looking at each of them. */
function nextOdd(source: string, from: number): number {
  ODD.lastIndex = from;
  return ODD.test(source) ? ODD.lastIndex : Number.POSITIVE_INFINITY;
}

/** A line as it is written, without the spaces at its ends. */
function trimmedLine(source: string, from: number, to: number): Line {
  let start = from;
  let column = 0;
  while (start < to && isBlankOrMark(source.charCodeAt(start))) {
    column = source.charCodeAt(start) === 9 ? column - (column % TAB) + TAB : column + 1;
    start++;
  }
  let end = to;
  while (end > start && isBlankOrMark(source.charCodeAt(end - 1))) end--;
  return { start, end, text: source.slice(start, end), column, gapped: false };
}

/** A line of `written` at `start`, which stands in the source as it is given. */
export function lineOf(written: string, start: number, column = 0): Line {
  const text = HARD_BLANK.test(written) ? written.replace(HARD_BLANKS, ' ') : written;
  return { start, end: start + text.length, text, column, gapped: isGapped(text) };
}

/** Spaces that do not break: one is one space, so that offsets stay. */
const HARD_BLANK = /[\u00a0\u2007\u202f]/;
const HARD_BLANKS = /[\u00a0\u2007\u202f]/g;

/** An empty line at an offset. */
export function emptyLine(at: number, column = 0): Line {
  return { start: at, end: at, text: '', column, gapped: false };
}

function isGapped(text: string): boolean {
  return text.includes('  ') || text.includes('\t');
}

/** Spaces, and the marks that show as nothing: byte order mark, zero-width space. */
function isBlankOrMark(code: number): boolean {
  return code === 0xfeff || code === 0x200b || code === 0 || isBlank(code);
}

/** True when the line holds a tab or at least `gap` spaces in a row. */
export function hasGap({ text, gapped }: Line, gap: 2 | 3): boolean {
  return gapped && (gap === 2 || text.includes('   ') || text.includes('\t'));
}

/** Splits a line at tabs and at gaps of at least `gap` spaces. A line without such a gap is one cell. */
export function splitCells(line: Line, gap: 2 | 3 = 2): Cell[] {
  if (!hasGap(line, gap)) return [line];
  const { text } = line;
  const cells: Cell[] = [];
  let cellStart = 0;
  let cellColumn = line.column;
  let column = line.column;
  let i = 0;
  while (i < text.length) {
    if (!isBlank(text.charCodeAt(i))) {
      i++;
      column++;
      continue;
    }
    const gapStart = i;
    let wide = false;
    while (i < text.length && isBlank(text.charCodeAt(i))) {
      const tab = text.charCodeAt(i) === 9;
      wide ||= tab;
      column = tab ? column - (column % TAB) + TAB : column + 1;
      i++;
    }
    if (!wide && i - gapStart < gap) continue;
    cells.push(part(line, cellStart, gapStart, cellColumn));
    cellStart = i;
    cellColumn = column;
  }
  cells.push(part(line, cellStart, text.length, cellColumn));
  return cells;
}

/** The cells of a line of a head: between wide gaps or the '|' of a table, a colon before a value left out. */
export function cellsIn(line: Line): Cell[] {
  const cells = line.text.includes('|') ? splitAtStrokes(line) : splitCells(line);
  if (!line.text.includes(':')) return cells;
  return cells.flatMap((cell) => {
    const lead = /^:\s*/.exec(cell.text)?.[0].length ?? 0;
    return lead === cell.text.length ? [] : [part(cell, lead, cell.text.length, cell.column + lead)];
  });
}

function splitAtStrokes(line: Line): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const raw of line.text.split('|')) {
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text !== '') cells.push(part(line, at + lead, at + lead + text.length, line.column + at + lead));
    at += raw.length + 1;
  }
  return cells;
}

/** The stretch of a line between two offsets of its text. */
export function part(line: Line, from: number, to: number, column: number): Cell {
  return lineOf(line.text.slice(from, to), line.start + from, column);
}

/** Folds white space to single spaces and trims. */
export function fold(text: string): string {
  return (TO_FOLD.test(text) ? text.replace(/[\s\u200b\ufeff\0]+/g, ' ') : text).trim();
}

/** White space that is not a single space: most labels and values do not have it. */
const TO_FOLD = /[^\S ]|[\u200b\ufeff\0]| {2}/;
