/**
 * Packs the extension into out/briefwijzer.vsix, and fails when something is wrong with what went in.
 *
 *     node scripts/package.ts
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { run } from './command.ts';
import { BUNDLED, readBundled } from './notices.ts';
import { kilobytes, problemsOfPackage } from './vsix.ts';

const VSIX = 'out/briefwijzer.vsix';

mkdirSync('out', { recursive: true });
const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', VSIX];
await run(execPath, ['node_modules/@vscode/vsce/vsce', 'package', ...flags], { timeout: 120_000 });
const archive = readFileSync(VSIX);
const folders = JSON.parse(readFileSync(`dist/${BUNDLED}`, 'utf8')) as string[];
const bundled = folders.map((folder) => readBundled(folder));
const problems = problemsOfPackage(archive, bundled);
for (const problem of problems) console.error(`${VSIX}: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else {
  const names = bundled.map(({ name }) => name).join(' and ');
  console.log(`${VSIX}: ${kilobytes(archive.length)}, nothing in it that does not belong there; licences of ${names}`);
}
