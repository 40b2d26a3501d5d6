import { cpuUsage } from 'node:process';

/** How many times longer the second input is than the first. */
const TIMES = 16;
/**
 * How many times longer the second may take. What is linear takes 16 times as long, with the collection of garbage some times more;
 * what is quadratic takes 256 times as long. Only processor time counts, so that other programs make no difference.
 */
const BOUND = 64;
/** Milliseconds: what takes less for the shorter input is counted as so much, since it cannot be measured well. */
const MEASURABLE = 0.25;
const TRIES = 3;
/** So often the shorter input is worked on, until it is quick. */
const WARM = 6;

/** What a piece of work took, in milliseconds of processor time, for an input and for one 16 times as long. */
export interface Growth {
  readonly short: number;
  readonly long: number;
}

/**
 * How a piece of work grows with its input, where it grows too fast for what is linear: three times in a row.
 * @param size the length of the shorter input.
 * @param prepare makes an input of a length, and gives the work on it; only the work is measured.
 */
export function tooFastGrowth(size: number, prepare: (length: number) => () => unknown): Growth | undefined {
  const long = prepare(size * TIMES);
  const short = prepare(size);
  let growth: Growth = { short: 0, long: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const longTime = Math.min(growth.long, timeOf(long));
    if (longTime < BOUND * MEASURABLE) return undefined;
    growth = { short: Math.min(...Array.from({ length: WARM }, () => timeOf(short))), long: longTime };
    if (growth.long < BOUND * Math.max(growth.short, MEASURABLE)) return undefined;
  }
  return growth;
}

function timeOf(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
