import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { canonicalId } from '../../../src/citation/index.ts';
import { type Letter, readLetter } from '../../../src/letter/index.ts';
import { applyFixes, type Finding, type Fix, fixUntilStable } from '../../../src/lint/index.ts';
import { overlaps, type Span } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';
import { letterFiles } from '../../support/letter-files.ts';
import { check, checkLetter } from './support.ts';

const LETTERS = ['test/unit/lint/letters', 'test/letters'].flatMap((folder) =>
  letterFiles(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** What people and programs do to a letter. */
const FRAGMENTS = [
  '\n',
  '\n\n',
  '  ',
  ' ,',
  '- ',
  ' -',
  ' – ',
  '\r\n',
  '\t',
  '\u00a0',
  '(',
  ')',
  '“',
  '"',
  '‘',
  '---\n',
  '> ',
  '# ',
  '[^1]',
  '[^1]: ',
  '<!-- briefwijzer-negeer datum-notatie: x -->',
  '<!-- ',
  '`',
  '*',
  '|',
  'PM ',
  '[…datum…]',
  'jl. ',
  ' a.s.',
  '31 april 2021',
  '22-03-2021',
  '22e Maart',
  'maandag 5 oktober 2021',
  'TK 24682-48; 2020',
  'TK 34682-80',
  'Kamerstuk 34 682, nr. 80',
  'Kamerstukken I 2014/15, 33802, nr. C',
  'mijn brief van afgelopen zomer',
  'mijn brief aan de Tweede Kamer van 3 juli 2020 ',
  'de motie Linden ',
  'uw Kamer ',
  '\nPagina 4 van 3\n\nDatum\n1 mei 2020\n\nKenmerk\n2020-1\n',
  'Geachte Heer van Dijk',
  'Hoogachtend,\n',
  '\ud800',
  '\u0000',
  '\ufeff',
  '𝔊',
] as const;

type Mutation = readonly [at: number, remove: number, insert: number];

function mutate(source: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((text, [at, remove, insert]) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + (FRAGMENTS[insert] ?? '') + text.slice(start + remove);
  }, source);
}

const mutation = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  fc.nat(FRAGMENTS.length),
);
const mutated = fc
  .tuple(fc.constantFrom(...LETTERS), fc.array(mutation, { maxLength: 6 }))
  .map(([source, mutations]) => mutate(source, mutations));

function assertInside({ start, end }: Span, source: string, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= source.length, `${what}: ${start}-${end} of ${source.length}`);
}

function assertSound(finding: Finding, source: string): void {
  assertInside(finding.span, source, finding.rule);
  assert.ok(finding.message.length > 0 && !/undefined|null|NaN/.test(finding.message), finding.message);
  for (const { span } of finding.evidence ?? []) assertInside(span, source, `${finding.rule}, evidence`);
  for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.suggestions ?? [])])
    assertFix(fix, finding, source);
}

function assertFix(fix: Fix, { rule }: Finding, source: string): void {
  assert.ok(fix.edits.length > 0, `${rule}: a change without edits`);
  for (const { span } of fix.edits) assertInside(span, source, `${rule}, edit`);
  // throws when edits overlap
  applyFixes(source, [{ rule, severity: 'info', message: '', span: { start: 0, end: 0 }, fix }]);
}

/** The fields whose value a fix changes. A page number goes with its page header. */
function touchedFields({ header }: Letter, { edits }: Fix): Set<string> {
  const touched = Object.entries(header).filter(([, { span }]) => edits.some((edit) => overlaps(edit.span, span)));
  return new Set(['pagina', ...touched.map(([field]) => field)]);
}

/** What a fix must leave as it was: the other fields of the head, and which papers are cited. */
function reading({ header, citations }: Letter, touched: ReadonlySet<string>): unknown {
  const fields = Object.entries(header).map(([field, { value }]) => [field, value] as const);
  return {
    fields: fields.filter(([field]) => !touched.has(field)).sort(),
    papers: citations.filter(({ furniture }) => !furniture).flatMap(({ targets }) => targets.map(canonicalId)),
  };
}

function ofRule(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function assertFixesHelp(source: string): void {
  const letter = readLetter(source);
  const findings = checkLetter(letter);
  for (const finding of findings) {
    if (!finding.fix) continue;
    const { text } = applyFixes(source, [finding]);
    const after = readLetter(text);
    const touched = touchedFields(letter, finding.fix);
    const what = `${finding.rule}: ${finding.message}`;
    const left = ofRule(checkLetter(after), finding.rule).length;
    assert.ok(left < ofRule(findings, finding.rule).length, `${what}\n${text}`);
    assert.deepEqual(reading(after, touched), reading(letter, touched), what);
  }
}

describe('lint: properties', () => {
  it('checks any mutation of a letter, with every span inside it', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        const findings = check(source);
        for (const finding of findings) assertSound(finding, source);
        const starts = findings.map(({ span }) => span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
      }),
      runs(150),
    );
  });

  it('fixes until nothing is left to fix', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        const { stable, text } = fixUntilStable(source, (current) => check(current));
        assert.ok(stable);
        assert.equal(check(text).filter(({ fix }) => fix).length, 0);
      }),
      runs(40),
    );
  });

  it('takes a finding away with its fix, and changes neither fields nor papers', () => {
    for (const source of LETTERS) assertFixesHelp(source);
    fc.assert(fc.property(mutated, assertFixesHelp), runs(40));
  });

  it('gives the same findings every time', () => {
    for (const source of LETTERS) assert.deepEqual(check(source), check(source));
  });
});
