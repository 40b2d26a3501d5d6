import { isIsoDate } from './calendar.ts';
import type { IsoDate } from './types.ts';

let amsterdam: Intl.DateTimeFormat | undefined;

/** Made at the first question: that takes 15 ms, which every start of the program would wait for. */
function inAmsterdam(): Intl.DateTimeFormat {
  amsterdam ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return amsterdam;
}

/**
 * The day in Amsterdam at a moment: 3 July 2020 for 2020-07-02T22:00:00Z.
 *
 * @param moment in milliseconds since 1 January 1970, UTC
 * @returns undefined outside the years 1000-9999, and for what is not a number
 */
export function dayInAmsterdam(moment: number): IsoDate | undefined {
  if (!Number.isFinite(new Date(moment).valueOf())) return undefined;
  const day = inAmsterdam().format(moment);
  return isIsoDate(day) ? day : undefined;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The day in Amsterdam of a moment as ISO 8601 writes it: '2020-07-02T22:00:00Z' and '2020-07-03T00:00:00+02:00' are 3 July 2020. A
 * moment without a zone is Amsterdam's own. Undefined for anything else, and for days that do not exist.
 */
export function readAmsterdamDay(written: string): IsoDate | undefined {
  const [whole, day, zone] = MOMENT.exec(written) ?? [];
  if (whole === undefined || day === undefined || !isIsoDate(day)) return undefined;
  return zone === undefined ? day : dayInAmsterdam(Date.parse(whole));
}
