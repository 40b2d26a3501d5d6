import type { Letter } from '../../letter/index.ts';
import { suggest } from '../../text/index.ts';
import type { LintConfig } from '../config/index.ts';
import type { Finding, Rule, RuleFinding } from '../rule.ts';
import { negeerOverbodig } from '../rules/negeer-overbodig.ts';
import { negeerZonderReden } from '../rules/negeer-zonder-reden.ts';
import { folded, writtenAt } from '../support/source.ts';
import { type Directive, type Directives, readDirectives } from './directives.ts';
import { isActive } from './run.ts';

/**
 * Takes out the findings that the writer or the team has accepted, and reports the comments that accept nothing, name no
 * known rule, or give no reason.
 */
export function suppress(
  found: readonly Finding[],
  letter: Letter,
  rules: readonly Rule[],
  config: LintConfig,
): Finding[] {
  const open = exempt(found, letter, config);
  const directives = readDirectives(letter);
  if (!directives) return open;
  const used = new Set<string>();
  const isSuppressed = createSuppression(directives, used);
  const left = open.filter((finding) => !isSuppressed(finding));
  for (const directive of directives.list) {
    for (const { rule, finding } of judge(directive, used, letter, rules, config)) {
      if (rules.includes(rule) && isActive(rule, letter, config)) {
        left.push({ ...finding, rule: rule.id, severity: finding.severity ?? rule.severity });
      }
    }
  }
  return left;
}

/** Leaves out what `negeer:` in the configuration names. */
export function exempt(found: readonly Finding[], letter: Letter, { exemptions }: LintConfig): Finding[] {
  if (!exemptions || exemptions.length === 0) return [...found];
  return found.filter(({ rule, span }) => {
    const text = folded(writtenAt(letter, span));
    return !exemptions.some((known) => known.rule === rule && (known.text === undefined || text.includes(known.text)));
  });
}

/** What a comment suppresses: a rule on a line, or in the whole file. */
function keyOf(line: number | undefined, rule: string): string {
  return `${line ?? 'bestand'} ${rule}`;
}

/** Says whether a finding is suppressed, and remembers by what. */
function createSuppression({ list, lines }: Directives, used: Set<string>): (finding: Finding) => boolean {
  const known = new Set(list.flatMap(({ line, rules }) => rules.map(({ id }) => keyOf(line, id))));
  return ({ rule, span }) => {
    const keys = [keyOf(lines.positionAt(span.start).line, rule), keyOf(undefined, rule)].filter((key) =>
      known.has(key),
    );
    for (const key of keys) used.add(key);
    return keys.length > 0;
  };
}

/** What is to be said about a comment itself. */
function* judge(
  directive: Directive,
  used: ReadonlySet<string>,
  letter: Letter,
  rules: readonly Rule[],
  config: LintConfig,
): Generator<{ rule: Rule; finding: RuleFinding }> {
  const { span } = directive;
  const remove = { title: 'Verwijder deze opmerking', edits: [{ span, newText: '' }] };
  if (directive.rules.length === 0) {
    const message = 'Deze opmerking noemt geen regel: schrijf briefwijzer-negeer regel-id: reden.';
    yield { rule: negeerOverbodig, finding: { span, message, suggestions: [remove], evident: true } };
  }
  for (const { id, span: place } of directive.rules) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule && (used.has(keyOf(directive.line, id)) || !isActive(rule, letter, config))) continue;
    const message = rule ? `Hier valt niets te negeren voor ${id}.` : unknownRule(id, rules);
    const suggestions = directive.rules.length === 1 ? [remove] : [];
    yield { rule: negeerOverbodig, finding: { span: place, message, suggestions, evident: true } };
  }
  if (directive.reason === undefined && directive.rules.length > 0) {
    yield {
      rule: negeerZonderReden,
      finding: { span, message: 'Zeg na een dubbele punt waarom dit genegeerd wordt.' },
    };
  }
}

function unknownRule(id: string, rules: readonly Rule[]): string {
  const likely = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  return `Onbekende regel '${id}'.${likely ? ` Bedoelt u ${likely}?` : ''}`;
}
