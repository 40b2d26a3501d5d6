import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LetterFile } from '../../../src/letter/index.ts';
import {
  allRules,
  applyFixes,
  type Category,
  type Finding,
  type LintOptions,
  lint,
  type Severity,
} from '../../../src/lint/index.ts';
import { letterInFile } from '../../support/letter-in-file.ts';
import { made, paragraphs } from '../../support/made-document.ts';
import { type Example, examplesOf } from '../../support/rule-pages.ts';
import { check, draft, registerOf, TODAY } from './support.ts';

const FOLDER = 'docs/regels';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
  hint: 'suggestie',
};
const CATEGORIES: readonly Category[] = ['structuur', 'metadata', 'verwijzing', 'datum', 'taal'];

const sourceOf = ({ text, whole }: Example) => (whole ? text : draft(text.trimEnd()));

/** What is found in a letter that stands in a file, a line a paragraph. */
function checkFile(source: string, file: LetterFile, options: Partial<LintOptions>): Finding[] {
  return lint(letterInFile(made(paragraphs(source)), { file }), { today: TODAY, profile: 'volledig', ...options });
}

describe('lint: the pages of the rules', () => {
  it('has one page for every rule, and no other', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), allRules.map(({ id }) => `${id}.md`).sort());
  });

  it('knows every rule by one id', () => {
    assert.equal(new Set(allRules.map(({ id }) => id)).size, allRules.length);
    for (const { id, supersedes = [] } of allRules) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      for (const other of supersedes)
        assert.ok(
          allRules.some((rule) => rule.id === other),
          `${id} supersedes ${other}`,
        );
    }
  });

  for (const rule of allRules) {
    const path = `${FOLDER}/${rule.id}.md`;
    if (!existsSync(path)) continue;
    const page = readFileSync(path, 'utf8');

    describe(rule.id, () => {
      it('says on its page what the rule says of itself', () => {
        assert.ok(page.startsWith(`# ${rule.id}\n`));
        assert.ok(page.includes(`**Soort**: ${rule.category} · **Ernst**: ${SEVERITIES[rule.severity]}`));
        assert.ok(CATEGORIES.includes(rule.category));
        assert.ok(page.includes(`regels:\n  ${rule.id}: uit`), 'how to turn it off');
        for (const name of Object.keys({ ...rule.options, ...rule.words }))
          assert.ok(page.includes(`\`${name}\``), `the option ${name}`);
      });

      const examples = examplesOf(page);
      const register = registerOf(page);
      const options = { rules: {}, ...(register && { register }) };
      const look = (source: string, file?: LetterFile) =>
        file ? checkFile(source, file, options) : check(source, options);
      it('has an example of what is wrong and one of what is right', () => {
        assert.ok(examples.some(({ wrong }) => wrong) && examples.some(({ wrong }) => !wrong));
      });

      for (const example of examples) {
        const { wrong, number } = example;
        const source = sourceOf(example);
        it(`${wrong ? 'finds' : 'leaves alone'} example ${number}`, () => {
          const found = look(source, example.file).filter((finding) => finding.rule === rule.id);
          assert.equal(found.length > 0, wrong, `${source}\n${JSON.stringify(found, null, 1)}`);
        });
        if (!wrong) continue;
        it(`is content when example ${number} has been fixed`, () => {
          const found = look(source).filter((finding) => finding.rule === rule.id && finding.fix);
          const { text } = applyFixes(source, found);
          const left = look(text).filter((finding) => finding.rule === rule.id && finding.fix);
          assert.equal(left.length, 0, text);
        });
      }
    });
  }
});
