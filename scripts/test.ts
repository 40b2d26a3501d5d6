/**
 * Runs every check of the project, or the named ones and what they need, and ends with `N passed, N failed`.
 *
 *     node scripts/test.ts [STAGE...]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { run } from './command.ts';
import { runDevelopmentSuite, runInstalledSuite } from './suites.ts';
import { provideChromium } from './vscode/browser.ts';
import { installCodeServer } from './vscode/code-server.ts';
import type { Counts } from './vscode/host.ts';

/** A part of the run. A stage that counts nothing is one test, which passes unless the stage throws. */
interface Stage {
  name: string;
  /** The stages that must have passed before. */
  needs?: string[];
  run(): Promise<Counts | undefined>;
}

const VSIX = 'out/briefwijzer.vsix';

const stages: Stage[] = [
  { name: 'format', run: () => script('format') },
  { name: 'lint', run: () => script('lint') },
  { name: 'types', run: () => script('types') },
  { name: 'unit', run: () => mocha('unit') },
  { name: 'store', run: () => mocha('store') },
  { name: 'docs', run: () => script('docs', '--check') },
  { name: 'build', run: () => script('build') },
  { name: 'vscode', run: provideVsCode },
  { name: 'host', needs: ['build', 'vscode'], run: runDevelopmentSuite },
  { name: 'package', run: () => script('package') },
  { name: 'installed', needs: ['package', 'vscode'], run: () => runInstalledSuite(VSIX) },
  { name: 'ui', needs: ['package', 'vscode'], run: () => mocha('ui') },
];

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

async function runStage(stage: Stage, passed: ReadonlySet<string>): Promise<Counts> {
  const lacking = stage.needs?.filter((name) => !passed.has(name)) ?? [];
  if (lacking.length > 0) {
    console.error(`not run: it needs ${lacking.join(' and ')}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  try {
    return (await stage.run()) ?? { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function chosenStages(names: string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`unknown stage: ${unknown.join(', ')}. There are: ${stages.map((stage) => stage.name).join(', ')}`);
    process.exit(2);
  }
  const chosen = new Set(names.length > 0 ? names : stages.map((stage) => stage.name));
  for (const { name, needs = [] } of stages.toReversed())
    if (chosen.has(name)) for (const need of needs) chosen.add(need);
  return stages.filter((stage) => chosen.has(stage.name));
}

const passed = new Set<string>();
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
mkdirSync('out', { recursive: true });
for (const stage of chosenStages(argv.slice(2))) {
  console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  const start = performance.now();
  const counts = await runStage(stage, passed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  if (counts.failed === 0) passed.add(stage.name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  summary.push(`${stage.name.padEnd(10)} ${seconds} s   ${counts.passed} passed, ${counts.failed} failed${skipped}`);
}
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
