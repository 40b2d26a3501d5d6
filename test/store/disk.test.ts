import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { getuid } from 'node:process';
import { importList, registerStatus } from '../../src/register/sqlite/index.ts';
import { type Place, place } from '../support/register.ts';

const now = '2025-03-22T10:00:00Z';
const NOBODY = 65534;

/** These need rights over file systems and users that only root of a Linux machine has; elsewhere they are skipped. */
const mayTry = process.platform === 'linux' && getuid?.() === 0;

describe('a disk that does not let a register grow', () => {
  let here: Place;
  beforeEach(function () {
    if (!mayTry) this.skip();
    here = place();
  });
  afterEach(() => here?.leave());

  function writeList(papers: number): string {
    const rows = Array.from({ length: papers }, (_, n) => `kst-31757-${n + 1},2020-07-03,Krimp nummer ${n} ${n % 97}`);
    writeFileSync(here.at('lijst.csv'), ['kst_id,datum,titel', ...rows].join('\n'));
    return here.at('lijst.csv');
  }

  it('is full: the register stays as it was, and a message says so', async function () {
    const disk = here.at('schijf');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) this.skip();
    try {
      const file = `${disk}/register.db`;
      await importList(file, writeList(300), { now });
      await assert.rejects(importList(file, writeList(30_000), { now }), {
        name: 'Trouble',
        code: 'full',
        message: /De schijf is vol/,
      });
      assert.equal(registerStatus(file).papers, 300);
      assert.equal(registerStatus(file).imports.length, 1);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  /** Runs a line of the store's code as a user who owns nothing. */
  function asNobody(code: string): string {
    const script = `import { importList, LiveRegister } from ${JSON.stringify(new URL('../../src/register/sqlite/index.ts', import.meta.url).href)};
      ${code}`;
    const options = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module-typescript', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, options, {
      uid: NOBODY,
      gid: NOBODY,
      encoding: 'utf8',
      cwd: '/',
    });
    return stdout + stderr;
  }

  it('may not be written: the register can be searched, and a message says why it cannot grow', async function () {
    if (!asNobody('process.stdout.write("ja")').includes('ja')) this.skip();
    await importList(here.file, writeList(3), { now });
    chmodSync(here.folder, 0o555);
    const list = JSON.stringify(here.at('lijst.csv'));
    const file = JSON.stringify(here.file);
    const imported = asNobody(
      `await importList(${file}, ${list}, { now: ${JSON.stringify(now)} }).catch(({ code, message }) => process.stdout.write(code + ' ' + message))`,
    );
    assert.match(imported, /^read-only U mag niet schrijven in de map van het register/);
    const searched = asNobody(
      `const register = new LiveRegister({ file: ${file} }); process.stdout.write(String(register.search('krimp').papers.length) + register.trouble())`,
    );
    assert.equal(searched, '3undefined');
    const elsewhere = asNobody(
      `await importList(${JSON.stringify(here.at('map/register.db'))}, ${list}, { now: '' }).catch(({ code }) => process.stdout.write(code))`,
    );
    assert.equal(elsewhere, 'read-only');
    assert.ok(!existsSync(here.at('map')));
    const beside = asNobody(
      `await importList(${JSON.stringify(here.at('nieuw.db'))}, ${list}, { now: '' }).catch(({ code }) => process.stdout.write(code))`,
    );
    assert.equal(beside, 'read-only');
    chmodSync(here.file, 0o600);
    const secret = asNobody(
      `const register = new LiveRegister({ file: ${file} }); process.stdout.write(String(register.trouble()?.message))`,
    );
    assert.match(secret, /kan niet worden gelezen \(u hebt er geen rechten op\)\.$/);
    chownSync(here.folder, 0, 0);
    chmodSync(here.folder, 0o755);
  });
});
