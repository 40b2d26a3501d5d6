import type { Range } from '../../text/index.ts';
import type { Profile, Severity } from '../rule.ts';

/** What the configuration says about one rule. */
export interface RuleSetting {
  /** Absent where only options are set. */
  readonly severity?: Severity | 'uit';
  readonly options?: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** A finding that the team knows and accepts: of one rule, on one text. */
export interface Exemption {
  readonly rule: string;
  /** What stands in the place of the finding, white space folded; absent for every finding of the rule. */
  readonly text?: string;
  readonly reason?: string;
}

/** The team's choices, from `.briefwijzer/regels.yaml`. */
export interface LintConfig {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly exemptions?: readonly Exemption[];
}

/** What is wrong in the configuration file; everything else in it still counts. */
export interface ConfigProblem {
  readonly file: string;
  readonly range: Range;
  /** Dutch, for the user. */
  readonly message: string;
}
