import type { Finding, Severity } from '../rule.ts';

/** The severities, the heaviest first. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** The order of the text; at one place the heavier finding first, then by rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );
}

/** True when a finding of severity `a` weighs at least as much as one of severity `b`. */
export function atLeast(a: Severity, b: Severity): boolean {
  return WEIGHT[a] <= WEIGHT[b];
}
