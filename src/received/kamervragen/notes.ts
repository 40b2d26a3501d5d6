import { areMarks, isHeading } from './numbers.ts';
import { wordsWhole } from './pages.ts';

/** The notes of Kamervragen, and the lines that are left. */
export interface Lifted {
  readonly lines: readonly string[];
  readonly noten: readonly string[];
}

/** How a note begins: '1 Streekblad', '1) Streekblad', '[1] Streekblad'; in a publication the number may have a line of its own. */
const NOTE = /^\[?(\d{1,2})[\]).]?(?: (\S.*))?$/;

/**
 * Takes the notes from the foot of each page. They count on from page to page, and each has its mark in the text above it; where the
 * questions have headings ('Vraag 2') no other line begins so.
 */
export function liftNotes(pages: readonly (readonly string[])[]): Lifted {
  const lines: string[] = [];
  const noten: string[] = [];
  for (const page of pages) {
    const start = notesStart(page, noten.length + 1);
    lines.push(...page.slice(0, start));
    for (const line of wordsWhole(page.slice(start))) {
      if (line === '') continue;
      if (numberOf(line) === noten.length + 1) noten.push(line);
      else noten.push(`${noten.pop() ?? ''} ${line}`);
    }
  }
  return { lines, noten };
}

function notesStart(page: readonly string[], number: number): number {
  const last = page.findLastIndex(isHeading);
  const mark = markOf(number);
  let isMarked = false;
  for (const [at, line] of page.entries()) {
    // a number alone is a mark that fell from its line, unless that is there already
    if (at > last && isMarked && numberOf(line) === number && !areMarks(line)) {
      const note = NOTE.exec(line)?.[2] ?? page.slice(at + 1, at + 4).find((one) => one !== '');
      if (note !== undefined && isSource(note)) return at;
    }
    isMarked ||= mark.test(line);
  }
  return page.length;
}

/** A source begins with a name; 'van de⏎1 miljoen' goes on with a small letter. */
export function isSource(note: string): boolean {
  return (
    !/^\p{Ll}/u.test(note) || /^(?:(?:de|het|een|zie|vgl\.|o\.a\.) |idem|ibid|https?:|[\w-]{1,40}\.[a-z])/.test(note)
  );
}

function numberOf(line: string): number {
  return Number(NOTE.exec(line)?.[1] ?? Number.NaN);
}

const BEFORE_MARK = String.raw`[\p{L}.,;:?!»’”"')\]]`;
const OTHERS = String.raw`(?:,? \d{1,2}\)?){0,5}`;

/** A mark of a note in a line: behind a word or sign, or among nothing but marks. */
function markOf(number: number): RegExp {
  const behind = String.raw`${BEFORE_MARK} ?(?:\d{1,2}\)?,? ){0,5}\[?${number}[\])]?${OTHERS}(?=[\s.,;:?!)»’”]|$)`;
  return new RegExp(String.raw`${behind}|^(?:\d{1,2},? ){0,5}${number}${OTHERS}$`, 'u');
}

/** Marks in a text behind a sign: '?1', '»2', '? 1 2'. */
const MARKS = /(?<=[.?!»’”"')\]])( ?)(\d{1,2}(?:,? \d{1,2}){0,5})(?=$|[ .,;:?!»])/gu;

/**
 * Writes the marks of notes so that nobody reads them as figures of the text: '?1' is '? 1)', as the Kamer itself writes it. Those with
 * marks of their own ('[1]', '1)') stay as they are, and so does a figure without a note.
 */
export function withMarks(text: string, noten: readonly string[]): string {
  const numbers = new Set(noten.map(bareNumber).filter((number) => number !== undefined));
  if (numbers.size === 0) return text;
  return text.replace(MARKS, (written, space: string, marks: string, at: number) => {
    const each = marks.split(/,? /);
    const rest = text.slice(at + written.length);
    // 'Klopt dat? 3 jaar geleden'
    const isFigure = space !== '' && /^ \p{Ll}/u.test(rest);
    return isFigure || !each.every((one) => numbers.has(one)) ? written : ` ${each.map((one) => `${one})`).join(' ')}`;
  });
}

/** '1 Streekblad' and '1. Streekblad' as '1) Streekblad'. */
export function withNumber(note: string): string {
  return bareNumber(note) === undefined ? note : note.replace(/^(\d{1,2})\.? /, '$1) ');
}

function bareNumber(note: string): string | undefined {
  return /^(\d{1,2})\.? /.exec(note)?.[1];
}
