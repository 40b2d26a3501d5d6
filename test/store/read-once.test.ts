import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packStarter } from '../../src/register/import/starter/index.ts';
import { isKnown, RegisterWorker, readMarks, readOnce } from '../../src/register/sqlite/index.ts';
import { type Place, place } from '../support/register.ts';

const now = '2025-03-22T10:00:00Z';

describe('a list that comes by itself', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.leave());

  /** Writes an edition of the list in the package: dossier 24682 goes up to number 6, or to `last`. */
  function edition(until: string, last = 6): string {
    const path = here.at(`starter-${until}-${last}.br`);
    const coverage = {
      source: 'officiële publicaties',
      series: ['nummers', 'letters'],
      from: '1995-01-01',
      until,
    } as const;
    const ids = Array.from({ length: last }, (_, n) => `24682-${n + 1}`);
    writeFileSync(path, packStarter({ coverage, ids, titles: new Map([['24682', 'Proef']]) }).bytes);
    return path;
  }

  const read = (list: string, hash: string) =>
    readOnce(here.file, list, { now, mark: { name: 'starter.br', hash, isEdition: true } });

  it('is read before anything else of the register was made, and once', async () => {
    const list = edition('2025-02-01');
    assert.deepEqual(readMarks(here.file), []);
    const first = await read(list, 'a');
    assert.ok(typeof first !== 'string');
    assert.deepEqual([first.listed, first.complete, first.until], [6, 'yes', '2025-02-01']);
    assert.equal(await read(list, 'a'), 'known');
    assert.deepEqual(readMarks(here.file), [{ name: 'starter.br', at: now, hash: 'a', until: '2025-02-01' }]);
    const register = here.open();
    assert.equal(register.dossier('24682')?.title, 'Proef');
    const { existence, reason, highest } = register.verdict('24682-48', '2020-04-23');
    assert.deepEqual([existence, reason, highest], ['absent', 'above-highest', 6]);
    assert.equal(register.existence('24682-48', '2025-02-02'), 'unknown');
  });

  it('makes room for a later edition, and never for an earlier one', async () => {
    await read(edition('2025-01-01'), 'a');
    assert.equal(await read(edition('2024-01-01', 3), 'b'), 'older');
    assert.equal(typeof (await read(edition('2025-02-01', 48), 'c')), 'object');
    assert.equal(await read(edition('2025-01-01'), 'a'), 'older');
    const register = here.open();
    assert.equal(register.existence('24682-48', '2020-04-23'), 'exists');
    assert.deepEqual(
      register.authorities().map(({ period }) => period.to),
      ['2025-02-01'],
    );
  });

  it('leaves the register as it was where it is damaged', async () => {
    await read(edition('2025-01-01'), 'a');
    const list = here.at('stuk.br');
    writeFileSync(list, 'BRIEFWIJZER 1\nniets');
    await assert.rejects(read(list, 'b'), { name: 'ListError' });
    assert.deepEqual(
      readMarks(here.file).map(({ hash }) => hash),
      ['a'],
    );
    assert.equal(here.open().existence('24682-5'), 'exists');
  });

  it('is known by its size and time where nobody reads it for a hash', async () => {
    const list = here.at('lijst.csv');
    writeFileSync(list, 'kst_id,titel\nkst-31757-1,Krimp\n');
    const mark = { name: '//server/lijst.csv', size: 31, mtime: 1_700_000_000_000.25 };
    assert.equal(typeof (await readOnce(here.file, list, { now, mark })), 'object');
    const marks = readMarks(here.file);
    assert.equal(isKnown(mark, marks), true);
    assert.equal(isKnown({ ...mark, mtime: mark.mtime + 1 }, marks), false);
    assert.equal(isKnown({ ...mark, name: '//server/andere.csv' }, marks), false);
    const most = { bytes: 10, rows: 10 };
    await assert.rejects(readOnce(here.file, list, { now, mark: { ...mark, mtime: 1 }, most }), /te groot/);
  });

  it('is read by one of two windows that start together', async () => {
    const list = edition('2025-02-01', 3000);
    const workers = [1, 2].map(() => new RegisterWorker(pathToFileURL('src/register-worker.ts')));
    const mark = { name: 'starter.br', hash: 'a', isEdition: true };
    const found = await Promise.all(workers.map((one) => one.readOnce({ file: here.file, list, now, mark })));
    await Promise.all(workers.map((one) => one.dispose()));
    assert.deepEqual(found.map((one) => (typeof one === 'string' ? one : one.listed)).sort(), [3000, 'known']);
  });

  it('is read by one of three processes that start together', async () => {
    const list = edition('2025-02-01', 3000);
    const script = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'test/support/register-process.ts'];
    const lines = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, [...script, 'once', here.file, list], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let text = '';
        child.stdout.on('data', (data) => {
          text += data;
        });
        await once(child, 'close');
        return text.trim().split('\n').at(-1);
      }),
    );
    assert.deepEqual(lines.sort(), ['read 3000', 'skipped known', 'skipped known']);
  });
});
