import type { Paper, Register } from './register.ts';

/** Chains of replacements are short; a list that is wrong could make a ring. */
const LONGEST_CHAIN = 20;

/**
 * The latest version of a paper: itself, or what replaced it, or what replaced that ('t.v.v.'). A replacement that the register
 * does not hold is passed over.
 */
export function latestVersion(register: Register, paper: Paper): Paper {
  let latest = paper;
  const seen = new Set([paper.id]);
  while (latest.replacedBy !== undefined && seen.size < LONGEST_CHAIN) {
    const next = register.find(latest.replacedBy);
    if (!next || seen.has(next.id)) break;
    seen.add(next.id);
    latest = next;
  }
  return latest;
}
