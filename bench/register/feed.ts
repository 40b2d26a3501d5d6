/**
 * How fast everything is read from a feed, how much memory that takes, and whether a run that is killed goes on without loss or double.
 *
 *     node bench/register/feed.ts [--rows N]        reads a made feed of N documents (700,000 when nothing is given)
 *     node bench/register/feed.ts --kills N …       kills the reader N times on the way with kill -9, and looks at what is there then
 *     node bench/register/feed.ts --read FILE --from URL …    reads on into FILE: what the others start; without FILE it only parses
 *
 * The pages come over loopback from a process of its own (feed-server.ts), through the client of the product but without its pause:
 * the service lets four pages a second be asked for. The reader is a process of its own too, so that its memory and time are its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createClient, feedPage, type Get } from '../../src/open-data/index.ts';
import { openForWriting } from '../../src/register/sqlite/connection.ts';
import { ensureSound, RegisterWorker } from '../../src/register/sqlite/index.ts';
import { MIGRATIONS } from '../../src/register/sqlite/schema.ts';
import { kindOfRow, sizeOf } from './made-feed.ts';
import { machine, milliseconds, option, residentMegabytes, table } from './measure.ts';

const documents = Number(option('rows') ?? 700_000);
const papers = Array.from({ length: documents }, (_, at) => kindOfRow(at)).filter((kind) => kind === 'paper').length;

/** What a reader took; times in milliseconds, memory in MB. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
  readonly before: number;
  /** At most in the first half of the rows, and in all. */
  readonly half: number;
  readonly most: number;
}

/** Reads everything into a register, or only parses it; tells on standard output how far it is, and at the end what it took. */
async function read(file: string | undefined, base: string): Promise<void> {
  const get = createClient({ fetch: (url, init) => fetch(url, init), limits: { between: 0 } });
  const worker = new RegisterWorker(pathToFileURL('src/register-worker.ts'));
  if (file !== undefined) await worker.check({ file });
  const before = residentMegabytes();
  const total = documents + sizeOf(documents).dossiers;
  let [half, most] = [before, before];
  const look = (rows: number) => {
    most = Math.max(most, residentMegabytes());
    if (rows <= total / 2) half = most;
    console.log(rows);
  };
  const { wall, cpu } = await worked(async () => {
    if (file === undefined) await parse(get, base, look);
    else await worker.syncAll({ file, base }, { get, onProgress: ({ rows }) => look(rows) });
  });
  console.log(JSON.stringify({ wall, cpu, before, half, most } satisfies Taken));
}

async function parse(get: Get, base: string, look: (rows: number) => void): Promise<void> {
  let rows = 0;
  for (const category of ['Kamerstukdossier', 'Document'] as const) {
    for (let token: string | undefined; ; ) {
      const page = await feedPage({ get, base, category, token });
      rows += page.rows.length;
      look(rows);
      token = page.token;
      if (page.caughtUp) break;
    }
  }
}

/** How long `work` takes, and how long the processor worked for this process meanwhile. */
async function worked(work: () => unknown): Promise<Pick<Taken, 'wall' | 'cpu'>> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** How many papers there are, each once, and whether the index has every one of them. */
function verify(file: string): string {
  const { repaired } = ensureSound(file);
  const database = openForWriting(file);
  try {
    database.exec("INSERT INTO fts (fts, rank) VALUES ('integrity-check', 1)");
    const sql =
      'SELECT (SELECT count(*) FROM doc), (SELECT count(*) FROM origin WHERE dossier IS NOT NULL), value FROM meta';
    const [held, origins, counted] = Object.values(database.prepare(`${sql} WHERE name = 'papers'`).get() ?? {});
    const isRight = [held, origins, counted].every((one) => one === papers) && repaired === undefined;
    return isRight ? `${papers} papers, each once` : `WRONG: ${held}, ${origins}, ${counted} of ${papers}; ${repaired}`;
  } finally {
    database.close();
  }
}

/** The same papers put into a table and an index like those of the register, and nothing else: by SQLite alone, in one transaction. */
async function bare(file: string, folder: string): Promise<number> {
  const register = openForWriting(file);
  register.exec('CREATE TEMP TABLE tokens AS SELECT id, text FROM doc_text');
  const target = join(folder, 'bare.db');
  const empty = new DatabaseSync(target);
  // the views are made with functions of ours, which nothing calls here
  empty.exec(MIGRATIONS.join(';'));
  empty.close();
  register.exec(`ATTACH '${target}' AS bare`);
  try {
    const { cpu } = await worked(() => {
      register.exec('BEGIN; INSERT INTO bare.dossier SELECT * FROM main.dossier');
      register.exec('INSERT INTO bare.doc SELECT * FROM main.doc');
      register.exec('INSERT INTO bare.fts (rowid, text) SELECT id, text FROM tokens; COMMIT');
    });
    return cpu;
  } finally {
    register.close();
  }
}

function start(script: string, words: readonly string[]) {
  const node = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(import.meta.dirname, script)];
  const all = [...node, ...words, '--rows', String(documents)];
  return spawn(process.execPath, all, { stdio: ['pipe', 'pipe', 'inherit'] });
}

function startReader(base: string, file?: string) {
  return start('feed.ts', ['--from', base, ...(file === undefined ? [] : ['--read', file])]);
}

async function take(base: string, file?: string): Promise<Taken> {
  const said = await text(startReader(base, file).stdout);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Taken;
}

async function measure(base: string, file: string, folder: string): Promise<void> {
  const parsed = await take(base);
  const all = await take(base, file);
  const again = await take(base, file);
  const alone = await bare(file, folder);
  const rows = documents + sizeOf(documents).dossiers;
  const ratio = (cpu: number) => (cpu / alone).toFixed(1);
  console.log(
    table([
      ['rows of the feed', rows],
      ['of which Kamerstukken', papers],
      ['everything', milliseconds(all.wall)],
      ['  of which the processor worked', milliseconds(all.cpu)],
      ['  asking and parsing alone', milliseconds(parsed.cpu)],
      ['rows a second', Math.round(rows / (all.wall / 1000))],
      ['rows a second of the processor', Math.round(rows / (all.cpu / 1000))],
      ['the same papers into a bare table and index, processor', milliseconds(alone)],
      ['everything as a ratio to that', ratio(all.cpu)],
      ['the part of the register, without asking and parsing', ratio(all.cpu - parsed.cpu)],
      ['a run when nothing changed', milliseconds(again.wall)],
      ['memory of the reader with its thread and the register open', `${all.before} MB`],
      ['at most above that, in the first half and in all', `${all.half - all.before}, ${all.most - all.before} MB`],
      ['of asking and parsing alone, at most', `${parsed.most} MB`],
      ['register', `${Math.round(statSync(file).size / 1e6)} MB`],
      ['what is there', verify(file)],
    ]),
  );
}

async function kill(base: string, file: string, times: number): Promise<void> {
  let killed = 0;
  for (let round = 0; ; round++) {
    const reader = startReader(base, file);
    reader.stdout.resume();
    const ended = once(reader, 'exit');
    if (killed < times) {
      // another moment each time, counted from the first rows on
      await Promise.race([once(reader.stdout, 'data'), ended]);
      await pause((round * 137) % 4_000);
      if (isRunning(reader)) killed++;
      reader.kill('SIGKILL');
    }
    const [code] = await ended;
    if (code === 0) break;
    if (killed >= times && code !== null) throw new Error(`the reader ended with ${code}`);
  }
  console.log(`killed ${killed} times: ${verify(file)}`);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bw-bench-'));
  const server = start('feed-server.ts', []);
  try {
    console.log(machine());
    const [address] = await once(server.stdout, 'data');
    const [base, file] = [String(address).trim(), join(folder, 'register.db')];
    const kills = option('kills');
    if (kills) await kill(base, file, Number(kills));
    else await measure(base, file, folder);
  } finally {
    server.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

const from = option('from');
if (from) await read(option('read'), from);
else await compare();
