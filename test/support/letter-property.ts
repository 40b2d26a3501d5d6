import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { readLetter } from '../../src/letter/index.ts';
import { fixUntilStable, type LintOptions, lint } from '../../src/lint/index.ts';
import { assertFixKeepsPromise } from './fixing.ts';
import { letterFiles } from './letter-files.ts';
import { mutations } from './mutate.ts';
import { assertFindingsInside, assertSpansInside } from './spans.ts';

const project = resolve(import.meta.dirname, '../..');
const corpus = ['test/letters', 'voorbeeldbrieven']
  .map((folder) => join(project, folder))
  .flatMap((folder) => letterFiles(folder).map((name) => readFileSync(join(folder, name), 'utf8')));

const calm: LintOptions = { today: '2026-03-02', profile: 'rustig' };
const full: LintOptions = { today: '2026-03-02', profile: 'volledig', status: 'ter-ondertekening' };
const check = (text: string) => lint(readLetter(text), full);

/**
 * Any text that letters turn into when they are changed at random: it is read and checked in both profiles, every place
 * lies inside it, one of its fixes (chosen at random) keeps its promise, and fixing again and again comes to rest.
 */
export const lettersHold = fc.property(mutations(corpus), fc.nat(), (text, choice) => {
  const letter = readLetter(text);
  assertSpansInside(letter);
  assertFindingsInside(lint(letter, calm), text);
  const findings = lint(letter, full);
  assertFindingsInside(findings, text);
  const fixable = findings.filter(({ fix }) => fix);
  const finding = fixable[choice % Math.max(1, fixable.length)];
  if (finding) assertFixKeepsPromise(letter, finding, check);
  assert.ok(fixUntilStable(text, check).stable, 'fixing goes on changing the text');
});
