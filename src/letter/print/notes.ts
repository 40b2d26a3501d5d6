import { MONTH } from '../../dates/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { type Line, part } from '../lines.ts';

const MONTH_FIRST = new RegExp(String.raw`^${MONTH}\b`);

/** A footnote as printed: its mark, its lines without the mark, and where the mark starts. */
export interface NoteLines {
  readonly mark: string;
  readonly lines: readonly Line[];
  readonly start: number;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^(?:\[(\d{1,3})\]|(\d{1,3})\)?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\*{1,3}))[ \t\u00a0]+(?=\S)/;
const LONE = /^(.+)$/;
/** What a footnote of a letter starts with: a source, a title, a remark. */
const SOURCES = [
  ...listed(
    String.raw`Kamerstuk Handelingen Aanhangsel TK\b EK\b Stb Stcrt Trb Zie\b Vgl Bron Idem Ibid https?: www\. ECLI COM\b`,
  ),
  ...listed('Brief Rapport Motie Richtlijn Verordening Besluit Wet\\b Art Conform'),
  ...['Bijlage bij', String.raw`\d{5}\b`, String.raw`\d{2} \d{3}\b`, String.raw`\p{Lu}[\p{L}.]+,? `],
];
const REMARKS = [...listed(String.raw`Hier Dit Deze De\b Het\b In\b O\.a\.`), 'Onder andere', `[‘“"'„]`];
const NOTE_TEXT = new RegExp(`^${anyOf(...SOURCES, ...REMARKS)}`, 'u');

/** Figures as they stand raised in a text without looks: '12' is '¹²'. */
export function raisedFigures(figures: string): string {
  return [...figures].map((digit) => SUPERSCRIPT.charAt(Number(digit))).join('');
}

/** A mark of superscript figures as figures. */
export function plainMark(mark: string): string {
  return [...mark]
    .map((character) => (SUPERSCRIPT.includes(character) ? String(SUPERSCRIPT.indexOf(character)) : character))
    .join('');
}

/** True for a line that is nothing but the mark of a footnote: its text stands below it. */
export function isLoneMark(text: string): boolean {
  return text.length <= 3 && /^(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})$/.test(text);
}

/** The line between the text of a page and its footnotes. */
const RULE = /^[_\u2500\u2501\u2014-]{5,}$/;

/**
 * Reads a group of lines at the foot of a page as footnotes: numbers that rise by one, each at the start of a line. Lines
 * before the first number stay text, but for a line drawn between them. Undefined when the group holds none. `isMarked` tells
 * whether the running text has the mark of a footnote.
 */
export function readNotes(
  lines: readonly Line[],
  isMarked: (mark: string) => boolean,
): { readonly before: readonly Line[]; readonly list: readonly NoteLines[] } | undefined {
  const starts = noteStarts(lines);
  const first = starts[0];
  if (!first) return undefined;
  const drawn = RULE.test(lines[first.index - 1]?.text ?? '');
  if (!drawn && !isCredible(lines, starts, isMarked)) return undefined;
  const list = starts.map(({ index, mark, length }, i): NoteLines => {
    const own = lines.slice(index, starts[i + 1]?.index ?? lines.length);
    const head = own[0] as Line;
    const rest = part(head, length, head.text.length, head.column + length);
    return { mark, start: head.start, lines: rest.text === '' ? own.slice(1) : [rest, ...own.slice(1)] };
  });
  return { before: lines.slice(0, drawn ? first.index - 1 : first.index), list };
}

interface NoteStart {
  readonly index: number;
  readonly mark: string;
  readonly length: number;
}

function noteStarts(lines: readonly Line[]): NoteStart[] {
  const starts: NoteStart[] = [];
  lines.forEach((line, index) => {
    const lone = isLoneMark(line.text) ? lines[index + 1]?.text : undefined;
    const match = lone === undefined ? NOTE.exec(line.text) : LONE.exec(line.text);
    if (!match) return;
    const mark = plainMark(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    const rest = lone ?? line.text.slice(match[0].length);
    const previous = starts.at(-1);
    const follows = previous ? Number(mark) === Number(previous.mark) + 1 : NOTE_TEXT.test(rest);
    if (follows) starts.push({ index, mark, length: match[0].length });
  });
  return starts;
}

/** A single sentence that happens to start with a number is no footnote: the group starts with one, or has a source in it. */
function isCredible(
  lines: readonly Line[],
  starts: readonly NoteStart[],
  isMarked: (mark: string) => boolean,
): boolean {
  const first = starts[0];
  if (!first) return false;
  const line = lines[first.index];
  const rest = line?.text.slice(first.length) || (lines[first.index + 1]?.text ?? '');
  const source =
    /Kamerstuk|Handelingen|Aanhangsel|\bTK \d|Stb\.|Stcrt|https?:|www\.|^Zie\b|^Bron\b|^Idem\b|ECLI|^Bijlage bij/.test(
      rest,
    );
  if (/\?$/.test(lines.at(-1)?.text ?? '') && !source) return false;
  if (MONTH_FIRST.test(rest)) return false;
  return (
    source ||
    (first.index === 0 && /^[\p{Lu}‘“"'„(]/u.test(rest) && starts.length > 1) ||
    /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(line?.text ?? '') ||
    (first.index === 0 && isMarked(first.mark))
  );
}
