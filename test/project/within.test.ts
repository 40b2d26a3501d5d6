import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWithin, placeWithin, replaceWithin } from '../../src/files/index.ts';

const code = (expected: string) => (failure: unknown) => (failure as NodeJS.ErrnoException).code === expected;
const bytes = (text: string) => Buffer.from(text);

const PROFILE = 'werk/.briefwijzer/profiel.yaml';
const OWN = 'thuis/eigen.txt';

/** A way in which a folder can lead elsewhere: what is linked to what, and why nothing is written then. */
interface Trap {
  readonly what: string;
  readonly link: string;
  readonly target: string;
  readonly why: string;
}

const traps: readonly Trap[] = [
  { what: 'the file is a link out of it', link: PROFILE, target: '../../thuis/eigen.txt', why: 'OUTSIDE' },
  {
    what: 'the file is a link to what is not there yet',
    link: PROFILE,
    target: '../../thuis/nieuw.txt',
    why: 'DANGLING',
  },
  { what: 'the file is a link to a folder out of it', link: PROFILE, target: '../../thuis', why: 'OUTSIDE' },
  { what: 'the file is a link to itself', link: PROFILE, target: 'profiel.yaml', why: 'ELOOP' },
  { what: 'its folder is a link out of it', link: 'werk/.briefwijzer', target: '../thuis', why: 'OUTSIDE' },
  {
    what: 'its folder is a link to what is not there yet',
    link: 'werk/.briefwijzer',
    target: '../weg',
    why: 'DANGLING',
  },
  { what: 'its folder is a link to the folder above', link: 'werk/.briefwijzer', target: '..', why: 'OUTSIDE' },
  {
    what: 'its folder has a name that begins like it',
    link: 'werk/.briefwijzer',
    target: '../werkmap',
    why: 'OUTSIDE',
  },
];

describe('a file below a folder', () => {
  let home: string;
  const at = (name: string) => join(home, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const put = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  /** Everything there is, with what it holds: a link with where it leads. */
  const everything = () =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => [name, lstatSync(at(name)).isFile() ? read(name) : '']);

  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'briefwijzer-')));
    mkdirSync(at('werk'));
    mkdirSync(at('werkmap'));
    put(OWN, 'van mij');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const create = (name: string) => createWithin(at('werk'), at(name), bytes('nieuw'));
  const replace = (name: string, before = 'oud') => replaceWithin(at('werk'), at(name), bytes('nieuw'), bytes(before));

  it('is made with its folders, and with the rights of any new file', () => {
    writeFileSync(at('gewoon'), '');
    assert.equal(create(PROFILE), true);
    assert.equal(read(PROFILE), 'nieuw');
    assert.equal(statSync(at(PROFILE)).mode, statSync(at('gewoon')).mode);
    assert.deepEqual(readdirSync(at('werk/.briefwijzer')), ['profiel.yaml']);
  });

  it('is never written over by one that is made', () => {
    put(PROFILE, 'oud');
    assert.equal(create(PROFILE), false);
    assert.equal(read(PROFILE), 'oud');
  });

  it('takes another text and keeps its rights, and the draft that a folder ships is left alone', () => {
    put(PROFILE, 'oud');
    put(`${PROFILE}.nieuw`, 'van de gebruiker');
    chmodSync(at(PROFILE), 0o640);
    replace(PROFILE);
    assert.deepEqual([read(PROFILE), read(`${PROFILE}.nieuw`)], ['nieuw', 'van de gebruiker']);
    assert.equal(statSync(at(PROFILE)).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(at('werk/.briefwijzer')), ['profiel.yaml', 'profiel.yaml.nieuw']);
  });

  it('is written in a folder that is a link itself', function () {
    if (process.platform === 'win32') return this.skip();
    symlinkSync('werk', at('koppeling'));
    assert.equal(createWithin(at('koppeling'), at('koppeling/.briefwijzer/regels.yaml'), bytes('nieuw')), true);
    assert.equal(read('werk/.briefwijzer/regels.yaml'), 'nieuw');
  });

  it('is written where a link in the folder leads to another place in it, and the link stays', function () {
    if (process.platform === 'win32') return this.skip();
    put('werk/team/profiel.yaml', 'oud');
    symlinkSync('team', at('werk/.briefwijzer'));
    symlinkSync('profiel.yaml', at('werk/team/ook.yaml'));
    assert.equal(placeWithin(at('werk'), at('werk/.briefwijzer/ook.yaml')), at('werk/team/profiel.yaml'));
    replace('werk/.briefwijzer/ook.yaml');
    assert.equal(read('werk/team/profiel.yaml'), 'nieuw');
    assert.ok(lstatSync(at('werk/team/ook.yaml')).isSymbolicLink());
    assert.ok(lstatSync(at('werk/.briefwijzer')).isSymbolicLink());
  });

  for (const { what, link, target, why } of traps) {
    it(`is not written where ${what}`, function () {
      if (process.platform === 'win32') return this.skip();
      mkdirSync(dirname(at(link)), { recursive: true });
      put('thuis/profiel.yaml', 'oud');
      symlinkSync(target, at(link));
      const before = everything();
      assert.throws(() => create(PROFILE), code(why));
      assert.throws(() => replace(PROFILE), code(why));
      assert.throws(() => placeWithin(at('werk'), at(PROFILE)), code(why));
      assert.deepEqual(everything(), before);
    });
  }

  it('is not written where its name leads out of it', () => {
    for (const name of ['thuis/eigen.txt', 'werk/../thuis/eigen.txt', 'werk', 'werkmap/x', 'nieuw.txt']) {
      assert.throws(() => create(name), code('OUTSIDE'), name);
      assert.throws(() => replace(name, 'van mij'), code('OUTSIDE'), name);
    }
    assert.equal(read(OWN), 'van mij');
  });

  it('is not written where a file stands in the place of its folder', () => {
    writeFileSync(at('werk/.briefwijzer'), 'een bestand');
    assert.throws(() => create(PROFILE), code('NO_FOLDER'));
    assert.equal(read('werk/.briefwijzer'), 'een bestand');
  });

  it('may have a name that begins with dots', () => {
    assert.equal(create('werk/..profiel/...yaml'), true);
    assert.equal(read('werk/..profiel/...yaml'), 'nieuw');
  });

  it('is gone again when it cannot be written whole', () => {
    const broken = { length: 5 } as Uint8Array;
    assert.throws(() => createWithin(at('werk'), at(PROFILE), broken));
    assert.ok(!existsSync(at(PROFILE)));
  });
});
