import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Trouble, type TroubleCode } from '../../../src/register/file/index.ts';
import { type Check, ensureSound, importList, LiveRegister, putPapers } from '../../../src/register/sqlite/index.ts';
import { type Place, place } from '../../support/register.ts';

const PAPERS = 400;

describe('a register that is not what it should be', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  /** A register with papers and a list that is complete. */
  async function fill(): Promise<void> {
    const rows = Array.from(
      { length: PAPERS },
      (_, n) => `kst-31757-${n + 1},2020-07-03,Krimp nummer ${n} ${'woord '.repeat(20)}`,
    );
    writeFileSync(here.at('lijst.csv'), ['kst_id,datum,titel', ...rows].join('\n'));
    await here.import(here.at('lijst.csv'), { completeUntil: '2025-02-01' });
  }

  async function refused(work: () => Promise<unknown>, code: TroubleCode, message: RegExp): Promise<void> {
    await assert.rejects(work, (error) => {
      assert.ok(error instanceof Trouble, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, message);
      return true;
    });
  }

  const put = () => putPapers(here.file, { rows: [{ id: '31757-1', title: 'x' }] });

  /** Opens the register and asks it something: what it gives, and what it says is the matter. */
  function ask(query: string): [found: number, trouble: TroubleCode | undefined] {
    const register = here.open();
    const found = register.search(query).papers.length;
    return [found, register.trouble()?.code];
  }

  function mark(writing: 0 | 1): void {
    const database = new DatabaseSync(here.file);
    database.exec(`UPDATE meta SET value = ${writing} WHERE name = 'writing'`);
    database.close();
  }

  /** Overwrites the pages of a table, all or one in every few. */
  function scratch(table: string, every = 1): void {
    const database = new DatabaseSync(here.file);
    const pages = database.prepare("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'").all(table);
    database.close();
    const bytes = readFileSync(here.file);
    for (const [index, { pageno }] of pages.entries()) {
      if (index % every === every - 1) bytes.fill(0xa5, (Number(pageno) - 1) * 4096, Number(pageno) * 4096);
    }
    writeFileSync(here.file, bytes);
  }

  it('is left alone when it is a text file', async () => {
    writeFileSync(here.file, 'Notulen van de vergadering\n'.repeat(20));
    await refused(put, 'foreign', /is geen register van Briefwijzer. Het bestand blijft zoals het is/);
    await refused(async () => ensureSound(here.file), 'foreign', /is geen register/);
    assert.deepEqual(ask('krimp'), [0, 'foreign']);
    assert.match(readFileSync(here.file, 'utf8'), /^Notulen/);
  });

  it('is left alone when it is a database of something else, sound or not', async () => {
    const database = new DatabaseSync(here.file);
    database.exec('CREATE TABLE mail (text); PRAGMA user_version = 1');
    database.exec(
      `INSERT INTO mail VALUES ${Array(300)
        .fill(`('${'x'.repeat(100)}')`)
        .join(', ')}`,
    );
    database.close();
    await refused(put, 'foreign', /is geen register/);
    assert.deepEqual(ask('krimp'), [0, 'foreign']);
    truncateSync(here.file, 5000);
    const before = readFileSync(here.file);
    await refused(put, 'foreign', /is geen register/);
    assert.deepEqual(readFileSync(here.file), before);
  });

  it('is left alone when it is of a newer version', async () => {
    await fill();
    const database = new DatabaseSync(here.file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await refused(put, 'newer', /nieuwere versie van Briefwijzer. Werk Briefwijzer bij/);
    await refused(async () => ensureSound(here.file), 'newer', /nieuwere versie/);
    assert.deepEqual(ask('krimp'), [0, 'newer']);
  });

  it('is made anew when it is empty', async () => {
    writeFileSync(here.file, '');
    assert.deepEqual(ask('x'), [0, 'absent']);
    await put();
    assert.deepEqual(ask('x'), [1, undefined]);
  });

  it('cannot lie where a file is in the way', async () => {
    writeFileSync(here.at('map'), '');
    await refused(() => putPapers(here.at('map/register.db'), { rows: [] }), 'in-the-way', /is een bestand\.$/);
    mkdirSync(here.file);
    await refused(put, 'in-the-way', /daar staat een map/);
  });

  it('is not looked through after a good end, and is after a change that was cut short', async () => {
    await fill();
    assert.deepEqual(ensureSound(here.file), { looked: false });
    mark(1);
    assert.deepEqual(ensureSound(here.file), { looked: true });
    assert.deepEqual(ensureSound(here.file), { looked: false });
    assert.deepEqual(ensureSound(here.file, { thorough: true }), { looked: true });
    assert.deepEqual(ensureSound(here.at('weg.db')), { looked: false });
    assert.ok(!existsSync(here.at('weg.db')));
  });

  it('is not looked through while another process writes', async () => {
    await fill();
    mark(1);
    const other = new DatabaseSync(here.file);
    other.exec('BEGIN IMMEDIATE');
    assert.deepEqual(ensureSound(here.file), { looked: false });
    other.exec('ROLLBACK');
    other.close();
  });

  /** Has the damaged register mended, and asks that nothing was lost by it. */
  function assertMended(): void {
    const { repaired } = ensureSound(here.file);
    assert.match(repaired ?? '', /beschadigd en is hersteld; alle 400 stukken zijn er nog/);
    assert.deepEqual(ask('krimp nummer'), [50, undefined]);
    assert.equal(here.open().existence('31757-9999', '2020-01-01'), 'absent');
  }

  it('keeps every paper, and what it vouches for, when only its index is damaged', async () => {
    await fill();
    mark(1);
    scratch('fts_data');
    assertMended();
    assert.ok(existsSync(`${here.file}.beschadigd`));
    assert.deepEqual(ensureSound(here.file, { thorough: true }), { looked: true });
  });

  it('keeps what can be read, and vouches for nothing, when its papers are damaged', async () => {
    await fill();
    scratch('doc', 5);
    const { repaired = '' }: Check = ensureSound(here.file, { thorough: true });
    assert.match(repaired, /was beschadigd; \d+ stukken zijn behouden. Lees lijst.csv opnieuw in./);
    const kept = here.open().search('krimp', { limit: 1000 }).papers.length;
    assert.ok(kept > PAPERS / 2 && kept < PAPERS, `${kept} kept`);
    assert.equal(here.open().existence('31757-9999', '2020-01-01'), 'unknown');
    assert.equal((await here.import(here.at('lijst.csv'))).repaired, undefined);
    assert.equal(here.open().search('krimp', { limit: 1000 }).papers.length, PAPERS);
  });

  it('keeps what can be read of an older version too', async () => {
    await fill();
    const database = new DatabaseSync(here.file);
    for (const table of ['origin', 'fetched', 'feed', 'waiting', 'read_list', 'emptied'])
      database.exec(`DROP TABLE ${table}`);
    database.exec('ALTER TABLE authority DROP COLUMN proves; PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    mark(1);
    scratch('fts_data');
    assertMended();
  });

  it('is set aside and begun anew when it breaks off', async () => {
    for (const share of [0.6, 0.0003]) {
      await fill();
      const size = Math.ceil(statSync(here.file).size * share);
      truncateSync(here.file, size);
      const report = await importList(here.file, here.at('lijst.csv'), { now: '2025-03-22T10:00:00Z' });
      assert.match(report.repaired ?? '', /was beschadigd; \d+ stukken zijn behouden/);
      assert.equal(here.open().search('krimp', { limit: 1000 }).papers.length, PAPERS);
    }
    assert.ok(existsSync(`${here.file}.beschadigd`) && existsSync(`${here.file}.beschadigd-2`));
  });

  it('is mended when an import is the first to meet the damage, and no faulty row is told twice', async () => {
    await fill();
    scratch('doc', 5);
    const rows = readFileSync(here.at('lijst.csv'), 'utf8').replaceAll('Krimp nummer', 'Krimp en groei');
    writeFileSync(here.at('nieuw.csv'), `${rows}\ngeen-nummer,2020-07-03,Een regel die niet klopt`);
    let told = 0;
    const onFaults = (faults: readonly unknown[]) => {
      told += faults.length;
    };
    const report = await here.import(here.at('nieuw.csv'), { onFaults });
    assert.match(report.repaired ?? '', /was beschadigd; \d+ stukken zijn behouden/);
    assert.deepEqual([report.faults, told], [1, 1]);
    assert.equal(here.open().search('krimp groei', { limit: 1000 }).papers.length, PAPERS);
  });

  it('can be mended by who is told of it, and the question is asked again', async () => {
    await fill();
    const register = new LiveRegister({
      file: here.file,
      onTrouble() {
        ensureSound(here.file, { thorough: true });
        register.refresh();
      },
    });
    try {
      scratch('fts_data');
      assert.equal(register.search('krimp').papers.length, 50);
      assert.equal(register.trouble(), undefined);
    } finally {
      register.close();
    }
  });

  it('is told of once while it is being read, and then searched as if it were not there', async () => {
    await fill();
    const told: TroubleCode[] = [];
    let time = 0;
    const register = new LiveRegister({ file: here.file, onTrouble: ({ code }) => told.push(code), clock: () => time });
    try {
      scratch('doc');
      for (time of [0, 100, 5_000, 10_000]) assert.deepEqual(register.search('woord').papers, []);
      assert.deepEqual(told, ['damaged']);
      ensureSound(here.file, { thorough: true });
      await here.import(here.at('lijst.csv'));
      time = 20_000;
      assert.equal(register.search('krimp').papers.length, 50);
      assert.equal(register.trouble(), undefined);
    } finally {
      register.close();
    }
  });

  it('is put in place when its repair was cut short', async () => {
    await fill();
    copyFileSync(here.file, `${here.file}.herstel`);
    // what a repair leaves when it ends between setting aside and putting in place
    rmSync(here.file);
    assert.deepEqual(ensureSound(here.file), { looked: false });
    assert.deepEqual(ask('krimp'), [50, undefined]);
  });
});
