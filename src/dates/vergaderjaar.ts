import { isoDate, weekdayOf } from './calendar.ts';
import type { IsoDate, Vergaderjaar } from './types.ts';

/** Prinsjesdag, the third Tuesday of September, on which the parliamentary year begins (Grondwet 65). */
export function prinsjesdag(year: number): IsoDate {
  for (let day = 15; day <= 21; day++) {
    const date = isoDate(year, 9, day);
    if (date !== undefined && weekdayOf(date) === 2) return date;
  }
  throw new RangeError(`no year ${year}`);
}

/** The parliamentary year in which a day falls: '2019-2020' for 3 July 2020. It begins on Prinsjesdag itself. */
export function vergaderjaarOf(date: IsoDate): Vergaderjaar {
  const year = Number(date.slice(0, 4));
  const first = date >= prinsjesdag(year) ? year : year - 1;
  return `${String(first).padStart(4, '0')}-${String(first + 1).padStart(4, '0')}`;
}

/**
 * Reads a parliamentary year in any of its spellings: '2019/20', '1999/2000', '1999/00', '2014–2015', '20092010',
 * '2019-2020'; one space around the dash is allowed. Undefined for anything else, also for years that do not follow
 * each other.
 */
export function readVergaderjaar(text: string): Vergaderjaar | undefined {
  const match = /^(\d{4})(?:[ \u00a0]?[/\-‐‑–—][ \u00a0]?)?(\d{4}|\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  const next = String(Number(first) + 1).padStart(4, '0');
  const glued = text.trim().length === first.length + second.length;
  if (glued && second.length === 2) return undefined;
  return second === next || (second.length === 2 && next.endsWith(second)) ? `${first}-${next}` : undefined;
}

/**
 * The form of a citation: '2019/20', but '1999/2000': the turn of the century is written in full (Leidraad voor
 * juridische auteurs). `year` is a full '2019-2020'.
 */
export function shortVergaderjaar(year: Vergaderjaar): string {
  const [first = '', second = ''] = year.split('-');
  return `${first}/${first.slice(0, 2) === second.slice(0, 2) ? second.slice(2) : second}`;
}
