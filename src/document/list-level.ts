/** How one level of a list counts, and what it prints around the number. */
export interface Level {
  readonly format: Format;
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** What a list counts with, by the name that Word has for it. */
export type Format = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'bullet';

const ROMANS = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

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

function numberOf(format: Format, written: string): number {
  if (format === 'decimal') return Number(written);
  const small = written.toLowerCase();
  if (format === 'lowerLetter' || format === 'upperLetter') return small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  let [number, rest] = [0, small];
  for (const [sign, value] of ROMANS) {
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' ? number : 0;
}

/** What such a list prints before the item with a number. */
export function markerOf({ format, before, after }: Level, number: number): string {
  return `${before}${format === 'bullet' ? '' : written(format, number)}${after}`;
}

function written(format: Format, number: number): string {
  if (format === 'decimal') return String(number);
  const small = format.endsWith('Letter') ? (letter(number) ?? '') : roman(number);
  return format.startsWith('upper') ? small.toUpperCase() : small;
}

/** Word writes 'aa', 'bb' behind 'z', and others 'aa', 'ab': there the list ends for us. */
function letter(number: number): string | undefined {
  return number <= 26 ? String.fromCharCode(96 + number) : undefined;
}

function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [sign, value] of ROMANS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
