import type { Letter } from '../letter/index.ts';
import type { ReferenceVerdict } from '../references/index.ts';
import { finish, type Steps } from '../text/index.ts';
import { type CheckContext, createContext, type LintOptions, type SharedContext } from './context.ts';
import type { Finding, Rule } from './rule.ts';
import { allRules } from './rules/index.ts';
import { collectCopied } from './steps/collect.ts';
import { holdColumns } from './steps/columns.ts';
import { runningRules } from './steps/run.ts';
import { applySeverities, filterByProfile } from './steps/severity.ts';
import { sortFindings } from './steps/sort.ts';
import { supersede } from './steps/supersede.ts';
import { suppress } from './steps/suppress.ts';

/** The check of one letter whose parts are worked out when they are asked for, and once: rules, view and hover share the verdicts. */
export interface Check {
  /** What the rules find. */
  findings(): readonly Finding[];
  /** Each reference held against the register, at most as many as the options say. */
  verdicts(): readonly ReferenceVerdict[];
  /** Works on at the verdicts for a moment; false when all are there. Who asks for them all this way may pause between two. */
  nextVerdict(): boolean;
  /** Works on for a moment at all of it, verdicts and findings: one rule, one verdict. False when all is there. */
  step(): boolean;
}

/** Begins the check of a letter; nothing is worked out yet. */
export function beginCheck(letter: Letter, options: LintOptions): Check {
  const context = createContext(letter, options);
  const work = checking(context, letter, options);
  let findings: readonly Finding[] | undefined;
  return {
    verdicts: context.verdicts,
    nextVerdict: context.nextVerdict,
    step() {
      const next = findings ? { done: true, value: findings } : work.next();
      if (next.done) findings = next.value;
      return !next.done;
    },
    findings() {
      findings ??= finish(work);
      return findings;
    },
  };
}

/** The verdicts first: several rules tell of them. */
function* checking(context: CheckContext, letter: Letter, options: LintOptions): Steps<readonly Finding[]> {
  while (context.nextVerdict()) yield;
  return yield* linting(context, letter, options, allRules);
}

/**
 * Checks a letter: every rule that is on yields its findings, then a pipeline of small steps decides what the reader
 * sees. The result stands in the order of the text. Pure: the same letter and options give the same findings.
 * @param rules the rules to run; all of them where it is left out.
 */
export function lint(letter: Letter, options: LintOptions, rules: readonly Rule[] = allRules): Finding[] {
  return finish(linting(createContext(letter, options), letter, options, rules));
}

function* linting(
  context: SharedContext,
  letter: Letter,
  options: LintOptions,
  rules: readonly Rule[],
): Steps<Finding[]> {
  const config = options.rules ?? {};
  const profile = options.profile ?? config.profile ?? 'rustig';
  const found = yield* runningRules(letter, context, rules, config);
  const held = holdColumns(letter, found);
  const open = suppress(held, letter, rules, config);
  const weighed = applySeverities(open, config);
  const shown = filterByProfile(weighed, profile, config);
  yield;
  return [...collectCopied(letter, sortFindings(supersede(shown, rules)), rules, config)];
}
