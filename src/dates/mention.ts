import { isoDate, weekdayOf } from './calendar.ts';
import type { DateFlaw, DateKind, DateMarker, DateMention } from './types.ts';

/** What a reader knows of a mention; `createMention` works out the rest. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly marker?: DateMarker | undefined;
  readonly weekday?: number | undefined;
  readonly flaws?: readonly (DateFlaw | undefined)[];
}

/** Makes the mention: cuts its text, computes the day, and adds the flaws that show only then. */
export function createMention(text: string, reading: Reading): DateMention {
  const { start, end, kind, day, month, year, marker, weekday } = reading;
  const flaws = (reading.flaws ?? []).filter((flaw) => flaw !== undefined);
  const written = day !== undefined && month !== undefined;
  const date = written && year !== undefined ? isoDate(year, month, day) : undefined;
  // without a year 29 februari may exist
  if (written && isoDate(year ?? 2000, month, day) === undefined) flaws.push('no-such-day');
  if (date !== undefined && weekday !== undefined && weekdayOf(date) !== weekday) flaws.push('wrong-weekday');
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    ...(date !== undefined && { date }),
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
    ...(marker !== undefined && { marker }),
    ...(weekday !== undefined && { weekday }),
    flaws,
  };
}
