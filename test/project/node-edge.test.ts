import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/node-edge.ts';

const code = (expected: string) => (failure: unknown) => (failure as NodeJS.ErrnoException).code === expected;

describe('files of this machine', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
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

  it('knows pipes and devices from files, without opening them', function () {
    if (process.platform === 'win32') return this.skip();
    execFileSync('mkfifo', [at('pijp')]);
    assert.deepEqual([at('pijp'), '/dev/zero'].map(nodeFiles.kind), ['other', 'other']);
  });

  it('reads no more of a device than the limit', function () {
    if (process.platform === 'win32') return this.skip();
    assert.equal(nodeFiles.read('/dev/zero', 100_001).length, 100_001);
  });
});
