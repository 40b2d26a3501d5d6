import { overlaps } from '../../text/index.ts';
import type { Category, Evidence, Finding, Rule } from '../rule.ts';
import { atLeast, sortFindings } from './sort.ts';

/** Which category speaks for a place when two do; structuur and metadata stand beside the others. */
const RANK: Readonly<Partial<Record<Category, number>>> = { verwijzing: 0, datum: 1, taal: 2 };

/**
 * One place, one finding: where two findings share text, the stronger stays and tells of the other as evidence. A rule
 * is stronger than those it names in `supersedes`; otherwise a reference goes before a date, and a date before language,
 * unless the weaker kind is the more serious finding.
 */
export function supersede(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const sorted = sortFindings(findings);
  const stronger = new Map<Finding, Finding[]>();
  const note = (winner: Finding, loser: Finding) => {
    const winners = stronger.get(loser);
    if (winners) winners.push(winner);
    else stronger.set(loser, [winner]);
  };
  let active: Finding[] = [];
  for (const finding of sorted) {
    active = active.filter(({ span }) => span.end >= finding.span.start);
    for (const other of active) {
      if (!overlaps(other.span, finding.span)) continue;
      if (dominates(other, finding, byId)) note(other, finding);
      else if (dominates(finding, other, byId)) note(finding, other);
    }
    active.push(finding);
  }
  return fold(sorted, stronger);
}

function dominates(a: Finding, b: Finding, rules: ReadonlyMap<string, Rule>): boolean {
  const [ruleA, ruleB] = [rules.get(a.rule), rules.get(b.rule)];
  if (!ruleA || !ruleB || a.rule === b.rule) return false;
  if (ruleA.supersedes?.includes(b.rule)) return true;
  if (ruleB.supersedes?.includes(a.rule)) return false;
  const [rankA, rankB] = [RANK[ruleA.category], RANK[ruleB.category]];
  return rankA !== undefined && rankB !== undefined && rankA < rankB && atLeast(a.severity, b.severity);
}

/** Moves every finding that has a stronger one beside it into that one's evidence. */
function fold(findings: readonly Finding[], stronger: ReadonlyMap<Finding, readonly Finding[]>): Finding[] {
  if (stronger.size === 0) return [...findings];
  const kept = new Map<Finding, Evidence[]>();
  const survives = createSurvival(stronger);
  for (const finding of findings) if (survives(finding)) kept.set(finding, [...(finding.evidence ?? [])]);
  for (const [loser, winners] of stronger) {
    const winner = winners.find((candidate) => kept.has(candidate));
    if (winner && !kept.has(loser)) kept.get(winner)?.push({ span: loser.span, message: loser.message });
  }
  return [...kept].map(([finding, evidence]) => (evidence.length > 0 ? { ...finding, evidence } : finding));
}

/** A finding survives unless one that is stronger survives; "stronger" has no circles, so the question ends. */
function createSurvival(stronger: ReadonlyMap<Finding, readonly Finding[]>): (finding: Finding) => boolean {
  const known = new Map<Finding, boolean>();
  return function survives(finding): boolean {
    const before = known.get(finding);
    if (before !== undefined) return before;
    known.set(finding, true);
    const answer = !(stronger.get(finding) ?? []).some(survives);
    known.set(finding, answer);
    return answer;
  };
}
