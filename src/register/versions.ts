import type { IsoDate } from '../dates/index.ts';
import type { Paper, Register } from './register.ts';

/** Chains of replacements are short; a list that is wrong could make a ring. */
const LONGEST_CHAIN = 20;

/**
 * The latest version of a paper: itself, or what replaced it, or what replaced that ('t.v.v.'). A replacement that the register
 * does not hold is passed over.
 * @param until no version of after this day counts.
 */
export function latestVersion(register: Register, paper: Paper, until?: IsoDate): Paper {
  let latest = paper;
  const seen = new Set([paper.id]);
  while (latest.replacedBy !== undefined && seen.size < LONGEST_CHAIN) {
    const next = register.find(latest.replacedBy);
    if (!next || seen.has(next.id) || isAfter(next, until)) break;
    seen.add(next.id);
    latest = next;
  }
  return latest;
}

function isAfter({ date }: Paper, until: IsoDate | undefined): boolean {
  return date !== undefined && until !== undefined && date > until;
}
