/** The rule engine: checks a letter, configures, fixes, reports. */
export { type ConfigProblem, type ConfigResult, type LintConfig, parseConfig } from './config/index.ts';

export { auditOf, type LintOptions } from './context.ts';
export { applyFixes, type Fixed, type FixResult, fixUntilStable } from './fix.ts';
export { beginCheck, type Check, lint } from './lint.ts';
export {
  countSeverities,
  countsInWords,
  type FileReport,
  type JsonFinding,
  type ReportFormat,
  type ReportOptions,
  reportFormats,
  SEVERITY_NAMES,
  summarise,
  writeReport,
} from './report/index.ts';
export type {
  Category,
  Evidence,
  Finding,
  Fix,
  LintContext,
  PaperSearch,
  Profile,
  Rule,
  RuleFinding,
  RuleOption,
  Severity,
} from './rule.ts';
export { allRules } from './rules/index.ts';
export { replaceTarget } from './support/rewrite.ts';
