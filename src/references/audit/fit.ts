import type { Telling } from '../subject-words.ts';

/** How well words fit a title. */
export interface Fit {
  /** How many of the words stand in the title. */
  readonly count: number;
  readonly weight: number;
  /** The share of the weight of all the words, 0 to 1. */
  readonly share: number;
}

/** Half of a compound must be so long to count: 'krimp' in 'krimpregio'. */
const SHORTEST_PART = 5;

/** How well what a letter says fits the words of a title; a part of a compound counts as the word. */
export function fitOf(said: Telling, title: readonly string[]): Fit {
  let [count, weight, total] = [0, 0, 0];
  const held = new Set(title);
  for (const [word, heft] of said) {
    total += heft;
    if (!held.has(word) && !title.some((other) => sharesPart(word, other))) continue;
    count++;
    weight += heft;
  }
  return { count, weight, share: total === 0 ? 0 : weight / total };
}

function sharesPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
}
