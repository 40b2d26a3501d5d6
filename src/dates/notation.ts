import { isoDate, partsOf } from './calendar.ts';
import { MONTH_NUMBERS, monthName } from './names.ts';
import type { IsoDate } from './types.ts';

/** The official notation of a day: day in figures, month in letters, year in figures: '3 juli 2020'. */
export function writeDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** 'één dag', '333 dagen'. */
export function countDays(days: number): string {
  return days === 1 ? 'één dag' : `${days} dagen`;
}

const WRITTEN = /^(\d{1,2})[ \u00a0]([a-z]{3,9})\.?[ \u00a0](\d{4})$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a text that is a day and nothing else: '22 maart 2021' (month in any case, or abbreviated), '22-03-2021',
 * '22/3/2021', '22.3.2021', '2021-03-22'. Spaces around it do not count. Undefined for everything else: a day that does
 * not exist, a year of two digits, words beside it. To find dates in running text there is `findDates`.
 */
export function readDate(text: string): IsoDate | undefined {
  if (text.length > 100) return undefined;
  const value = text.trim();
  const iso = ISO.exec(value);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(value);
  if (numeric) return isoDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const written = WRITTEN.exec(value.toLowerCase());
  if (!written) return undefined;
  return isoDate(Number(written[3]), MONTH_NUMBERS.get(written[2] ?? '') ?? 0, Number(written[1]));
}
