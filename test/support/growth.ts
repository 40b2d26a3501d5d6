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
/**
 * So often each input is worked on, at most: the best time counts. The first time makes machine code and finds what an input remembers,
 * and any time may fall together with the collection of garbage, of the longer input more than of the shorter.
 */
const TRIES = 6;

/** What a piece of work took, in milliseconds of processor time, for an input and for one 16 times as long. */
export interface Growth {
  readonly short: number;
  readonly long: number;
}

/**
 * How a piece of work grows with its input, where it grows too fast for what is linear: however often it is tried.
 * @param size the length of the shorter input.
 * @param prepare makes an input of a length, and gives the work on it; only the work is measured.
 */
export function tooFastGrowth(size: number, prepare: (length: number) => () => unknown): Growth | undefined {
  const long = prepare(size * TIMES);
  const short = prepare(size);
  let longTime = timeOf(long);
  if (longTime < BOUND * MEASURABLE) return undefined;
  const shortTime = Math.min(...Array.from({ length: TRIES }, () => timeOf(short)));
  const bound = BOUND * Math.max(shortTime, MEASURABLE);
  for (let tried = 1; longTime >= bound && tried < TRIES; tried++) longTime = Math.min(longTime, timeOf(long));
  return longTime < bound ? undefined : { short: shortTime, long: longTime };
}

function timeOf(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
