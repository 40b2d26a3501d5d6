import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import type { Disk, Facts } from '../../../../src/register/lists/disk.ts';
import { copyList, LARGEST, look } from '../../../../src/register/lists/look.ts';

const SHARE = resolve('/share/lijsten');

/** A disk that holds these files, by name, in one folder. */
function diskOf(files: Readonly<Record<string, Partial<Facts>>>, more: Partial<Disk> = {}): Disk {
  return {
    stat(path) {
      if (path === SHARE) return { kind: 'folder', size: 0, mtime: 0 };
      const found = Object.entries(files).find(([name]) => join(SHARE, name) === path)?.[1];
      if (!found) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return { kind: 'file', size: 10, mtime: 1000, ...found };
    },
    names: () => Object.keys(files),
    copy: (path) => diskOf(files).stat(path).size,
    pause: () => undefined,
    ...more,
  };
}

function failing(code: string): Disk {
  const fail = () => {
    throw Object.assign(new Error(code), { code });
  };
  return { stat: fail, names: fail, copy: fail, pause: () => undefined };
}

describe('a look at a share', () => {
  it('finds the lists of a folder, and leaves everything else', () => {
    const names = [
      'b.csv',
      'a.jsonl.gz',
      'starter.br',
      'LEES.TXT',
      '.verborgen.csv',
      '~$a.csv',
      'a.csv.part',
      'x.docx',
    ];
    const disk = diskOf({ ...Object.fromEntries(names.map((name) => [name, {}])), 'map.csv': { kind: 'folder' } });
    const { files, failures } = look(SHARE, disk);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['LEES.TXT', 'a.jsonl.gz', 'b.csv', 'starter.br'].map((name) => join(SHARE, name)),
    );
    assert.deepEqual(failures, []);
  });

  it('takes a file as it is called', () => {
    const path = join(SHARE, 'kamerstukken.lijst');
    const disk = diskOf({ 'kamerstukken.lijst': { size: 7, mtime: 3 } });
    assert.deepEqual(look(path, disk), { files: [{ path, size: 7, mtime: 3 }], failures: [] });
  });

  it('passes over what is too large, and over more lists than a folder should have', () => {
    const large = look(SHARE, diskOf({ 'a.csv': { size: LARGEST + 1 }, 'b.csv': {} }));
    assert.deepEqual(
      large.files.map(({ path }) => path),
      [join(SHARE, 'b.csv')],
    );
    assert.deepEqual(large.failures, [
      { path: join(SHARE, 'a.csv'), code: 'wrong', message: 'is te groot voor een lijst' },
    ]);
    const many = look(SHARE, diskOf(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}.csv`, {}]))));
    assert.deepEqual(
      [many.files.length, many.failures.map(({ message }) => message)],
      [50, ['heeft meer dan 50 lijsten']],
    );
  });

  const CODES = [
    ['ENOENT', 'away'],
    ['EHOSTDOWN', 'away'],
    ['ETIMEDOUT', 'away'],
    ['UNKNOWN', 'away'],
    ['EACCES', 'wrong'],
    ['ERR_UNC_HOST_NOT_ALLOWED', 'unc'],
  ] as const;
  for (const [code, expected] of CODES) {
    it(`says '${expected}' of ${code}, and never throws`, () => {
      const file = { path: '\\\\server\\share\\a.csv', size: 1, mtime: 1 };
      const [found] = look(SHARE, failing(code)).failures;
      assert.equal(found?.code, expected);
      assert.ok(found && found.message.length > 0);
      const copied = copyList(file, '/kopie', failing(code));
      assert.equal(copied?.code, expected);
      assert.equal(copied?.host, expected === 'unc' ? 'server' : undefined);
    });
  }

  it('wants a whole path', () => {
    assert.deepEqual(look('lijsten/a.csv', diskOf({})).failures, [
      { path: 'lijsten/a.csv', code: 'wrong', message: 'is geen volledig pad' },
    ]);
  });
});

describe('the copy of a list', () => {
  const file = { path: join(SHARE, 'a.csv'), size: 10, mtime: 1000 };

  it('is good where the list stayed as it was', () => {
    const paused: number[] = [];
    const disk = diskOf({ 'a.csv': {} }, { pause: (time) => void paused.push(time) });
    assert.equal(copyList(file, '/kopie', disk), undefined);
    assert.equal(paused.length, 1);
  });

  it('is not where somebody was still writing the list', () => {
    for (const disk of [
      diskOf({ 'a.csv': { size: 11 } }),
      diskOf({ 'a.csv': { mtime: 1001 } }),
      diskOf({ 'a.csv': {} }, { copy: () => 9 }),
    ]) {
      assert.equal(copyList(file, '/kopie', disk)?.code, 'moving');
    }
  });
});
