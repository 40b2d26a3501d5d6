import { isAanhef, isGroet, questionMarkAt, seriesLabel } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { append, type Block, linesBetween } from '../body/block.ts';
import { signatureLineKind } from '../body/signature.ts';
import { hasGap, type Line, part, splitCells } from '../lines.ts';

const BULLET =
  /^(?:[-–—•▪◦●○·*■□➢►✓‣⁃]|o(?= )|\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.(?= )|\(?[ivx]{1,4}\)|[ivx]{2,4}\.)[ \t\u00a0]+(?=\S)/;

/** True for a line that starts with a bullet or number of a list. */
export function isBullet(text: string): boolean {
  return mayBeBullet(text) && BULLET.test(text);
}

/** A bullet begins with no letter, or with a letter and what stands after one: false for nearly every line. */
function mayBeBullet(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return first < SMALL_A || first > SMALL_Z || AFTER_LETTER.includes(text.charAt(1));
}

const SMALL_A = 97;
const SMALL_Z = 122;
const AFTER_LETTER = '.)ivx ';

/** Splits a group of lines into headings, lists, tables and paragraphs; `margin` is the width of the full lines of the letter. */
export function blocksOfGroup(lines: readonly Line[], margin: number, nextId: () => number): Block[] {
  const blocks: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    const table = tableEnd(lines, i);
    if (table > i) {
      append(blocks, tableBlocks(lines.slice(i, table), nextId()));
      i = table;
      continue;
    }
    const list = listEnd(lines, i, margin);
    if (list > i) {
      append(blocks, listBlocks(lines.slice(i, list), nextId()));
      i = list;
      continue;
    }
    let end = i + 1;
    while (end < lines.length && tableEnd(lines, end) === end && listEnd(lines, end, margin) === end) end++;
    append(blocks, paragraphs(linesBetween(lines, i, end), margin));
    i = end;
  }
  return blocks;
}

/** The end of the list that starts at `from`, or `from`. A dash in the middle of a sentence that wraps starts none. */
function listEnd(lines: readonly Line[], from: number, margin: number): number {
  const line = lines[from];
  if (!line || !isBullet(line.text)) return from;
  const before = lines[from - 1]?.text;
  if (before !== undefined && !mayEndBefore(before, line.text)) return from;
  // a numbered line alone is a heading ("1. Inleiding"), unless it runs on
  if (/^\d/.test(line.text) && line.text.length <= 80 && !/[.;?!]$/.test(line.text)) {
    if (lines.length === 1 || isHeadingAbove(line.text, lines[from + 1]?.text ?? '', margin)) return from;
  }
  let end = from + 1;
  while (end < lines.length && !endsList(lines, end, line.column)) end++;
  return end;
}

const BEFORE_NUMBER = listed(
  String.raw`nrs? no nos p pp blz art par afd hfst stb stcrt trb item nummer artikel bijlage paragraaf pagina en of t\/m`,
);
const ANNOUNCES = new RegExp(String.raw`(?:^|[\s(])${anyOf(...BEFORE_NUMBER)}\.?$|[a-z\d][-/]$`, 'i');

/** True when a line ends with what announces a number: the digits of the next line are that, no number of a list. */
export function announcesNumber(line: string, next: string): boolean {
  return /^\d/.test(next) && ANNOUNCES.test(line);
}

/** True when a list can begin after a line: its sentence is at its end, or it is itself a short item. */
function mayEndBefore(before: string, item: string): boolean {
  if (announcesNumber(before, item)) return false;
  return /[.:;?!]["’”)]*$/.test(before) || (isBullet(before) && before.length < 60);
}

/** True when a list ends before this line: at the closing, or at a new sentence that is neither an item nor indented as one. */
function endsList(lines: readonly Line[], at: number, column: number): boolean {
  const line = lines[at] as Line;
  if (isBullet(line.text)) return false;
  if (isGroet(line.text) || (/,$/.test(line.text) && signatureLineKind(line.text) === 'functie')) return true;
  return line.column <= column && /[.?!]["’”)]*$/.test(lines[at - 1]?.text ?? '') && /^[\p{Lu}‘“]/u.test(line.text);
}

function listBlocks(lines: readonly Line[], id: number): Block[] {
  const items: Line[][] = [];
  let bulletColumn = -1;
  for (const line of lines) {
    const before = items.at(-1)?.at(-1)?.text ?? '';
    const bullet = BULLET.exec(line.text);
    const fresh =
      bullet &&
      !announcesNumber(before, line.text) &&
      (items.length === 0 || line.column <= bulletColumn + 1 || /[.:;,?!]["’”)]*$/.test(before) || before.length < 60);
    if (fresh) {
      bulletColumn = line.column;
      items.push([part(line, bullet[0].length, line.text.length, line.column + bullet[0].length)]);
    } else items.at(-1)?.push(line);
  }
  let at = 0;
  return items.map((own): Block => {
    const start = lines[at]?.start ?? 0;
    at += own.length;
    return {
      kind: 'list-item',
      lines: own,
      span: { start, end: own.at(-1)?.end ?? start },
      group: { kind: 'lijst', id },
    };
  });
}

/**
 * The end of the table that starts at `from`, or `from`: at least two lines in a row with three cells, or three with two. A line that
 * stands alone is a row when it has three that begin one each: an inventory has an empty line between its rows (test/letters/140), and a
 * sentence in which words were made black has as many gaps.
 */
function tableEnd(lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (!first || cellCount(first) < 2 || isSignatureRow(first)) return from;
  let end = from;
  let most = 0;
  while (end < lines.length) {
    const cells = cellCount(lines[end]);
    if (cells < 2) break;
    most = Math.max(most, cells);
    end++;
  }
  const rows = end - from;
  const isTable = most >= 3 ? rows >= 2 || (lines.length === 1 && isRowAlone(first)) : rows >= 3;
  return isTable ? end : from;
}

function isRowAlone(line: Line): boolean {
  return !/[.?!]$/.test(line.text) && cellsOf(line).every(({ text }) => /^[\p{Lu}\d]/u.test(text));
}

function cellCount(line: Line | undefined): number {
  if (!line) return 0;
  if (line.text.includes('|')) return line.text.split('|').filter((cell) => cell.trim() !== '').length;
  return hasGap(line, 3) ? splitCells(line, 3).length : 1;
}

function isSignatureRow(line: Line): boolean {
  return splitCells(line, 3).every((cell) => signatureLineKind(cell.text) !== undefined);
}

function tableBlocks(lines: readonly Line[], id: number): Block[] {
  return lines.flatMap((line) =>
    cellsOf(line).map(
      (cell): Block => ({
        kind: 'table-cell',
        lines: [cell],
        span: { start: cell.start, end: cell.end },
        group: { kind: 'tabel', id },
      }),
    ),
  );
}

function cellsOf(line: Line): Line[] {
  if (!line.text.includes('|')) return splitCells(line, 3);
  const cells: Line[] = [];
  let at = 0;
  for (const raw of line.text.split('|')) {
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (/[^-:=+\s]/.test(text)) cells.push(part(line, at + lead, at + lead + text.length, line.column + at + lead));
    at += raw.length + 1;
  }
  return cells;
}

/** Paragraphs, with the headings above them where there are any. */
function paragraphs(lines: readonly Line[], margin: number): Block[] {
  const blocks: Block[] = [];
  const widest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const width = widest > 50 ? Math.min(widest, margin) : margin;
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = i === 0;
    // not a line as wide as the others, unless it stands alone
    if ((lines[i]?.text.length ?? 0) >= width * 0.7 && lines.length > 1) continue;
    if (!first && (i + 1 === lines.length || !/[.?!:]["’”)]*\d{0,2}$/.test(lines[i - 1]?.text ?? ''))) continue;
    if (!isHeadingAt(lines, i, width)) continue;
    if (i > from) blocks.push(blockOf('paragraph', lines.slice(from, i)));
    blocks.push(blockOf('heading', lines.slice(i, i + 1)));
    from = i + 1;
  }
  if (from < lines.length) blocks.push(blockOf('paragraph', linesBetween(lines, from)));
  return blocks;
}

function blockOf(kind: 'heading' | 'paragraph', lines: readonly Line[]): Block {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return kind === 'heading' ? { kind, lines, span, level: 1, guessed: true } : { kind, lines, span };
}

const LONGEST_HEADING = 90;

/** True for a short line alone, or one that ends well before the margin with a new sentence below it. */
function isHeadingAt(lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !looksLikeHeading(line.text)) return false;
  if (!next) return true;
  if (signatureLineKind(next.text) !== undefined) return false;
  return isHeadingAbove(line.text, next.text, width);
}

/** True when a line ends so far before the margin that it is no line of a paragraph that goes on in the next. */
function isHeadingAbove(text: string, next: string, margin: number): boolean {
  if (!/^[\p{Lu}\d‘“"'(]/u.test(next) || isBullet(next)) return false;
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  const isText = next.length > margin * 0.6 || /[.?!:]["’”)]*$/.test(next);
  return isText && text.length + word + 1 < margin * 0.7;
}

/** What ends a sentence or a part of one, the mark of a note behind it included: no heading ends so. */
const ENDED = /[.,;:!]["’”)]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,3}\])?$/;

function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !/^[\p{Lu}\d‘“"'(]/u.test(text) || ENDED.test(text)) return false;
  if (isAanhef(text) || isGroet(text) || questionMarkAt(text) || signatureLineKind(text) !== undefined) return false;
  if (seriesLabel(text) !== undefined) return false;
  return /\p{L}{2}/u.test(text) && !/^\d{1,3}$/.test(text) && !text.endsWith('-');
}
