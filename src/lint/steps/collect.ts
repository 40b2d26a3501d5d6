import type { Letter } from '../../letter/index.ts';
import { enumerate, type TextEdit } from '../../text/index.ts';
import type { LintConfig } from '../config/index.ts';
import { createIntervals } from '../fix.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { plakresten } from '../rules/plakresten.ts';
import { linesOf } from '../support/source.ts';
import { isActive } from './run.ts';
import { exempt } from './suppress.ts';

/** One such finding stands by itself. */
const FEWEST = 2;

/**
 * Makes one remark of what pasting, extraction and blackening did to a print: its sender wrote none of it. It says how many places of
 * which kind there are, each of them is its evidence, and its fix has the certain fixes of all that go together. What the configuration
 * gives a severity was asked for, and stays by itself. The findings stand in the order of the text.
 */
export function collectCopied(
  letter: Letter,
  findings: readonly Finding[],
  rules: readonly Rule[],
  config: LintConfig,
): readonly Finding[] {
  if (!rules.includes(plakresten) || !isActive(plakresten, letter, config)) return findings;
  const isCopied = ({ copied, rule }: Finding) => copied !== undefined && config.rules?.[rule]?.severity === undefined;
  const copied = findings.filter(isCopied);
  if (copied.length < FEWEST) return findings;
  const remark = exempt([collected(letter, copied, config)], letter, config);
  return findings.flatMap((finding) => (finding === copied[0] ? remark : isCopied(finding) ? [] : finding));
}

function collected(letter: Letter, copied: readonly Finding[], config: LintConfig): Finding {
  const severity = config.rules?.[plakresten.id]?.severity;
  const fix = together(copied);
  const suggestions = suggestionsOf(letter, copied);
  return {
    rule: plakresten.id,
    severity: severity === undefined || severity === 'uit' ? plakresten.severity : severity,
    span: copied[0]?.span ?? { start: 0, end: 0 },
    message: `Door plakken, uitlezen of lakken: ${enumerate(counted(copied))}.`,
    evidence: copied.flatMap(({ span, message, evidence = [] }) => [{ span, message }, ...evidence]),
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
    evident: true,
  };
}

/** "2 paginakoppen in een zin", in the order in which the kinds are met. */
function counted(findings: readonly Finding[]): string[] {
  const counts = new Map<string, { readonly one: string; readonly several: string; count: number }>();
  for (const { copied: [one, several] = ['', ''] } of findings) {
    const known = counts.get(one) ?? { one, several, count: 0 };
    known.count++;
    counts.set(one, known);
  }
  return [...counts.values()].map(({ one, several, count }) => `${count} ${count === 1 ? one : several}`);
}

/** The certain fixes that can be applied at once: those whose edits do not meet. */
function together(findings: readonly Finding[]): Fix | undefined {
  const taken = createIntervals();
  const edits: TextEdit[] = [];
  let places = 0;
  for (const { fix } of findings) {
    if (!fix?.edits.every(({ span }) => taken.isFree(span.start, span.end))) continue;
    for (const { span } of fix.edits) taken.add(span.start, span.end);
    edits.push(...fix.edits);
    places++;
  }
  if (places === 0) return undefined;
  return { title: places === 1 ? 'Herstel deze plek' : `Herstel deze ${places} plekken`, edits };
}

/** More choices than these nobody looks through. */
const MOST_SUGGESTIONS = 10;

/** The choices of each place, with its line. */
function suggestionsOf(letter: Letter, findings: readonly Finding[]): Fix[] {
  const { positionAt } = linesOf(letter);
  return findings
    .flatMap(({ span, suggestions = [] }) =>
      suggestions.map((one) => ({ ...one, title: `${one.title} (regel ${positionAt(span.start).line + 1})` })),
    )
    .slice(0, MOST_SUGGESTIONS);
}
