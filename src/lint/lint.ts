import type { Notation } from '../citation/index.ts';
import type { IsoDate } from '../dates/index.ts';
import type { Letter, LetterStatus } from '../letter/index.ts';
import type { Register } from '../register/index.ts';
import type { LintConfig } from './config/index.ts';
import { createContext } from './context.ts';
import type { Finding, Profile, Rule } from './rule.ts';
import { allRules } from './rules/index.ts';
import { holdColumns } from './steps/columns.ts';
import { filterByProfile } from './steps/profile.ts';
import { runRules } from './steps/run.ts';
import { applySeverities } from './steps/severity.ts';
import { sortFindings } from './steps/sort.ts';
import { supersede } from './steps/supersede.ts';
import { suppress } from './steps/suppress.ts';

/** What a check is told from outside: nothing is read from a clock, a file or a setting. */
export interface LintOptions {
  readonly today: IsoDate;
  /** Instead of the status the letter itself has: `lint --status ter-ondertekening`. */
  readonly status?: LetterStatus;
  /** Instead of the profile of the configuration; `rustig` where neither says. */
  readonly profile?: Profile;
  /** The team's `.briefwijzer/regels.yaml`, read by `parseConfig`. */
  readonly rules?: LintConfig;
  readonly notation?: Notation;
  readonly kenmerkPattern?: string;
  readonly signatory?: { readonly functie: string; readonly naam?: string };
  readonly register?: Register;
}

/**
 * Checks a letter: every rule that is on yields its findings, then a pipeline of small steps decides what the reader
 * sees. The result stands in the order of the text. Pure: the same letter and options give the same findings.
 * @param rules the rules to run; all of them where it is left out.
 */
export function lint(letter: Letter, options: LintOptions, rules: readonly Rule[] = allRules): Finding[] {
  const config = options.rules ?? {};
  const profile = options.profile ?? config.profile ?? 'rustig';
  const context = createContext(letter, options);
  const found = runRules(letter, context, rules, config);
  const held = holdColumns(letter, found);
  const open = suppress(held, letter, rules, config);
  const weighed = applySeverities(open, config);
  const shown = filterByProfile(weighed, profile, config);
  return sortFindings(supersede(shown, rules));
}
