/** The numbers of lists and notes, by the names that Word has for their formats (ISO 29500-1, 17.18.59), and two of OpenDocument. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** The marks of notes in the manner of Chicago: after four they are doubled. */
const CHICAGO = ['*', '†', '‡', '§'] as const;

/** Beyond these a number in letters would be as long as somebody wants a file to be. */
const LAST_ROMAN = 3999;
const LAST_REPEATED = 260;

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerAlphabet: alphabet,
  upperAlphabet: (number) => alphabet(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  ordinal: (number) => `${number}e`,
  numberInDash: (number) => `- ${number} -`,
  chicago,
  none: () => '',
};

/** A number in a format; in figures for a format that Dutch letters do not have. */
export function numeral(number: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return write ? write(number) : String(number);
}

/** 1 -> 'a', 26 -> 'z', 27 -> 'aa', 28 -> 'bb' */
function letters(number: number): string {
  if (number < 1 || number > LAST_REPEATED) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** 1 -> 'a', 26 -> 'z', 27 -> 'aa', 28 -> 'ab' */
function alphabet(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text || String(number);
}

function chicago(number: number): string {
  if (number < 1 || number > LAST_REPEATED) return String(number);
  return (CHICAGO[(number - 1) % CHICAGO.length] ?? '').repeat(Math.ceil(number / CHICAGO.length));
}

function roman(number: number): string {
  if (number < 1 || number > LAST_ROMAN) return String(number);
  let left = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}
