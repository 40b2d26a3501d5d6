import type { IsoDate } from './types.ts';

/** Days of the months of a common year; February's leap day is added by `daysInMonth`. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1-12) in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The day as YYYY-MM-DD, or undefined when there is no such day (31 april) or the year is not in 1-9999. Month: 1-12. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** True for YYYY-MM-DD of a day that exists, and for nothing else. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** Year, month (1-12) and day of an ISO date. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day's number counted from 1 January 1970 (0); before it negative. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // the Date constructor would take the years 0-99 for 1900-1999; setUTCFullYear does not
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(date) + days) * 86_400_000).toISOString();
  return moved.slice(0, moved.indexOf('T'));
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week: 0 = zondag … 6 = zaterdag. */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
