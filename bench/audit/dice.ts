import { randomly } from '../register/papers.ts';

/** Choices that are the same for the same seed. */
export interface Dice {
  /** True in this share of the cases. */
  chance(share: number): boolean;
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  /** @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
}

/** @param seed a whole number. */
export function diceOf(seed: number): Dice {
  const random = randomly(seed);
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    chance: (share) => random() < share,
    between,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[between(0, items.length - 1)] as T;
    },
  };
}
