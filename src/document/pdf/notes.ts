import type { ClearedPage } from './furniture.ts';
import { type Line, piecesOf } from './lines.ts';

/** A note at the foot of a page. */
export interface FootNote {
  /** Unique in the document. */
  readonly id: string;
  readonly mark: string;
  /** The page on which it begins. */
  readonly page: number;
  readonly lines: Line[];
}

/** The pages without their notes, and the notes. */
export interface Noted {
  readonly pages: readonly ClearedPage[];
  readonly notes: readonly FootNote[];
}

/** Letters of notes are smaller than this part of those of the text. */
const SMALL = 0.94;
const MARK = /^(?:\d{1,3}|[*†‡]{1,3})$/;
/** The same before a note, in one piece with it: '1) Streekblad', '3 Kamerstukken', '2Zie'. */
const MARKED = /^\[?(\d{1,3}|[*†‡]{1,3})(?:[\])]?(?=\s\S|$)|(?=\p{Lu}\p{Ll}))/u;

/** Takes the notes from the foot of each page. */
export function liftNotes(pages: readonly ClearedPage[], bodySize: number): Noted {
  const notes: FootNote[] = [];
  const left = pages.map((page) => {
    const start = notesStart(page, bodySize, notes.at(-1));
    for (const line of page.lines.slice(start)) {
      const mark = markOf(line);
      const isNext = mark !== undefined && (isRaised(line) || followsOn(mark, notes.at(-1), page.number));
      if (mark !== undefined && isNext)
        notes.push({ id: `${page.number}-${mark}-${notes.length}`, mark, page: page.number, lines: [line] });
      else notes.at(-1)?.lines.push(line);
    }
    return { ...page, lines: page.lines.slice(0, start) };
  });
  return { pages: left, notes };
}

/** Where the notes of a page begin among its lines; the number of its lines where it has none. */
function notesStart(page: ClearedPage, bodySize: number, last: FootNote | undefined): number {
  const { lines, number } = page;
  let start = lines.length;
  while (start > 0 && isNoteLine(lines[start - 1], lines[start], bodySize)) start--;
  const above = ruleAbove(page);
  if (above >= 0 && above <= start && startsNotes(lines[above], last, number)) return above;
  const marked = lines.findIndex((line, at) => at >= start && startsNotes(line, last, number));
  if (marked < 0) return lines.length;
  // what stands above the first mark goes on from the page before
  const isOpen = last !== undefined && last.page === number - 1 && start > 0;
  return isOpen ? Math.max(start, Math.min(marked, above)) : marked;
}

/** A line in small letters, near to the one under it, that is none of a table. */
function isNoteLine(line: Line | undefined, next: Line | undefined, bodySize: number): boolean {
  if (!line || (next && next.y - line.y > 2.2 * line.size) || line.tag?.cell !== undefined) return false;
  if (/^(?:Note|FENote)$/.test(line.tag?.role ?? '')) return true;
  const [first, second, ...more] = line.segments;
  return line.size < SMALL * bodySize && more.length === 0 && (!second || MARK.test(first?.text ?? ''));
}

/** The first line under the short rule that parts notes from text; -1 where no such rule is drawn. */
function ruleAbove({ lines, rules, left, right }: ClearedPage): number {
  const short = rules.filter((rule) => Math.abs(rule.x - left) < 6 && rule.right - rule.x < 0.6 * (right - left));
  const lowest = short.reduce((most, { y }) => Math.max(most, y), -1);
  return lowest < 0 ? -1 : lines.findIndex(({ y }) => y > lowest);
}

function startsNotes(line: Line | undefined, last: FootNote | undefined, page: number): boolean {
  const mark = line && markOf(line);
  return line !== undefined && mark !== undefined && (isRaised(line) || followsOn(mark, last, page));
}

/** The number after that of the note before it, or the first one. */
function followsOn(mark: string, last: FootNote | undefined, page: number): boolean {
  if (!/\d/.test(mark)) return true;
  const number = Number(mark);
  return last === undefined || Number.isNaN(Number(last.mark))
    ? true
    : number === Number(last.mark) + 1 || (number === 1 && last.page < page);
}

/** The mark with which a line begins. */
export function markOf(line: Line): string | undefined {
  const [first] = piecesOf(line);
  if (!first) return undefined;
  if (MARK.test(first.text)) return first.text;
  return MARKED.exec(first.text)?.[1];
}

function isRaised(line: Line): boolean {
  return piecesOf(line)[0]?.shift === 'raised';
}
