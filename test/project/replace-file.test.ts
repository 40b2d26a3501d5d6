import assert from 'node:assert/strict';
import fs, {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/files/index.ts';

const code = (expected: string) => (failure: unknown) => (failure as NodeJS.ErrnoException).code === expected;
const bytes = (text: string) => Buffer.from(text);
const isRoot = process.getuid?.() === 0;
/** The user and group that own nothing. */
const NOBODY = 65_534;

describe('replacing a file', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const replace = (name: string, before = 'oud') => replaceFile(at(name), bytes('nieuw'), bytes(before));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
    writeFileSync(at('brief.txt'), 'oud');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Does something with the rights of a user who is not root. */
  function asNobody<T>(act: () => T): T {
    process.setegid?.(NOBODY);
    process.seteuid?.(NOBODY);
    try {
      return act();
    } finally {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
  }

  it('replaces it whole, keeps its rights and leaves nothing else behind', () => {
    chmodSync(at('brief.txt'), 0o640);
    assert.deepEqual(replace('brief.txt'), { ownerKept: true });
    assert.equal(read('brief.txt'), 'nieuw');
    assert.equal(statSync(at('brief.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['brief.txt']);
  });

  it('follows a symbolic link and leaves it a link', function () {
    if (process.platform === 'win32') return this.skip();
    mkdirSync(at('map'));
    writeFileSync(at('map/brief.txt'), 'oud');
    symlinkSync('map/brief.txt', at('koppeling.txt'));
    replace('koppeling.txt');
    assert.equal(read('map/brief.txt'), 'nieuw');
    assert.ok(lstatSync(at('koppeling.txt')).isSymbolicLink());
    assert.deepEqual(readdirSync(at('map')), ['brief.txt']);
  });

  for (const [what, meanwhile] of [
    ['longer', 'oud en meer'],
    ['of the same length', 'oui'],
    ['empty', ''],
  ] as const) {
    it(`leaves a file alone that was changed since it was read: now ${what}`, () => {
      writeFileSync(at('brief.txt'), meanwhile);
      assert.throws(() => replace('brief.txt'), code('CHANGED'));
      assert.equal(read('brief.txt'), meanwhile);
      assert.deepEqual(readdirSync(folder), ['brief.txt']);
    });
  }

  it('brings the file back in which somebody wrote while its name went over', () => {
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      fs.renameSync = renameSync;
      appendFileSync(to, ' en meer');
      renameSync(from, to);
      syncBuiltinESMExports();
    };
    syncBuiltinESMExports();
    try {
      assert.throws(() => replace('brief.txt'), code('CHANGED'));
    } finally {
      fs.renameSync = renameSync;
      syncBuiltinESMExports();
    }
    assert.equal(read('brief.txt'), 'oud en meer');
    assert.deepEqual(readdirSync(folder), ['brief.txt']);
  });

  it('leaves a file alone that has another name too, since the link would be cut', () => {
    linkSync(at('brief.txt'), at('ook.txt'));
    assert.throws(() => replace('brief.txt'), code('LINKED'));
    assert.deepEqual([read('brief.txt'), read('ook.txt'), statSync(at('ook.txt')).nlink], ['oud', 'oud', 2]);
    assert.deepEqual(readdirSync(folder), ['brief.txt', 'ook.txt']);
  });

  it('leaves alone what is no file, and what is not there', () => {
    mkdirSync(at('map'));
    assert.throws(() => replace('map'), code('NO_FILE'));
    assert.throws(() => replace('weg.txt'), code('ENOENT'));
    assert.deepEqual(readdirSync(folder), ['brief.txt', 'map']);
  });

  it('leaves the old file and no draft when writing fails', () => {
    // something that is no bytes fails while the draft is being written
    assert.throws(() => replaceFile(at('brief.txt'), { length: 5 } as Uint8Array, bytes('oud')));
    assert.equal(read('brief.txt'), 'oud');
    assert.deepEqual(readdirSync(folder), ['brief.txt']);
  });

  it('lets a file keep its owner and group where it may', function () {
    if (!isRoot) return this.skip();
    chownSync(at('brief.txt'), NOBODY, NOBODY);
    assert.deepEqual(replace('brief.txt'), { ownerKept: true });
    const { uid, gid } = statSync(at('brief.txt'));
    assert.deepEqual([uid, gid], [NOBODY, NOBODY]);
  });

  it("says so where it may not, and gives the user's group no more than everybody had", function () {
    if (!isRoot) return this.skip();
    chmodSync(folder, 0o777);
    chmodSync(at('brief.txt'), 0o666);
    const kept = asNobody(() => replace('brief.txt'));
    assert.deepEqual(kept, { ownerKept: false });
    const { uid, mode } = statSync(at('brief.txt'));
    assert.deepEqual([uid, mode & 0o777], [NOBODY, 0o666]);
    rmSync(at('brief.txt'));
    writeFileSync(at('brief.txt'), 'oud');
    chownSync(at('brief.txt'), NOBODY, 0);
    chmodSync(at('brief.txt'), 0o660);
    assert.deepEqual(
      asNobody(() => replace('brief.txt')),
      { ownerKept: false },
    );
    assert.equal(statSync(at('brief.txt')).mode & 0o777, 0o600);
  });

  it('tells a file without rights from a folder without rights', function () {
    if (!isRoot) return this.skip();
    chmodSync(folder, 0o777);
    assert.throws(() => asNobody(() => replace('brief.txt')), code('EACCES'));
    chmodSync(folder, 0o755);
    chownSync(at('brief.txt'), NOBODY, NOBODY);
    assert.throws(() => asNobody(() => replace('brief.txt')), code('FOLDER'));
    assert.equal(read('brief.txt'), 'oud');
  });
});
