/**
 * How fast everything is read from a feed, how much memory that takes, and whether a run that is killed goes on without loss or double.
 *
 *     node bench/register/feed.ts [--rows N]        reads a made feed of N documents (700,000 when nothing is given)
 *     node bench/register/feed.ts --kills N …       kills the reader N times on the way with kill -9, and looks at what is there then
 *     node bench/register/feed.ts --run FILE …      reads on into FILE: what --kills starts
 *
 * The network is left out: pages come from this process as fast as they are asked for, where the service gives at most four a second.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openForWriting } from '../../src/register/sqlite/connection.ts';
import { ensureSound, syncAll } from '../../src/register/sqlite/index.ts';
import { MIGRATIONS } from '../../src/register/sqlite/schema.ts';
import { kindOfRow, madeFeed } from './made-feed.ts';
import { machine, milliseconds, option, residentMegabytes, table, timed } from './measure.ts';

const documents = Number(option('rows') ?? 700_000);
const size = { documents, dossiers: Math.min(39_900, Math.max(10, Math.floor(documents / 17))) };
const papers = Array.from({ length: documents }, (_, at) => kindOfRow(at)).filter((kind) => kind === 'paper').length;

function read(file: string, onRows: (rows: number) => void = () => undefined) {
  const now = () => '2026-11-01T10:00:00Z';
  const onProgress = ({ rows }: { rows: number }) => onRows(rows);
  return syncAll(file, { get: madeFeed(size), base: 'https://feed.voorbeeld.nl', now, onProgress });
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
    return await timed(async () => {
      register.exec('BEGIN; INSERT INTO bare.dossier SELECT * FROM main.dossier');
      register.exec('INSERT INTO bare.doc SELECT * FROM main.doc');
      register.exec('INSERT INTO bare.fts (rowid, text) SELECT id, text FROM tokens; COMMIT');
    });
  } finally {
    register.close();
  }
}

async function measure(file: string, folder: string): Promise<void> {
  const before = residentMegabytes();
  let most = before;
  const took = await timed(async () => {
    await read(file, () => {
      most = Math.max(most, residentMegabytes());
    });
  });
  const again = await timed(() => read(file));
  const alone = await bare(file, folder);
  const rows = documents + size.dossiers;
  console.log(
    table([
      ['rows of the feed', rows],
      ['of which Kamerstukken', papers],
      ['everything', milliseconds(took)],
      ['rows a second', Math.round(rows / (took / 1000))],
      ['the same papers into a bare table and index', milliseconds(alone)],
      ['as a ratio to that', (took / alone).toFixed(1)],
      ['a run when nothing changed', milliseconds(again)],
      ['memory of the process, before and at most', `${before} and ${most} MB`],
      ['register', `${Math.round(statSync(file).size / 1e6)} MB`],
      ['what is there', verify(file)],
    ]),
  );
}

async function kill(file: string, times: number): Promise<void> {
  const words = [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    import.meta.filename,
    '--run',
    file,
    '--rows',
    String(documents),
  ];
  let killed = 0;
  for (let round = 0; ; round++) {
    const reader = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(reader, 'exit');
    if (killed < times) {
      // another moment each time, counted from the first rows on
      await Promise.race([once(reader.stdout, 'data'), ended]);
      await pause((round * 137) % 1_500);
      if (reader.exitCode === null) killed++;
      reader.kill('SIGKILL');
    }
    const [code] = await ended;
    if (code === 0) break;
    if (killed >= times && code !== null) throw new Error(`the reader ended with ${code}`);
  }
  console.log(`killed ${killed} times: ${verify(file)}`);
}

const run = option('run');
if (run) await read(run, (rows) => process.stdout.write(`${rows}\n`));
else {
  const folder = mkdtempSync(join(tmpdir(), 'bw-bench-'));
  try {
    console.log(machine());
    const file = join(folder, 'register.db');
    const kills = option('kills');
    if (kills) await kill(file, Number(kills));
    else await measure(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
