import assert from 'node:assert/strict';
import {
  chmodSync,
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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-edge.ts';

const code = (expected: string) => (failure: unknown) => (failure as NodeJS.ErrnoException).code === expected;

describe('files of this machine', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const bytes = (text: string) => Buffer.from(text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefwijzer-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads a file, no further than the limit', () => {
    writeFileSync(at('brief.txt'), 'x'.repeat(200_000));
    assert.equal(nodeFiles.read(at('brief.txt'), 1_000_000).length, 200_000);
    assert.equal(nodeFiles.read(at('brief.txt'), 100_001).length, 100_001);
  });

  it('tells why a file cannot be read', () => {
    assert.throws(() => nodeFiles.read(at('weg.txt'), 10), code('ENOENT'));
    assert.throws(() => nodeFiles.read(folder, 10), code('EISDIR'));
  });

  it('knows files from folders, and from nothing', () => {
    writeFileSync(at('brief.txt'), '');
    const kinds = [at('brief.txt'), folder, at('weg.txt'), at('brief.txt/weg')].map(nodeFiles.kind);
    assert.deepEqual(kinds, ['file', 'folder', undefined, undefined]);
  });

  it('replaces a file whole, keeps its rights and leaves nothing else behind', () => {
    writeFileSync(at('brief.txt'), 'oud en lang');
    chmodSync(at('brief.txt'), 0o640);
    nodeFiles.replace(at('brief.txt'), bytes('nieuw'));
    assert.equal(readFileSync(at('brief.txt'), 'utf8'), 'nieuw');
    assert.equal(statSync(at('brief.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['brief.txt']);
  });

  it('follows a symbolic link and leaves it a link', function () {
    if (process.platform === 'win32') return this.skip();
    mkdirSync(at('map'));
    writeFileSync(at('map/brief.txt'), 'oud');
    symlinkSync('map/brief.txt', at('koppeling.txt'));
    nodeFiles.replace(at('koppeling.txt'), bytes('nieuw'));
    assert.equal(readFileSync(at('map/brief.txt'), 'utf8'), 'nieuw');
    assert.ok(lstatSync(at('koppeling.txt')).isSymbolicLink());
  });

  it('leaves the old file and no draft when writing fails', () => {
    assert.throws(() => nodeFiles.replace(at('weg.txt'), bytes('nieuw')), code('ENOENT'));
    writeFileSync(at('brief.txt'), 'oud');
    // something that is no bytes fails while the draft is being written
    assert.throws(() => nodeFiles.replace(at('brief.txt'), { length: 5 } as Uint8Array));
    assert.equal(readFileSync(at('brief.txt'), 'utf8'), 'oud');
    assert.deepEqual(readdirSync(folder), ['brief.txt']);
  });
});
