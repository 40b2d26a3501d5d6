import type { Letter } from '../letter/index.ts';
import { createContext, type LintOptions } from './context.ts';
import type { Finding, Rule } from './rule.ts';
import { allRules } from './rules/index.ts';
import { holdColumns } from './steps/columns.ts';
import { runRules } from './steps/run.ts';
import { applySeverities, filterByProfile } from './steps/severity.ts';
import { sortFindings } from './steps/sort.ts';
import { supersede } from './steps/supersede.ts';
import { suppress } from './steps/suppress.ts';

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
