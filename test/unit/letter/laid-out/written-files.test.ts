import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { writeDocx } from '../../../../src/document/docx/write.ts';
import { readDocument } from '../../../../src/document/index.ts';
import { writeOdt } from '../../../../src/document/odt/write.ts';
import { type Letter, letterAsDraft, letterBlocks, readLetter } from '../../../../src/letter/index.ts';
import { lint } from '../../../../src/lint/index.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';

// Every example of a template is written to a file, read from it, and must be the same letter.
const FOLDER = 'docs/voorbeelden';
const WRITERS = { docx: writeDocx, odt: writeOdt } as const;

/** Of a nota only `soort` says that it is no letter. */
const WITHOUT_KIND: ReadonlySet<string> = new Set(['nota']);
const AROUND = new Set(['front-matter', 'briefhoofd', 'retouradres', 'geadresseerde', 'paginakop', 'voetnoten']);

/** What must be the same. A printed head begins an address with "Aan", and lists annexes line by line. */
function saidBy({ header, citations, notes, signatures, parts }: Letter): object {
  const value = (text: string | null) => text?.replace(/^Aan /, '').replaceAll(';', '') ?? null;
  return {
    fields: Object.entries(header)
      .filter(([field]) => !['streefdatum', 'pagina', 'ondertekening'].includes(field))
      .map(([field, found]) => `${field}: ${value(found.value)}`)
      .sort(),
    citations: citations.filter(({ furniture }) => !furniture).map((one) => [one.text, one.note !== undefined]),
    notes: notes.map(({ marks, span }) => [marks.length, span !== undefined]),
    signatures: signatures.map(({ functie, naam }) => [functie, naam]),
    parts: parts.map(({ kind }) => kind).filter((kind) => !AROUND.has(kind)),
  };
}

const rulesOf = (letter: Letter) =>
  lint(letter, { today: '2026-03-02', status: 'verzonden', profile: 'volledig' }).map(({ rule }) => rule);

describe('the examples of all templates, written to a file and read from it', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name !== 'README.md')) {
    const name = file.replace(/\.md$/, '');
    it(name, async () => {
      const page = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const text = /^```markdown\n([\s\S]*?\n)```$/m.exec(page)?.[1] ?? assert.fail(`${file} shows no letter`);
      const letter = readLetter(text);
      for (const [format, write] of Object.entries(WRITERS)) {
        const { document } = await readDocument(write(letterBlocks(letter)));
        const again = letterInFile(document);
        assert.deepEqual(saidBy(again), saidBy(letter), format);
        if (!WITHOUT_KIND.has(name)) assert.deepEqual(rulesOf(again), rulesOf(letter), format);
        assert.deepEqual(saidBy(readLetter(letterAsDraft(document))), saidBy(again), `${format} as a draft`);
      }
    });
  }
});
