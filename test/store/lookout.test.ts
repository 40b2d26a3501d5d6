import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Lookout } from '../../src/register/lists/index.ts';
import { type Place, place } from '../support/register.ts';

/** Lets the thread go on that waits at a pipe, where one does. */
function release(pipe: string): void {
  try {
    closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch (error) {
    // nobody waits
    assert.equal((error as NodeJS.ErrnoException).code, 'ENXIO');
  }
}

describe('the thread that looks at lists', () => {
  let here: Place;
  let lookout: Lookout;
  const open = (patience = { look: 60_000, copy: 60_000 }) =>
    new Lookout(pathToFileURL('src/lists-worker.ts'), patience);
  beforeEach(() => {
    here = place();
    mkdirSync(here.at('lijsten'));
    lookout = open();
  });
  afterEach(() => {
    lookout.dispose();
    here.leave();
  });

  it('finds what lies in a real folder, and copies it', async () => {
    const folder = here.at('lijsten');
    writeFileSync(here.at('lijsten/a.csv'), 'kst_id\nkst-31757-1\n');
    const { files, failures } = await lookout.look(folder);
    assert.deepEqual(failures, []);
    const [file] = files;
    assert.ok(file);
    assert.deepEqual([file.path, file.size], [here.at('lijsten/a.csv'), 19]);
    assert.equal(await lookout.copy(folder, file, here.at('kopie.csv')), undefined);
    assert.equal(readFileSync(here.at('kopie.csv'), 'utf8'), 'kst_id\nkst-31757-1\n');
    writeFileSync(file.path, 'kst_id\nkst-31757-1\nkst-31757-2\n');
    assert.equal((await lookout.copy(folder, file, here.at('weer.csv')))?.code, 'moving');
  });

  it('says that nothing is there', async () => {
    assert.deepEqual((await lookout.look(here.at('weg'))).failures, [
      { path: here.at('weg'), code: 'away', message: 'bestaat niet' },
    ]);
  });

  it('leaves a share that never answers, asks it no more until it does, and goes on with others', async function () {
    if (process.platform === 'win32') this.skip();
    // who opens a pipe waits until somebody writes into it
    const dead = here.at('lijsten/dood.csv');
    execFileSync('mkfifo', [dead]);
    lookout = open({ look: 60_000, copy: 1_000 });
    const file = { path: dead, size: 1, mtime: 1 };
    const away = { path: dead, code: 'away', message: 'antwoordt niet' };
    try {
      assert.deepEqual(await lookout.copy('/dood', file, here.at('kopie.csv')), away);
      assert.deepEqual(await lookout.copy('/dood', file, here.at('kopie.csv')), away);
      assert.equal((await lookout.look('/dood')).failures[0]?.code, 'away');
      assert.deepEqual((await lookout.look(here.at('lijsten'))).failures, []);
    } finally {
      release(dead);
    }
    for (let turns = 0; turns < 100; turns++) {
      const [failed] = (await lookout.look('/dood')).failures;
      if (failed?.message === 'bestaat niet') return;
      await pause(100);
    }
    assert.fail('the place is never asked again');
  });
});
