import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LETTER = 'src/letter/letter.ts';
/** Two files that look at the source in ways that a search for `letter.source` does not find. */
const PLANTED = {
  'src/lint/planted-a.ts': `import type { Letter } from '../letter/index.ts';\nexport const a = ({ source: text }: Letter) => text;\n`,
  'src/lint/planted-b.ts': `import type { Letter } from '../letter/index.ts';\nconst b = (one: { readonly source: string }) => one;\nexport const c = (letter: Letter) => b(letter);\n`,
};

/** The files of lint/ that do not compile when a letter has no source: the compiler finds every way to reach it. */
function filesThatNeedTheSource(root: string): string[] {
  cpSync('src', join(root, 'src'), { recursive: true });
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const letter = readFileSync(LETTER, 'utf8');
  const without = letter.replace(/(export interface Letter \{\s+readonly )source(: string;)/, '$1hidden$2');
  assert.notEqual(without, letter);
  writeFileSync(join(root, LETTER), without);
  for (const [file, text] of Object.entries(PLANTED)) writeFileSync(join(root, file), text);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'src', '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  const files = stdout.split('\n').flatMap((line) => /^(?:src\/)?(lint\/[^(]+)\(/.exec(line)?.[1] ?? []);
  return [...new Set(files)].sort();
}

describe('the source of a letter', () => {
  it('is looked at by one file of lint/', () => {
    const root = mkdtempSync(join(tmpdir(), 'brief-source-'));
    try {
      assert.deepEqual(filesThatNeedTheSource(root), [
        'lint/planted-a.ts',
        'lint/planted-b.ts',
        'lint/support/source.ts',
      ]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
