/**
 * Small steps through a text, forward and back. Each looks at a bounded number of characters or at one word. Loops stop at the
 * end of the text and look up no code that the table lacks: reading past either once makes every later step twice as slow.
 */

/** 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** For each code up to U+024F whether it is a letter: scanning asks it of every character. */
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/\p{L}/u.test(String.fromCharCode(code))));

/** A letter of Dutch text, accented ones included. */
export function isLetter(code: number): boolean {
  return code < LETTERS.length && LETTERS[code] === 1;
}

/** A space inside a line: space, tab, the no-break and thin spaces of print. A line feed is not one. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 0x2009 || code === 0x202f;
}

/** Hyphen, no-break hyphen, en dash: what stands between the ends of a range. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014);
}

/** More spaces than these in a row are a layout, not a space between words. */
const MOST_BLANKS = 3;

/** The first offset from `at` on which no space stands. */
export function skipBlanks(text: string, at: number): number {
  const most = Math.min(text.length, at + MOST_BLANKS);
  let to = at;
  while (to < most && isBlank(text.charCodeAt(to))) to++;
  return to;
}

/** The offset after the last character before `at` that is no space; never before `floor`. */
export function skipBlanksBack(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - MOST_BLANKS);
  let to = at;
  while (to > least && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Where the run of letters from `at` ends. */
export function wordEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  while (end < length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the run of digits from `at` ends. */
export function digitsEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  while (end < length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A word with its place, in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** Longer words are of no interest here; '' stands for them. */
const LONGEST = 24;

/** The word that starts at `at`, after spaces; its text is '' where none stands. */
export function wordAfter(text: string, at: number): Word {
  const start = skipBlanks(text, at);
  const end = wordEnd(text, start);
  return { start, end, lower: end - start > LONGEST ? '' : text.slice(start, end).toLowerCase() };
}

/** The word that ends at `at`, before spaces; its text is '' where none stands. Never before `floor`. */
export function wordBefore(text: string, at: number, floor: number): Word {
  const end = skipBlanksBack(text, at, floor);
  const least = Math.max(floor, end - LONGEST - 1);
  let start = end;
  while (start > least && isLetter(text.charCodeAt(start - 1))) start--;
  return { start, end, lower: end - start > LONGEST ? '' : text.slice(start, end).toLowerCase() };
}
