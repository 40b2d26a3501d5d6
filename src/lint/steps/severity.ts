import type { LintConfig } from '../config/index.ts';
import type { Finding, Profile } from '../rule.ts';

/** Gives the findings of a rule the severity that the configuration names for it, whatever the letter's status. */
export function applySeverities(findings: readonly Finding[], config: LintConfig): readonly Finding[] {
  if (!config.rules) return findings;
  return findings.map((finding) => {
    const severity = config.rules?.[finding.rule]?.severity;
    return severity && severity !== 'uit' ? { ...finding, severity } : finding;
  });
}

/**
 * Leaves out what the profile does not show. `rustig` shows errors, warnings and those infos whose evidence is in the
 * letter itself. A rule that the configuration gives a severity was asked for, and is shown in every profile.
 */
export function filterByProfile(
  findings: readonly Finding[],
  profile: Profile,
  config: LintConfig,
): readonly Finding[] {
  if (profile === 'volledig') return findings;
  return findings.filter(({ rule, severity, evident }) => {
    if (severity === 'error' || severity === 'warning') return true;
    return (severity === 'info' && evident === true) || config.rules?.[rule]?.severity !== undefined;
  });
}
