import { digitsEnd, isBlank, isDash, isDigit, isLetter, skipBlanks } from './scan.ts';
import type { DateFlaw } from './types.ts';

/** A year as it stands in the text. */
export interface WrittenYear {
  readonly end: number;
  readonly year: number;
  readonly flaw?: DateFlaw;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;

/** '20 is 2020, '98 is 1998: letters look back further than they look ahead. */
export function completeYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** An apostrophe in any of the shapes that word processors give it. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019 || code === 0x60 || code === 0xb4;
}

/** The year that starts at `at` itself: 2021, 20211 (a note mark glued to it), '21. */
export function readYearAt(text: string, at: number): WrittenYear | undefined {
  if (isApostrophe(text.charCodeAt(at))) {
    const end = digitsEnd(text, at + 1);
    if (end - at !== 3 || isLetter(text.charCodeAt(end))) return undefined;
    return { end, year: completeYear(Number(text.slice(at + 1, end))), flaw: 'short-year' };
  }
  const end = digitsEnd(text, at);
  const length = end - at;
  if (length < 4 || length > 6 || isLetter(text.charCodeAt(end))) return undefined;
  const year = Number(text.slice(at, at + 4));
  if (length === 4) return year >= FIRST_YEAR && year <= LAST_YEAR ? { end, year } : undefined;
  // five or six figures: a year with the mark of a note, not the number of a dossier or an amount
  const isNumber = followsNumber(text, end) || year < 1900 || year > 2099;
  return isNumber ? undefined : { end, year, flaw: 'five-digit-year' };
}

/** The year after a month or a season, `at` just after it: spaces, then the year. */
export function readYear(text: string, at: number): WrittenYear | undefined {
  return isBlank(text.charCodeAt(at)) ? readYearAt(text, skipBlanks(text, at)) : undefined;
}

/** '-102', ', nr. 102', '.000': what goes on after the number of a paper or an amount. */
function followsNumber(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if ((isDash(code) || code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) return true;
  const at = code === 44 ? skipBlanks(text, end + 1) : skipBlanks(text, end);
  return /^nrs?\.?[ \u00a0]?\d/i.test(text.slice(at, at + 6));
}
