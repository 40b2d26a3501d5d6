import { isoDate, MONTH, MONTHS, vergaderjaarOf } from '../../dates/index.ts';
import type { Kamer, OtherKind } from '../identity.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { readHouse } from './labels.ts';
import { readSession, yearBefore } from './session.ts';

/** Kamer and parliamentary year of a reference to the Handelingen. */
export interface Sitting {
  readonly kamer?: Kamer;
  /** '2019-2020'. */
  readonly vergaderjaar?: string;
}

/** A sitting and where its reference began: "Tweede Kamer, vergaderjaar 2021-2022, Aanhangsel 3173". */
export interface Before extends Sitting {
  readonly start: number;
}

/** The sitting that stands right before the cursor ("Kamervragen 2015-2016, Aanhangsel nr. 880"), or none. */
export function sittingBefore({ text, floor, at }: Cursor): Before {
  return yearBefore(text, floor, at) ?? { start: at };
}

/** Punctuation between the parts. */
export const SEPARATOR = / ?[,;:()]? ?/y;
const MOST_PARTS = 8;

/** Reads Kamer and year in either order, on top of what is known; the day of the meeting can stand for the year. */
export function readSitting(cursor: Cursor, known: Sitting = {}): Sitting {
  let { kamer, vergaderjaar } = known;
  for (let part = 0; part < MOST_PARTS; part++) {
    const found = cursor.attempt(() => {
      cursor.take(SEPARATOR);
      const house = readHouse(cursor);
      if (house !== undefined) {
        kamer = house === 'both' ? undefined : house;
        return true;
      }
      const session = readSession(cursor);
      const year = session ? session.vergaderjaar : readMeetingDay(cursor);
      vergaderjaar = year ?? vergaderjaar;
      return session || year !== undefined ? true : undefined;
    });
    if (!found) break;
  }
  return { ...(kamer && { kamer }), ...(vergaderjaar !== undefined && { vergaderjaar }) };
}

const DAY = new RegExp(`(?:d\\.?d\\.? |van )?(\\d{1,2}) (${MONTH}) ((?:19|20)\\d\\d)(?!\\d)`, 'iy');

/** "23 juni 2009": the parliamentary year in which the day fell. */
function readMeetingDay(cursor: Cursor): string | undefined {
  const match = cursor.take(DAY);
  if (!match) return undefined;
  const day = isoDate(Number(match[3]), MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, Number(match[1]));
  return day === undefined ? undefined : vergaderjaarOf(day);
}

/** The identifier's prefix: 'h-tk-20192020'. Without a Kamer it is the Tweede. */
export function sittingPrefix(series: 'ah' | 'h', { kamer }: Sitting, vergaderjaar: string): string {
  return `${series}-${kamer === 'I' ? 'ek' : 'tk'}-${vergaderjaar.replace('-', '')}`;
}

const CONTINUATION = / ?[;,] ?(?:en )?| en /y;
const MOST_CONTINUATIONS = 50;

/**
 * Reads what leans on a reference to the Handelingen or their Aanhangsel: "; nr. 109, item 3" and " en 2011/12, nr. 12". `read`
 * gets the sitting as it stands there and as the reference before completes it, and where it began.
 */
export function readSittings(
  cursor: Cursor,
  known: Sitting,
  read: (own: Sitting, whole: Sitting, start: number) => Reading | undefined,
): Reading[] {
  const readings: Reading[] = [];
  while (readings.length < MOST_CONTINUATIONS) {
    const next = cursor.attempt(() => {
      if (!cursor.take(CONTINUATION)) return undefined;
      const start = cursor.at;
      const own = readSitting(cursor);
      return read(own, { ...known, ...own }, start);
    });
    if (!next) break;
    readings.push(next);
  }
  return readings;
}

/** The reading of the papers `ids` of a sitting, from `start` to the cursor. */
export function sittingReading(
  cursor: Cursor,
  start: number,
  { kamer, vergaderjaar }: Sitting,
  { kind, ids, pagina }: { kind: OtherKind; ids: readonly string[]; pagina: string | undefined },
): Reading {
  return {
    span: { start, end: cursor.at },
    kind,
    targets: ids.map((id) => ({ kind, id })),
    notation: 'overig',
    ...(kamer && { kamer }),
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(pagina !== undefined && { pagina }),
  };
}
