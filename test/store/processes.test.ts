import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openForWriting } from '../../src/register/sqlite/connection.ts';
import { ensureSound, syncAll } from '../../src/register/sqlite/index.ts';
import { cases } from '../support/cases.ts';
import { FEED, feedOf, longFeed } from '../support/made-open-data.ts';
import { type Place, place } from '../support/register.ts';
import { dump } from '../support/register-dump.ts';

const PAPERS = 1500;
const ROUNDS = Math.min(200, cases(5));

interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Waits for the next line. */
  next(): Promise<string>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

function start(...args: string[]): Running {
  const script = 'test/support/register-process.ts';
  const options = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  const child = spawn(process.execPath, [...options, script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
  reader.on('line', (line) => lines.push(line));
  const ended = once(child, 'exit');
  return {
    child,
    lines,
    async next() {
      const [line] = await Promise.race([once(reader, 'line'), ended.then(() => ['ended'])]);
      return String(line);
    },
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** A list of papers whose titles say which list they are of. */
function list(dossier: string, version: string): string {
  const rows = Array.from(
    { length: PAPERS },
    (_, n) => `kst-${dossier}-${n + 1},2020-07-03,Versie ${version} woord ${n}`,
  );
  return ['kst_id,datum,titel', ...rows].join('\n');
}

describe('a register that several processes use', function () {
  this.timeout(300_000);
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  /** How many papers have each version, by the index, once the register was looked through. */
  function versions(...names: string[]): number[] {
    const check = ensureSound(here.file);
    assert.equal(check.repaired, undefined);
    const database = openForWriting(here.file);
    // every paper is in the index just as it stands in the table
    database.exec("INSERT INTO fts (fts, rank) VALUES ('integrity-check', 1)");
    assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
    database.close();
    const register = here.open();
    return names.map((name) => register.search(`versie ${name}`, { limit: 2 * PAPERS }).papers.length);
  }

  it(`is whole, the old one or the new, after an import is killed (${ROUNDS} times)`, async () => {
    for (const name of ['alfa', 'beta']) writeFileSync(here.at(`${name}.csv`), list('31757', name));
    await here.import(here.at('alfa.csv'));
    for (let round = 0; round < ROUNDS; round++) {
      const writer = start('import', here.file, here.at('beta.csv'), here.at('alfa.csv'));
      await writer.next();
      // an import takes some tenths of a second: end it at another moment each time
      await pause((round * 37) % 400);
      await writer.end('SIGKILL');
      const [alfa, beta] = versions('alfa', 'beta');
      assert.ok(alfa === PAPERS ? beta === 0 : alfa === 0 && beta === PAPERS, `${alfa} alfa, ${beta} beta`);
    }
  });

  it(`has all papers of one put, or none, after a put is killed (${ROUNDS} times)`, async () => {
    await here.put(...Array.from({ length: 50 }, (_, n) => ({ id: `36700-${n + 1}`, title: 'versie 0' })));
    for (let round = 0; round < ROUNDS; round++) {
      const writer = start('put', here.file);
      await writer.next();
      await pause((round * 13) % 100);
      await writer.end('SIGKILL');
      assert.deepEqual(versions(''), [50]);
      const titles = new Set(
        here
          .open()
          .papersOf('36700')
          .map(({ title }) => title),
      );
      assert.equal(titles.size, 1, [...titles].join(', '));
    }
  });

  it(`goes on with a feed without loss or double after a reader is killed (${ROUNDS} times)`, async () => {
    const read = () => start('sync', here.file);
    for (let round = 0; round < ROUNDS; round++) {
      const reader = read();
      await reader.next();
      await pause((round * 83) % 900);
      await reader.end('SIGKILL');
    }
    const last = read();
    while (last.child.exitCode === null) await pause(50);
    assert.equal(last.lines.at(-1), 'whole');
    assert.deepEqual(versions(), []);
    const whole = place();
    try {
      await syncAll(whole.file, { get: feedOf(longFeed()), base: FEED, now: () => '2025-03-22T10:00:00Z' });
      assert.deepEqual(dump(here.file), dump(whole.file));
    } finally {
      whole.leave();
    }
  });

  it('loses no row and shows no error to two that import and four that search', async () => {
    writeFileSync(here.at('a.csv'), list('31757', 'alfa'));
    writeFileSync(here.at('b.csv'), list('34682', 'beta'));
    await here.put({ id: '31757-1', title: 'woord' });
    const writers = ['a.csv', 'b.csv'].map((name) => start('import', here.file, here.at(name)));
    const readers = [1, 2, 3, 4].map(() => start('search', here.file));
    for (const { lines, child } of writers) {
      while (lines.filter((line) => line.startsWith('turn')).length < 3 && child.exitCode === null) await pause(50);
    }
    for (const one of [...writers, ...readers]) await one.end('SIGTERM');
    for (const { lines } of readers) {
      assert.deepEqual(
        lines.filter((line) => !/^(begun|turn \d+)$/.test(line)),
        [],
      );
      assert.ok(lines.length > 2, `${lines.length} lines`);
    }
    assert.deepEqual(versions('alfa', 'beta'), [PAPERS, PAPERS]);
  });
});
