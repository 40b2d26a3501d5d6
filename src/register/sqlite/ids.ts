import { addDays, daysBetween, type IsoDate } from '../../dates/index.ts';

/**
 * A document's id holds its date and counts down: the newest paper has the lowest id, so an index in the order of ids, which is
 * read faster upwards than downwards, needs no sorting, and a period is a range of ids. An id is a fixed top minus a position:
 * days since 1 January 1814, then the rank among the papers of that day, in `bits` bits. Papers without a date have
 * negative positions and so the highest ids.
 */
export interface IdScheme {
  /** How many bits the rank has: 13 (8,191 papers a day) until a day needs more. The last rank is kept free for a beat. */
  readonly bits: number;
}

const FIRST_DAY = '1814-01-01';
/** The days up to 2531 have 18 bits. */
const DAY_BITS = 18;
/** The position of the first paper without a date. */
const UNDATED = -(2 ** 40);

/** A range of ids, both ends included. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/** From position 0 down: the id that no paper with a date exceeds. */
export function topOf({ bits }: IdScheme): number {
  return 2 ** (DAY_BITS + bits);
}

/** All ids. */
export const ALL_IDS: IdRange = { from: 0, to: 2 ** 50 };

/** The ids of the papers of a stretch of days; of those without a date when a day is undefined. */
export function idsOf(from: IsoDate | undefined, to: IsoDate | undefined, scheme: IdScheme): IdRange {
  const top = topOf(scheme);
  if (from === undefined || to === undefined) return { from: top + 1, to: top - UNDATED };
  const day = 2 ** scheme.bits;
  return { from: top - (daysBetween(FIRST_DAY, to) + 1) * day + 1, to: top - daysBetween(FIRST_DAY, from) * day };
}

/** The id of the paper with this rank (from 0) on a day, or among those without a date. */
export function idAt(date: IsoDate | undefined, rank: number, scheme: IdScheme): number {
  return idsOf(date, date, scheme).to - rank;
}

/** The rank of a paper of this day by its id. */
export function rankOf(id: number, date: IsoDate | undefined, scheme: IdScheme): number {
  return idsOf(date, date, scheme).to - id;
}

/** The date in an id. */
export function dateOf(id: number, scheme: IdScheme): IsoDate | undefined {
  const position = topOf(scheme) - id;
  return position < 0 ? undefined : addDays(FIRST_DAY, Math.floor(position / 2 ** scheme.bits));
}

/** The bits that this many ranks on one day need; never fewer than the scheme has. */
export function bitsFor(ranks: number, { bits }: IdScheme): number {
  const needed = Math.ceil(Math.log2(ranks + 1));
  // when it must grow, grow well: everything is indexed anew
  return needed <= bits ? bits : Math.max(20, needed + 2);
}
