/**
 * How fast a list is imported, how large the register becomes and how long the thread of the extension host is kept waiting.
 *
 *     node bench/register/import.ts LIST           a list: CSV, JSON lines, packed or not
 *     node bench/register/import.ts --rows N       N made papers (700,000 when nothing is given)
 *     … --once                                     does not read the list a second time
 *     … --keep FILE                                leaves the register there
 *
 * Bare inserts put the same rows into a table with the same indexes (bare.ts), in the same run. The import also reads the list, keeps it
 * apart until it is whole, and looks up what is known.
 *
 * The pause of this thread, which searches 20 times a second, stands beside that of a process that does nothing but count its own
 * pauses meanwhile: what both have comes from the machine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { LiveRegister, RegisterWorker } from '../../src/register/sqlite/index.ts';
import { bareInserts } from './bare.ts';
import { machine, milliseconds, option, residentMegabytes, table, timed, writeMadeList } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'bw-bench-'));
const named = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
/** Bytes that a paper takes on the way: in the list, the register, its log and the temporary tables. */
const ROOM = 2_500;

/** A process that does nothing; its longest pause in milliseconds, once it is told to end. */
const IDLE = `
  const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.stdin.on('end', () => console.log(delay.max / 1e6)).resume();`;

async function longestPauseMeanwhile(work: () => Promise<void>): Promise<number> {
  const idle = spawn(process.execPath, ['-e', IDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  idle.stdout.on('data', (text) => {
    said += text;
  });
  try {
    await work();
  } finally {
    idle.stdin.end();
    await once(idle, 'close');
  }
  return Number(said);
}

const worker = new RegisterWorker(pathToFileURL('src/register-worker.ts'));
try {
  const file = join(folder, 'register.db');
  const list = named ?? join(folder, 'papers.csv.gz');
  const wanted = Number(option('rows') ?? 700_000);
  const { bavail, bsize } = statfsSync(folder);
  if (!named && bavail * bsize < wanted * ROOM) throw new Error(`${folder} has no room for ${wanted} papers`);
  if (!named) await writeMadeList(list, wanted);
  console.log(machine());

  const before = residentMegabytes();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const register = new LiveRegister({ file });
  let longest = 0;
  const searching = setInterval(() => {
    const begun = performance.now();
    register.search('krimp leefb', { budget: 20 });
    longest = Math.max(longest, performance.now() - begun);
  }, 50);
  delay.enable();
  const phases = new Map<string, number>();
  let phase = '';
  let since = performance.now();
  let added = 0;
  const cpu = process.cpuUsage();
  let took = 0;
  const idlePause = await longestPauseMeanwhile(async () => {
    took = await timed(async () => {
      const report = await worker.import(
        { file, list, now: new Date(0).toISOString() },
        {
          onProgress: (progress) => {
            if (progress.phase === phase) return;
            phases.set(phase, performance.now() - since);
            [phase, since] = [progress.phase, performance.now()];
          },
        },
      );
      phases.set(phase, performance.now() - since);
      added = report.added;
    });
  });
  clearInterval(searching);
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  const twice = !process.argv.includes('--once');
  const worked = (user + system) / 1000;
  const memory = residentMegabytes();
  const bare = bareInserts(file, folder);
  const again = twice ? await timed(() => worker.import({ file, list, now: new Date(0).toISOString() })) : Number.NaN;
  const rows: (string | number)[][] = [
    ['papers', added],
    ['import', milliseconds(took)],
    ['  of which the processor worked', milliseconds(worked)],
    ['  bare inserts of the same rows, the processor', milliseconds(bare)],
    ['  as a ratio to those', (worked / bare).toFixed(2)],
    ['papers a second', Math.round(added / (took / 1000))],
    ...[...phases].filter(([name]) => name !== '').map(([name, time]) => [`  ${name}`, milliseconds(time)]),
    ...(twice ? [['the same list again', milliseconds(again)]] : []),
    ['register', `${Math.round(statSync(file).size / 1e6)} MB`],
    ['memory of the process, before and at the end', `${before} and ${memory} MB`],
    ['longest pause of this thread, which searched 20 times a second', milliseconds(delay.max / 1e6)],
    ['longest of those searches', milliseconds(longest)],
    ['longest pause of a process that did nothing meanwhile', milliseconds(idlePause)],
  ];
  console.log(table(rows));
  register.close();
  const keep = option('keep');
  if (keep) copyFileSync(file, keep);
} finally {
  await worker.dispose();
  rmSync(folder, { recursive: true, force: true });
}
