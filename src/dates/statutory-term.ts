import { addDays, isIsoDate, isoDate, partsOf, weekdayOf } from './calendar.ts';
import type { IsoDate } from './types.ts';

/**
 * The last day of a term of `weeks` that a law sets and that begins on the day after `day`, the day of receipt or publication. One
 * that ends on a Saturday, a Sunday or a public holiday goes on until the next working day (Algemene termijnenwet,
 * articles 1 and 3). The law has this for terms of at most twelve weeks. Days that the government makes equal to a holiday by
 * decree are not known here: the day that is given is then an earlier one, and still in time.
 */
export function statutoryTerm(day: IsoDate, weeks: number): IsoDate {
  let last = addDays(day, weeks * 7);
  // behind 9999 there are no days to go on to
  while (isIsoDate(last) && (isWeekend(last) || isHoliday(last))) last = addDays(last, 1);
  return last;
}

function isWeekend(day: IsoDate): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** Days from Easter Sunday: Goede Vrijdag, tweede paasdag, Hemelvaartsdag, tweede pinksterdag. */
const FROM_EASTER = [-2, 1, 39, 50] as const;
/** Nieuwjaarsdag, Bevrijdingsdag, and both kerstdagen. */
const FIXED = [
  [1, 1],
  [5, 5],
  [12, 25],
  [12, 26],
] as const;

/** True for a holiday of article 3 of the Algemene termijnenwet. */
function isHoliday(day: IsoDate): boolean {
  const { year } = partsOf(day);
  const easter = easterOf(year);
  const moving = FROM_EASTER.map((days) => addDays(easter, days));
  return [...moving, ...FIXED.map(([month, day]) => isoDate(year, month, day)), kingsDay(year)].includes(day);
}

/** Koningsdag: 27 April, or the day before where that is a Sunday. */
function kingsDay(year: number): IsoDate | undefined {
  const day = isoDate(year, 4, 27);
  return day !== undefined && weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday in the Gregorian calendar: the first Sunday after the full moon of the church, by the table of Butcher. */
function easterOf(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const inCycle = year % 19;
  const moon =
    (19 * inCycle +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((inCycle + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return `${String(year).padStart(4, '0')}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
