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
  /** Those that show in how it is written. */
  readonly flaws?: readonly DateFlaw[];
}

const NONE: readonly DateFlaw[] = [];

/** A mention before its flaws are known. */
type Draft = { -readonly [Key in keyof Omit<DateMention, 'flaws'>]: DateMention[Key] };

/** Makes the mention: cuts its text, computes the day, and adds the flaws that show only then. */
export function createMention(text: string, reading: Reading): DateMention {
  const { start, end, kind, day, month, year, marker, weekday } = reading;
  let flaws = reading.flaws ?? NONE;
  const written = day !== undefined && month !== undefined;
  // without a year 29 februari may exist
  const that = written ? isoDate(year ?? 2000, month, day) : undefined;
  const date = year === undefined ? undefined : that;
  if (written && that === undefined) flaws = [...flaws, 'no-such-day'];
  if (date !== undefined && weekday !== undefined && weekdayOf(date) !== weekday) flaws = [...flaws, 'wrong-weekday'];
  // key by key: six conditional spreads cost more than all the rest of reading a date
  const mention: Draft = { start, end, text: text.slice(start, end), kind };
  if (date !== undefined) mention.date = date;
  if (day !== undefined) mention.day = day;
  if (month !== undefined) mention.month = month;
  if (year !== undefined) mention.year = year;
  if (marker !== undefined) mention.marker = marker;
  if (weekday !== undefined) mention.weekday = weekday;
  return { ...mention, flaws };
}
