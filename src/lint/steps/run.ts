import type { Letter } from '../../letter/index.ts';
import type { Steps } from '../../text/index.ts';
import type { LintConfig } from '../config/index.ts';
import type { SharedContext } from '../context.ts';
import type { Finding, Rule } from '../rule.ts';

/** True when the rule has a say about this letter: it is on, and the text is a letter or the rule looks at any text. */
export function isActive(rule: Rule, letter: Letter, config: LintConfig): boolean {
  return config.rules?.[rule.id]?.severity !== 'uit' && (letter.isLetter || rule.anyText === true);
}

/** Runs the active rules, one at a step, and gives every finding its rule and severity. */
export function* runningRules(
  letter: Letter,
  shared: SharedContext,
  rules: readonly Rule[],
  config: LintConfig,
): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!isActive(rule, letter, config)) continue;
    for (const finding of rule.check(letter, {
      ...shared,
      option: optionsOf(rule, config),
      words: wordsOf(rule, config),
    })) {
      findings.push({ ...finding, rule: rule.id, severity: finding.severity ?? rule.severity });
    }
    yield;
  }
  return findings;
}

function optionsOf(rule: Rule, config: LintConfig): (name: string) => number {
  return (name) => {
    const value = config.rules?.[rule.id]?.options?.[name] ?? rule.options?.[name]?.default;
    if (value === undefined) throw new RangeError(`rule ${rule.id} declares no option ${name}`);
    return value;
  };
}

function wordsOf(rule: Rule, config: LintConfig): (name: string) => readonly string[] {
  return (name) => {
    if (!rule.words?.[name]) throw new RangeError(`rule ${rule.id} declares no words ${name}`);
    return config.rules?.[rule.id]?.words?.[name] ?? [];
  };
}
