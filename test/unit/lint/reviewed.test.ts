import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Profile } from '../../../src/lint/index.ts';
import { createLineIndex } from '../../../src/text/index.ts';
import { letterFiles } from '../../support/letter-files.ts';
import { check, textOf } from './support.ts';

/** Every letter of the first has a list; of the letters for the reader those that are here for what is not to be said of them. */
const FOLDERS = ['test/unit/lint/letters', 'test/letters'];
const LIST = '.findings';

const reviewedLetters = FOLDERS.flatMap((folder) => letterFiles(folder).map((name) => `${folder}/${name}`)).filter(
  (file) => file.startsWith(`${FOLDERS[0]}/`) || existsSync(`${file}${LIST}`),
);

/** One line a finding: place, severity, rule, the text it stands on. */
function listing(source: string, profile: Profile): string[] {
  const index = createLineIndex(source);
  return check(source, { profile, rules: {} }).map((finding) => {
    const { line, character } = index.positionAt(finding.span.start);
    const text = textOf(source, finding).replace(/\s+/g, ' ').slice(0, 60);
    return `${line + 1}:${character + 1} ${finding.severity} ${finding.rule} '${text}'`;
  });
}

// Each list was decided by reading the letter; a change in it is a change to be reviewed. A line that begins with a plus is shown
// in the profile volledig only.
describe('lint: letters with a reviewed list of findings', () => {
  for (const file of reviewedLetters) {
    const source = readFileSync(file, 'utf8');
    const reviewed = readFileSync(`${file}${LIST}`, 'utf8').trimEnd().split('\n');

    it(`${file}, profile rustig`, () => {
      assert.deepEqual(
        listing(source, 'rustig'),
        reviewed.filter((line) => line !== '' && !line.startsWith('+ ')),
      );
    });

    it(`${file}, profile volledig`, () => {
      assert.deepEqual(
        listing(source, 'volledig'),
        reviewed.filter((line) => line !== '').map((line) => line.replace(/^\+ /, '')),
      );
    });
  }
});
