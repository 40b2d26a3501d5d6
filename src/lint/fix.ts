import { applyEdits, firstWhere, type TextEdit } from '../text/index.ts';
import type { Finding } from './rule.ts';

/** A text after its fixes. */
export interface Fixed {
  readonly text: string;
  /** The findings whose fix was applied, whole. */
  readonly applied: readonly Finding[];
}

/**
 * Applies the fixes of the findings, each whole or not at all: a fix that meets the edits of an earlier one waits for
 * the next round. Suggestions are never applied. Text outside the edits stays as it is, byte for byte.
 * @param text the source that the findings speak of.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const accepted: TextEdit[] = [];
  const applied: Finding[] = [];
  const taken = createIntervals();
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    if (edits.length === 0 || !edits.every(({ span }) => taken.isFree(span.start, span.end))) continue;
    if (edits.every(({ span, newText }) => text.slice(span.start, span.end) === newText)) continue;
    for (const { span } of edits) taken.add(span.start, span.end);
    accepted.push(...edits);
    applied.push(finding);
  }
  return { text: applied.length > 0 ? applyEdits(text, accepted) : text, applied };
}

/** What came of fixing again and again. */
export interface FixResult {
  readonly text: string;
  readonly rounds: number;
  /** How many fixes were applied in all. */
  readonly applied: number;
  /** False when the last round still changed something. */
  readonly stable: boolean;
}

/**
 * Fixes until nothing changes: a fix may uncover the next finding.
 * @param lintOnce reads and checks a text.
 */
export function fixUntilStable(
  source: string,
  lintOnce: (text: string) => readonly Finding[],
  maxRounds = 10,
): FixResult {
  let text = source;
  let applied = 0;
  for (let rounds = 0; rounds < maxRounds; rounds++) {
    const fixed = applyFixes(text, lintOnce(text));
    if (fixed.text === text) return { text, rounds, applied, stable: true };
    text = fixed.text;
    applied += fixed.applied.length;
  }
  return { text, rounds: maxRounds, applied, stable: false };
}

/** A set of stretches that may not meet, for edits that go together; two that touch do meet, so that no two edits insert at one place. */
export function createIntervals(): {
  isFree(start: number, end: number): boolean;
  add(start: number, end: number): void;
} {
  const starts: number[] = [];
  const ends: number[] = [];
  /** The first stretch that begins after `offset`. */
  const after = (offset: number): number => firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset);
  return {
    isFree(start, end) {
      const last = after(end) - 1;
      return last < 0 || (ends[last] ?? 0) < start;
    },
    add(start, end) {
      const at = after(start);
      starts.splice(at, 0, start);
      ends.splice(at, 0, end);
    },
  };
}
