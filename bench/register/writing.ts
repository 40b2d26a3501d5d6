/**
 * What searches take while a sync writes, beside the same searches while nothing is written, in one run.
 *
 *     node bench/register/writing.ts FILE          a register (bench/register/import.ts … --keep FILE); a copy of it is written to
 *     … --queries N                                this many before, during and after (300)
 *
 * The writer is a process of its own: a page of 250 papers is a transaction, one after the other without a pause; one in ten papers is
 * known already. The editor asks 20 times a second. Half of the time by the clock is that of the machine, so the processor's time of
 * this process stands beside it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LiveRegister, putPapers, registerStatus } from '../../src/register/sqlite/index.ts';
import { words } from '../../src/register/words.ts';
import { machine, milliseconds, option, percentile, table } from './measure.ts';
import { makePapers, randomly } from './papers.ts';

const PAGE = 250;
const BUDGET = 20;
const [named] = process.argv.slice(2);
if (!named) throw new Error('node bench/register/writing.ts FILE');
if (process.argv.includes('--writer')) await write(named);
else await measure(named);

/** Writes page after page until it is ended. */
async function write(file: string): Promise<void> {
  const made = makePapers(1_000_000, 99);
  for (;;) {
    // dossiers that the register may hold; numbers that it does not, but for every tenth
    const rows = Array.from({ length: PAGE }, (_, at) => {
      const { value } = made.next();
      if (!value) throw new RangeError('no papers left');
      const id = at % 10 === 0 ? value.id : value.id.replace(/-(?=\d+$)/, '-9');
      return { ...value, id, dossier: id.replace(/-\d+$/, '') };
    });
    const begun = performance.now();
    await putPapers(file, { rows });
    process.stdout.write(`${performance.now() - begun}\n`);
  }
}

async function measure(original: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bw-writing-'));
  const file = join(folder, 'register.db');
  copyFileSync(original, file);
  const register = new LiveRegister({ file });
  let writer: ChildProcess | undefined;
  try {
    const queries = queriesOf(register, Number(option('queries') ?? 300));
    for (const query of queries.slice(0, 50)) register.search(query, { budget: BUDGET });
    const rows = [['', 'p50 ms', 'p95', 'p99', 'max', 'processor p50', 'p95', 'p99', 'partial']];
    rows.push(['nothing is written', ...(await ask(register, queries))]);
    writer = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', file, '--writer'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pages: number[] = [];
    writer.stdout?.on('data', (text) => pages.push(...String(text).trim().split('\n').map(Number)));
    while (pages.length < 5) await pause(50);
    const before = pages.length;
    rows.push(['while it is written', ...(await ask(register, queries))]);
    const written = pages.length - before;
    const log = statSync(`${file}-wal`).size;
    writer.kill();
    await once(writer, 'close');
    rows.push(['behind it', ...(await ask(register, queries))]);
    console.log(`${machine()}; ${registerStatus(file).papers} papers, four words of a title, budget ${BUDGET} ms`);
    console.log(table(rows));
    console.log(
      `${written} pages of ${PAGE} meanwhile, p50 ${milliseconds(percentile(pages, 0.5))} ms and p99 ${milliseconds(percentile(pages, 0.99))} ms each; log ${Math.round(log / 1e6)} MB`,
    );
  } finally {
    writer?.kill();
    register.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function queriesOf(register: LiveRegister, count: number): string[] {
  const random = randomly(7);
  const titles: string[] = [];
  for (let year = 1995; year <= 2024; year++) {
    for (const month of ['02', '05', '09', '11']) {
      titles.push(...register.papersOn(`${year}-${month}-15`).map(({ title }) => title));
    }
  }
  return Array.from({ length: count }, () => {
    const title = titles[Math.floor(random() * titles.length)] ?? '';
    return words(title).slice(0, 4).join(' ');
  });
}

/** Asks everything, 20 times a second; the percentiles by the clock and by the processor. */
async function ask(register: LiveRegister, queries: readonly string[]): Promise<string[]> {
  const times: number[] = [];
  const worked: number[] = [];
  let partial = 0;
  for (const query of queries) {
    await pause(50);
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const answer = register.search(query, { budget: BUDGET });
    const { user, system } = process.cpuUsage(cpu);
    times.push(performance.now() - begun);
    worked.push((user + system) / 1000);
    if (answer.partial && answer.papers.length < 50) partial += 1;
  }
  const share = (values: readonly number[], shares: readonly number[]) =>
    shares.map((one) => milliseconds(percentile(values, one)));
  return [...share(times, [0.5, 0.95, 0.99, 1]), ...share(worked, [0.5, 0.95, 0.99]), String(partial)];
}
