import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { TroubleCode } from '../../../src/register/file/index.ts';
import { LiveRegister } from '../../../src/register/sqlite/index.ts';
import { type Place, place } from '../../support/register.ts';

describe('a register that is kept open', () => {
  let here: Place;
  let time = 0;
  let register: LiveRegister;
  let told: (TroubleCode | 'unclean')[];
  beforeEach(() => {
    here = place();
    time = 0;
    told = [];
    register = new LiveRegister({
      file: here.file,
      clock: () => time,
      onTrouble: ({ code }) => told.push(code),
      onUnclean: () => told.push('unclean'),
    });
  });
  afterEach(() => {
    register.close();
    here.leave();
  });
  const found = () => register.search('krimp').papers.length;

  it('is empty without a file, and takes up the file when it comes', async () => {
    assert.equal(found(), 0);
    assert.equal(register.trouble()?.code, 'absent');
    assert.deepEqual(told, []);
    await here.put({ id: '31757-1', title: 'Krimp' });
    assert.equal(found(), 0);
    time = 1_001;
    assert.equal(found(), 1);
    assert.equal(register.trouble(), undefined);
  });

  it('looks at once when it is told to', async () => {
    assert.equal(found(), 0);
    await here.put({ id: '31757-1', title: 'Krimp' });
    register.refresh();
    assert.equal(found(), 1);
  });

  it('sees what others write at once', async () => {
    await here.put({ id: '31757-1', title: 'Krimp' });
    assert.equal(found(), 1);
    await here.put({ id: '31757-2', title: 'Krimp' });
    assert.equal(found(), 2);
  });

  it('takes up another file in its place', async () => {
    await here.put({ id: '31757-1', title: 'Krimp' });
    assert.equal(found(), 1);
    renameSync(here.file, here.at('oud.db'));
    await here.put({ id: '31757-2', title: 'Krimp' }, { id: '31757-3', title: 'Krimp' });
    time = 1_001;
    assert.equal(found(), 2);
  });

  it('tells that the last change was cut short', async () => {
    await here.put({ id: '31757-1', title: 'Krimp' });
    const database = new DatabaseSync(here.file);
    database.exec("UPDATE meta SET value = 1 WHERE name = 'writing'");
    database.close();
    assert.equal(found(), 1);
    assert.deepEqual(told, ['unclean']);
  });

  it('answers every question of a register', async () => {
    await here.put({ id: '31757-1', title: 'Krimp', date: '2020-07-03', kenmerk: 'A/1', dossierTitle: 'Stedenbeleid' });
    assert.equal(register.find('31757-1')?.title, 'Krimp');
    assert.equal(register.dossier('31757')?.title, 'Stedenbeleid');
    assert.equal(register.dossiers('stedenb').length, 1);
    assert.equal(register.papersOf('31757', 5).length, 1);
    assert.equal(register.papersOn('2020-07-03').length, 1);
    assert.equal(register.withKenmerk('a/1').length, 1);
    assert.equal(register.existence('31757-1'), 'exists');
    assert.deepEqual(register.authorities(), []);
  });
});
