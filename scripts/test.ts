/**
 * Runs every check of the project, or the named ones and what they need, and ends with `N passed, N failed`.
 *
 *     node scripts/test.ts [STAGE...]
 *
 * Three stages run at a time, each in a process of its own: a stage that drives VS Code waits half of its time, and a core would stand idle.
 * What a stage prints is in out/log/STAGE.log at once, and shown when it ends.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execArgv, execPath } from 'node:process';
import { type Ended, inLanes, type Stage } from './lanes.ts';
import type { Counts } from './vscode/host.ts';

/** In the order in which they start, once what they need has passed. The longest start as early as they can. */
const stages: Stage[] = [
  { name: 'package' },
  { name: 'vscode' },
  { name: 'format' },
  { name: 'host', needs: ['vscode'] },
  { name: 'ui', needs: ['package', 'vscode'] },
  { name: 'unit' },
  { name: 'store' },
  // `npm start`, which ui tries, packs too: a list that is packed stands in one place, so never both at once
  { name: 'installed', needs: ['package', 'vscode', 'ui'] },
  { name: 'types' },
  { name: 'lint' },
  { name: 'docs' },
  { name: 'open-data' },
];

/** The counts of a stage that left none, or was not run. */
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

const LOGS = 'out/log';

/** How many stages run at a time: one more than two cores can do at once, since those that drive VS Code wait half of their time. */
const LANES = Math.min(3, availableParallelism() + 1);

/** Runs a stage in a process of its own, shows what it printed, and gives its counts: one failed where it left none. */
function runStage(stage: Stage, folder: string): Promise<Counts> {
  const result = join(folder, `${stage.name}.json`);
  const log = join(LOGS, `${stage.name}.log`);
  const output = openSync(log, 'w');
  const child = spawn(execPath, [...execArgv, 'scripts/stage.ts', stage.name, result], {
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return new Promise((resolve) => {
    child.once('error', (error) => console.error(error.message));
    child.once('close', () => {
      console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
      process.stdout.write(readFileSync(log));
      resolve(readCounts(result) ?? FAILED);
    });
  });
}

function hasPassed(counts: Counts): boolean {
  return counts.failed === 0;
}

function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

function chosenStages(names: string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`unknown stage: ${unknown.join(', ')}. There are: ${stages.map((stage) => stage.name).join(', ')}`);
    process.exit(2);
  }
  const chosen = new Set(names.length > 0 ? names : stages.map((stage) => stage.name));
  for (const name of chosen)
    for (const need of stages.find((stage) => stage.name === name)?.needs ?? []) chosen.add(need);
  return stages.filter((stage) => chosen.has(stage.name));
}

const chosen = chosenStages(argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'bw-'));
mkdirSync(LOGS, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  console.log(`${chosen.length} stages: ${chosen.map((stage) => stage.name).join(', ')}`);
  const ended = await inLanes(chosen, LANES, (stage) => runStage(stage, folder), hasPassed);
  console.log();
  for (const { name } of chosen) {
    const { result: counts = FAILED, lacking, seconds } = ended.get(name) as Ended<Counts>;
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    const why = lacking.length > 0 ? `, not run: it needs ${lacking.join(' and ')}` : '';
    const time = seconds.toFixed(1).padStart(6);
    console.log(`${name.padEnd(10)} ${time} s   ${counts.passed} passed, ${counts.failed} failed${skipped}${why}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
