/**
 * Packs the extension into out/briefwijzer.vsix, and fails when something is wrong with what went in.
 *
 *     node scripts/package.ts
 *     node scripts/package.ts --starter FILE [--out FILE]   with a list in it (`npm run starter`), read in at the first start
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { execPath } from 'node:process';
import { parseArgs } from 'node:util';
import { openStarter } from '../src/register/import/starter/index.ts';
import { run } from './command.ts';
import { BUNDLED, readBundled } from './notices.ts';
import { kilobytes, problemsOfPackage } from './vsix.ts';

const { starter, out: VSIX } = parseArgs({
  options: { starter: { type: 'string' }, out: { type: 'string', default: 'out/briefwijzer.vsix' } },
}).values;
/** Where VS Code's packer finds the list; it is there for as long as that takes. */
const PLACED = 'starter.br';

mkdirSync('out', { recursive: true });
const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', VSIX];
rmSync(PLACED, { force: true });
try {
  if (starter !== undefined) {
    // what cannot be read does not travel
    openStarter(readFileSync(starter));
    copyFileSync(starter, PLACED);
  }
  await run(execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...flags], { timeout: 120_000 });
} finally {
  rmSync(PLACED, { force: true });
}
const archive = readFileSync(VSIX);
const folders = JSON.parse(readFileSync(`dist/${BUNDLED}`, 'utf8')) as string[];
const bundled = folders.map((folder) => readBundled(folder));
const problems = problemsOfPackage(archive, bundled, starter !== undefined);
for (const problem of problems) console.error(`${VSIX}: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else {
  const names = bundled.map(({ name }) => name).join(' and ');
  console.log(`${VSIX}: ${kilobytes(archive.length)}, nothing in it that does not belong there; licences of ${names}`);
}
