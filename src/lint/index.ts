/** The rule engine. */
export type { Category, Evidence, Finding, Fix, LintContext, Rule, RuleFinding, Severity } from './rule.ts';
