/** The configuration of the rules: `.briefwijzer/regels.yaml`. */
export { type ConfigResult, parseConfig } from './parse.ts';
export type { ConfigProblem, Exemption, LintConfig, RuleSetting } from './types.ts';
