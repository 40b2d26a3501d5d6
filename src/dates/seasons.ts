import { daysInMonth, isoDate } from './calendar.ts';
import type { DateMention, Period } from './types.ts';

interface Season {
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
}

/**
 * The seasons, wide: from the first day by the calendar of the weather (1 June) to the last by that of the sun
 * (22 September), so that nothing a writer calls summer falls outside.
 */
const SPRING: Season = { from: [3, 1], to: [6, 21] };
const SUMMER: Season = { from: [6, 1], to: [9, 22] };
const AUTUMN: Season = { from: [9, 1], to: [12, 21] };
const WINTER: Season = { from: [12, 1], to: [3, 20] };

/** The names of the seasons, lower case. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['voorjaar', SPRING],
  ['lente', SPRING],
  ['zomer', SUMMER],
  ['najaar', AUTUMN],
  ['herfst', AUTUMN],
  ['winter', WINTER],
]);

/** True for "afgelopen zomer" and "het voorjaar van 2021". */
export function isSeason({ kind, text }: DateMention): boolean {
  return kind === 'relative' && text.split(/\s+/).some((word) => SEASONS.has(word.toLowerCase()));
}

/** The season that begins in `year`; winter runs on into the next year. Undefined for a word that names no season. */
export function seasonOf(name: string, year: number): Period | undefined {
  const season = SEASONS.get(name);
  if (!season) return undefined;
  return period(year, season.from, season.to[0] < season.from[0] ? year + 1 : year, season.to);
}

/** A whole month. */
export function monthPeriod(year: number, month: number): Period | undefined {
  return period(year, [month, 1], year, [month, daysInMonth(year, month)]);
}

/** From the first day of one month to the last day of another in the same year. */
export function monthsPeriod(year: number, first: number, last: number): Period | undefined {
  return period(year, [first, 1], year, [last, daysInMonth(year, last)]);
}

function period(
  fromYear: number,
  from: readonly [number, number],
  toYear: number,
  to: readonly [number, number],
): Period | undefined {
  const first = isoDate(fromYear, from[0], from[1]);
  const last = isoDate(toYear, to[0], to[1]);
  return first !== undefined && last !== undefined ? { from: first, to: last } : undefined;
}
