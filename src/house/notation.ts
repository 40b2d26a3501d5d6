import { type Citation, type Notation, notationNamed } from '../citation/index.ts';

/** How references are written where neither the profile nor the letter says how: as the ministry of BZK does, and the templates. */
const DEFAULT_NOTATION: Notation = 'bzk-kort';

/**
 * The notation in which a reference is written: that of the profile, else the one that the letter itself has most (of as many the
 * first), else that of the ministry of BZK. What is quoted or printed by others does not count.
 */
export function houseNotation(chosen: Notation | undefined, cited: readonly Citation[] = []): Notation {
  if (chosen) return chosen;
  const counts = new Map<Notation, number>();
  for (const { kind, notation, furniture, quoted } of cited) {
    if (kind !== 'kamerstuk' || furniture || quoted || !notationNamed(notation).isHouse) continue;
    counts.set(notation, (counts.get(notation) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? DEFAULT_NOTATION;
}
