import type { LintConfig } from '../config/index.ts';
import type { Finding } from '../rule.ts';

/** Gives the findings of a rule the severity that the configuration names for it, whatever the letter's status. */
export function applySeverities(findings: readonly Finding[], config: LintConfig): readonly Finding[] {
  if (!config.rules) return findings;
  return findings.map((finding) => {
    const severity = config.rules?.[finding.rule]?.severity;
    return severity && severity !== 'uit' ? { ...finding, severity } : finding;
  });
}
