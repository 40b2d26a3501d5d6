import assert from 'node:assert/strict';
import { readDate } from '../../../src/dates/index.ts';
import { type Letter, readLetter } from '../../../src/letter/index.ts';
import { applyFixes, type Finding, type LintOptions, lint, type Rule } from '../../../src/lint/index.ts';
import { kindOf, memoryRegister, type Paper, type Register } from '../../../src/register/index.ts';
import { replacedIn } from '../../../src/register/replaced.ts';
import { applyEdits, createLineIndex } from '../../../src/text/index.ts';

/** The day on which all tests take place. */
export const TODAY = '2021-04-06';

/** Joins lines to a text, each ended. */
export function lines(...text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join('');
}

/** A draft with nothing to remark upon, around the paragraphs given. */
export function draft(paragraphs: string | readonly string[], frontMatter: readonly string[] = []): string {
  const body = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return [
    '---',
    'soort: antwoordbrief',
    'status: verzonden',
    'datum: 22 maart 2021',
    'kenmerk: 2021-0000012345',
    'uw-brief-van: 16 februari 2021',
    'betreft: Wonen in de regio',
    'aan: De heer J. Meijer',
    ...frontMatter,
    '---',
    '',
    'Geachte heer Meijer,',
    '',
    ...body.flatMap((paragraph) => [paragraph, '']),
    'Ik hoop u hiermee voldoende te hebben geïnformeerd.',
    '',
    'Hoogachtend,',
    '',
    'De minister van Wonen,',
    '',
    'A. de Wit',
    '',
  ].join('\n');
}

/** Checks a letter that was read, with profile `volledig`. */
export function checkLetter(letter: Letter): Finding[] {
  return lint(letter, { today: TODAY, profile: 'volledig' });
}

/** What is left of pasting is not collected: each place by itself. */
const EACH = { rules: { plakresten: { severity: 'uit' } } } as const;

/**
 * Reads and checks a text with profile `volledig`, unless the options say otherwise, and without the remark that collects what pasting
 * left, unless they have `rules`.
 */
export function check(source: string, options: Partial<LintOptions> = {}, rules?: readonly Rule[]): Finding[] {
  return lint(readLetter(source), { today: TODAY, profile: 'volledig', rules: EACH, ...options }, rules);
}

/** Each finding as 'line rule severity', lines from 1. */
export function summary(source: string, findings: readonly Finding[]): string[] {
  const index = createLineIndex(source);
  return findings.map(({ rule, severity, span }) => `${index.positionAt(span.start).line + 1} ${rule} ${severity}`);
}

/** The text on which a finding stands. */
export function textOf(source: string, { span }: Finding): string {
  return source.slice(span.start, span.end);
}

/** A rule that reports every place of a word, comments left out. */
export function wordRule(id: string, word: string, more: Partial<Rule> & { evident?: boolean } = {}): Rule {
  const { evident = false, ...rule } = more;
  return {
    id,
    category: 'taal',
    severity: 'warning',
    summary: `het woord ${word}`,
    *check({ source }) {
      for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
        if (source.slice(source.lastIndexOf('\n', at) + 1, at).includes('briefwijzer-negeer')) continue;
        yield { span: { start: at, end: at + word.length }, message: `${word} gevonden`, evident };
      }
    },
    ...rule,
  };
}

/** The texts on which one rule has findings. */
export function flagged(rule: string, source: string, options: Partial<LintOptions> = {}): string[] {
  return check(source, options)
    .filter((finding) => finding.rule === rule)
    .map((finding) => textOf(source, finding).replace(/\s+/g, ' '));
}

/** Tests one rule on paragraphs: each with the texts that it must flag, none for a trap. */
export function paragraphs(rule: string, table: Readonly<Record<string, readonly string[]>>): void {
  for (const [paragraph, expected] of Object.entries(table)) {
    it(`${expected.length > 0 ? 'flags' : 'leaves alone'}: ${paragraph}`, () => {
      assert.deepEqual(flagged(rule, draft(paragraph)), expected);
    });
  }
}

/** The text after the fixes of one rule. */
export function fixed(rule: string, source: string, options: Partial<LintOptions> = {}): string {
  return applyFixes(
    source,
    check(source, options).filter((finding) => finding.rule === rule),
  ).text;
}

/** The first paragraph of the body after the fixes of one rule. */
export function fixedParagraph(rule: string, paragraph: string): string {
  return bodyOf(fixed(rule, draft(paragraph)));
}

/** The standard draft with some text replaced. */
export function changed(from: string | RegExp, to: string): string {
  const source = draft('Met deze brief antwoord ik u.');
  const result = source.replace(from, to);
  assert.notEqual(result, source);
  return result;
}

/** How much the first finding of a rule weighs. */
export function severityOf(rule: string, source: string, options: Partial<LintOptions> = {}): string | undefined {
  return check(source, options).find((finding) => finding.rule === rule)?.severity;
}

/** What stands between the salutation and the last sentence of a `draft`. */
export function bodyOf(source: string): string {
  return source.slice(source.indexOf('Meijer,\n\n') + 9, source.indexOf('\n\nIk hoop u'));
}

/** The suggestions of a rule's first finding, each as the text would be. */
export function suggested(rule: string, source: string, options: Partial<LintOptions> = {}): string[] {
  const finding = check(source, options).find((candidate) => candidate.rule === rule);
  return (finding?.suggestions ?? []).map(({ edits }) => applyEdits(source, edits));
}

const ROW = /^\| (\S+) \| ([^|]+) \| (\d[^|]+) \| ([^|]+) \|$/gm;
const COMPLETE = /^De lijst is volledig tot en met (\d+ \p{L}+ \d{4})\.$/mu;

/**
 * The register of which a text tells: a table "stuk, soort, datum, titel", and perhaps "De lijst is volledig tot en met …".
 * Undefined where there is no such table.
 */
export function registerOf(text: string): Register | undefined {
  const papers = [...text.matchAll(ROW)].map(([, id = '', soort = '', date = '', title = '']): Paper => {
    const replaces = replacedIn(title, id.slice(0, id.lastIndexOf('-')));
    return { id, kind: kindOf(soort), soort, date: day(date), title, ...(replaces && { replaces }) };
  });
  if (papers.length === 0) return undefined;
  const until = COMPLETE.exec(text)?.[1];
  const period = until === undefined ? undefined : { from: '1995-01-01', to: day(until) };
  return memoryRegister({ papers, authorities: period ? [{ source: 'lijst', period }] : [] });
}

function day(text: string): string {
  const date = readDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
}
