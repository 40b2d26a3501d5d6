/**
 * How fast a list is imported, how large the register becomes and how long the thread of the extension host is kept waiting.
 *
 *     node bench/register/import.ts LIST           a list: CSV, JSON lines, packed or not
 *     node bench/register/import.ts --rows N       N made papers (700,000 when nothing is given)
 *     … --keep FILE                                leaves the register there
 */
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { LiveRegister, RegisterWorker } from '../../src/register/sqlite/index.ts';
import { machine, milliseconds, option, residentMegabytes, table, timed, writeMadeList } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'bw-bench-'));
const named = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const worker = new RegisterWorker(pathToFileURL('src/register-worker.ts'));
try {
  const file = join(folder, 'register.db');
  const list = named ?? join(folder, 'papers.csv.gz');
  if (!named) await writeMadeList(list, Number(option('rows') ?? 700_000));
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
  const took = await timed(async () => {
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
  clearInterval(searching);
  delay.disable();
  const { user, system } = process.cpuUsage(cpu);
  const again = await timed(() => worker.import({ file, list, now: new Date(0).toISOString() }));
  const rows: (string | number)[][] = [
    ['papers', added],
    ['import', milliseconds(took)],
    ['  of which the processor worked', milliseconds((user + system) / 1000)],
    ['papers a second', Math.round(added / (took / 1000))],
    ...[...phases].filter(([name]) => name !== '').map(([name, time]) => [`  ${name}`, milliseconds(time)]),
    ['the same list again', milliseconds(again)],
    ['register', `${Math.round(statSync(file).size / 1e6)} MB`],
    ['memory of the process, before and at the end', `${before} and ${residentMegabytes()} MB`],
    ['longest pause of this thread, which searched 20 times a second', milliseconds(delay.max / 1e6)],
    ['longest of those searches', milliseconds(longest)],
  ];
  console.log(table(rows));
  register.close();
  const keep = option('keep');
  if (keep) copyFileSync(file, keep);
} finally {
  await worker.dispose();
  rmSync(folder, { recursive: true, force: true });
}
