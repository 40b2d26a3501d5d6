import { editFrontMatter, type Letter } from '../../letter/index.ts';
import { createLineIndex, type LineIndex, type Span, type TextEdit } from '../../text/index.ts';

// What stands at a place of the letter, and edits at a place. No other file of lint/ looks at a letter's source
// (test/project/source.test.ts): a rule asks what the letter says, and comes here only for how it is written.

/** Exactly what is written at a place; '' for what lies outside the source. */
export function writtenAt({ source }: Letter, { start, end }: Span): string {
  return source.slice(Math.max(0, start), end);
}

/** The text of a place of the source, white space folded, cut to what fits a message. */
export function textAt(letter: Letter, { start, end }: Span): string {
  const text = folded(writtenAt(letter, { start, end: Math.min(end, start + 400) }));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Without white space around it, and with one space for every stretch of it. */
export function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** True when the source has a match of the pattern anywhere, also in what is no running text. */
export function occursIn({ source }: Letter, pattern: RegExp): boolean {
  return pattern.test(source);
}

/** Every match of a global pattern in the source, in order. */
export function placesOf({ source }: Letter, pattern: RegExp): Span[] {
  return Array.from(source.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Three spaces or a tab: a gap between columns, where two may be a slip. */
const GAP_BEFORE = /\S(?: {3,}| *\t[ \t]*)$/;
const GAP_BEHIND = /^(?: {3,}|[ ]*\t[ \t]*)\S/;
/** A gap is no wider than this. */
const WIDEST_GAP = 200;

/** True for a place of a print that a gap keeps apart from what stands beside it on its line: it stands in a column. */
export function standsInColumn({ source, form }: Letter, { start, end }: Span): boolean {
  if (form === 'draft') return false;
  const before = source.slice(Math.max(0, start - WIDEST_GAP), start);
  return GAP_BEFORE.test(before) || GAP_BEHIND.test(source.slice(end, end + WIDEST_GAP));
}

/** The lines of the source. */
export function linesOf({ source }: Letter): LineIndex {
  return createLineIndex(source);
}

/** Where the line of an offset starts. */
export function lineStart({ source }: Letter, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  // within the line: most texts hold no '\r', which would be looked for to their very beginning
  return start + source.slice(start, offset).lastIndexOf('\r') + 1;
}

/** A place with the white space around it. */
export function withGaps({ source }: Letter, { start, end }: Span): Span {
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
  while (end < source.length && /\s/.test(source.charAt(end))) end++;
  return { start, end };
}

/** The end of the source. */
export function sourceEnd({ source }: Letter): number {
  return source.length;
}

/** Where the text ends: what is appended to the letter goes here. */
export function textEnd({ source }: Letter): number {
  return source.trimEnd().length;
}

/** The letter's line break, the first that stands in it, for text that is inserted. */
export function lineBreak({ source }: Letter): string {
  return /\r\n?|\n/.exec(source)?.[0] ?? '\n';
}

/** The edits that give a key of the front matter a value; without front matter they make one. */
export function setInFrontMatter({ source }: Letter, key: string, value: string): TextEdit[] {
  return [...editFrontMatter(source, key, value)];
}

/** Where a finding about something absent stands: on the opening fence of the front matter, else on the first line of text. */
export function headAnchor({ source, frontMatter }: Letter): Span {
  const start = frontMatter?.span.start ?? /\S/.exec(source)?.index ?? 0;
  const text = /^[^\r\n]*/.exec(source.slice(start, start + 400))?.[0].trimEnd() ?? '';
  return { start, end: start + text.length };
}

/** Where the end of the letter is: its last line that holds text, outside the front matter. */
export function endAnchor(letter: Letter): Span {
  const end = textEnd(letter);
  return end === 0 ? headAnchor(letter) : { start: Math.min(lineStart(letter, end), end), end };
}
