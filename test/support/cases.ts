import { env } from 'node:process';

/** The seed every property test starts from, so that two runs try the same cases. */
const DEFAULT_SEED = 20_210_322;

/**
 * How many cases a property test tries: `usual` in the daily run (keep it at 1,000 or fewer), and
 * BRIEFWIJZER_CASES times as many in `npm run soak`, which sets that variable.
 *
 * @throws RangeError when BRIEFWIJZER_CASES is not a positive number.
 */
export function cases(usual: number): number {
  return Math.max(1, Math.round(usual * number('BRIEFWIJZER_CASES', 1)));
}

/**
 * The seed of the property tests: BRIEFWIJZER_SEED where it is set, else a fixed one.
 *
 * @throws RangeError when BRIEFWIJZER_SEED is not a positive number.
 */
export function seed(): number {
  return number('BRIEFWIJZER_SEED', DEFAULT_SEED);
}

/** What `fc.assert` takes as its second argument: `fc.assert(property, runs(500))`. */
export function runs(usual = 1000): { numRuns: number; seed: number } {
  return { numRuns: cases(usual), seed: seed() };
}

function number(name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name}=${text} is not a positive number`);
  return value;
}
