import { addDays, daysBetween, type IsoDate } from '../../dates/index.ts';

/**
 * A document's id holds its date: days since 1 January 1814, then its rank among the papers of that day, in `bits` bits. So
 * the newest paper has the highest id, an index in id order needs no sorting, and a period is a range of ids. Papers without a
 * date have negative ids, below all others.
 */
export interface IdScheme {
  /** How many bits the rank has: 13 (8,191 papers a day) until a day needs more. The last rank is kept free for a beat. */
  readonly bits: number;
}

const FIRST_DAY = '1814-01-01';
/** The lowest id of a paper without date; they count up from here. */
export const UNDATED = -(2 ** 40);

/** A range of ids, both ends included. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/** The ids of the papers of a stretch of days; of those without a date when `day` is undefined. */
export function idsOf(from: IsoDate | undefined, to: IsoDate | undefined, { bits }: IdScheme): IdRange {
  if (from === undefined || to === undefined) return { from: UNDATED, to: -1 };
  return { from: daysBetween(FIRST_DAY, from) * 2 ** bits, to: (daysBetween(FIRST_DAY, to) + 1) * 2 ** bits - 1 };
}

/** The date in an id. */
export function dateOf(id: number, { bits }: IdScheme): IsoDate | undefined {
  return id < 0 ? undefined : addDays(FIRST_DAY, Math.floor(id / 2 ** bits));
}

/** The bits that `rank` papers on one day need; never fewer than the scheme has. */
export function bitsFor(ranks: number, { bits }: IdScheme): number {
  const needed = Math.ceil(Math.log2(ranks + 1));
  // when it must grow, grow well: everything is indexed anew
  return needed <= bits ? bits : Math.max(20, needed + 2);
}
