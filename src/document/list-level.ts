import { numeral } from './numerals.ts';

/** How one level of a list counts, and what it prints around the number. */
export interface Level {
  readonly format: Format;
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** What a list counts with, by the name that Word has for it. */
export type Format = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'bullet';

/** A number or letter of a list, with the signs around it. */
const COUNTED = /^(\(?)(\d{1,4}|[a-z]{1,5}|[A-Z]{1,5})([.):°]{0,2})$/;

/** How a list counts that begins with this marker; undefined for one that a text program cannot print. */
export function readMarker(marker: string): Level | undefined {
  const [, before = '', written = '', after = ''] = COUNTED.exec(marker) ?? [];
  if (written === '') return isSign(marker) ? { format: 'bullet', before: marker, after: '', start: 1 } : undefined;
  for (const format of formatsOf(written)) {
    const start = numberOf(format, written);
    const level = { format, before, after, start };
    if (start > 0 && markerOf(level, start) === marker) return level;
  }
  return undefined;
}

/** What stands before the items of a list that does not count. */
function isSign(marker: string): boolean {
  return /^[^\p{L}\p{N}\s]{1,3}$|^o$/u.test(marker);
}

/** The ways in which a number can be written like this, the likeliest first: 'i' begins a list of Roman numerals, 'c' one of letters. */
function formatsOf(written: string): Format[] {
  if (/\d/.test(written)) return ['decimal'];
  const isUpper = /[A-Z]/.test(written);
  const letter: Format = isUpper ? 'upperLetter' : 'lowerLetter';
  const roman: Format = isUpper ? 'upperRoman' : 'lowerRoman';
  return written.toLowerCase() === 'i' ? [roman, letter] : [letter, roman];
}

/** The number that is written like this; 0 where no list begins with it. */
function numberOf(format: Format, written: string): number {
  if (format === 'decimal') return Number(written);
  return Array.from({ length: LONGEST }, (_, i) => i + 1).find((number) => numeral(number, format) === written) ?? 0;
}

/** No list of letters or Roman numerals is longer. */
const LONGEST = 60;

/** The number of 'z', behind which Word writes 'aa', 'bb', and others 'aa', 'ab'. */
const LAST_LETTER = 26;

/** What such a list prints before the item with a number; '' behind the last number that all programs write alike. */
export function markerOf({ format, before, after }: Level, number: number): string {
  if (format === 'bullet') return before + after;
  return format.endsWith('Letter') && number > LAST_LETTER ? '' : `${before}${numeral(number, format)}${after}`;
}
