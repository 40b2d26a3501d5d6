/**
 * Runs one stage of `npm test` in this process and writes its counts, as JSON, to a file.
 *
 *     node scripts/stage.ts STAGE FILE
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { run } from './command.ts';
import { runDevelopmentSuite, runInstalledSuite } from './suites.ts';
import { provideChromium } from './vscode/browser.ts';
import { installCodeServer } from './vscode/code-server.ts';
import type { Counts } from './vscode/host.ts';

/** What each stage does. A stage that counts nothing is one test, which passes unless the stage throws. */
const actions: Record<string, () => Promise<Counts | undefined>> = {
  format: () => script('format'),
  lint: () => script('lint'),
  types: () => script('types'),
  unit: () => mocha('unit'),
  store: () => mocha('store'),
  'open-data': () => mocha('open-data'),
  docs: () => script('docs', '--check'),
  vscode: provideVsCode,
  host: runDevelopmentSuite,
  package: () => script('package'),
  installed: runInstalledSuite,
  ui: () => mocha('ui'),
};

/** Runs a script of package.json. */
async function script(name: string, ...args: string[]): Promise<undefined> {
  await run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], { timeout: 300_000 });
}

/** Runs a script of package.json that runs mocha, and reads the counts that its reporter leaves. */
async function mocha(name: string): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'bw-'));
  const result = join(folder, 'result.json');
  try {
    const options = { env: { ...env, BRIEFWIJZER_RESULT: result }, timeout: 1_800_000 };
    const failure = await run('npm', ['run', '--silent', name], options).catch((error: unknown) => error);
    const counts = readCounts(result);
    if (!counts || (failure && counts.failed === 0)) throw failure ?? new Error('the tests did not come to their end');
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** The host suites may run in a desktop VS Code, the journeys through the workbench need the one in the browser. */
async function provideVsCode(): Promise<undefined> {
  if (platform === 'win32') return;
  await installCodeServer();
  await provideChromium();
}

const [name = '', file = ''] = argv.slice(2);
const action = actions[name];
if (!action) throw new Error(`unknown stage: ${name}`);
mkdirSync('out', { recursive: true });
try {
  const counts = (await action()) ?? { passed: 1, failed: 0, skipped: 0 };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
