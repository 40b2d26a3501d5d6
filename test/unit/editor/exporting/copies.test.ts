import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeCopy, removeOldCopies } from '../../../../src/editor/exporting/copies.ts';

const HOUR = 60 * 60 * 1000;
const bytes = new TextEncoder().encode('brief');

describe('the copies for Word', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'brief-copies-'));
    folder = join(root, 'opslag', 'voor-word');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('have the name of the letter, each in a place of its own that only the user reads', () => {
    const first = makeCopy(folder, 'kamerbrief.docx', bytes);
    const second = makeCopy(folder, 'kamerbrief.docx', bytes);
    assert.notEqual(first, second);
    assert.equal(basename(second), 'kamerbrief.docx');
    assert.deepEqual(
      [first, second].map((path) => readFileSync(path, 'utf8')),
      ['brief', 'brief'],
    );
    if (process.platform === 'win32') return;
    assert.equal(statSync(first).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(first)).mode & 0o777, 0o700);
  });

  it('go when they are a day old, and nothing else in that folder does', () => {
    const old = makeCopy(folder, 'oud.docx', bytes);
    const young = makeCopy(folder, 'jong.docx', bytes);
    const other = join(folder, 'iets-anders');
    writeFileSync(other, '');
    const now = Date.now();
    const ago = (hours: number) => new Date(now - hours * HOUR);
    for (const path of [dirname(old), other]) utimesSync(path, ago(24), ago(24));
    utimesSync(dirname(young), ago(23), ago(23));
    removeOldCopies(folder, now);
    assert.deepEqual(readdirSync(folder).sort(), [basename(dirname(young)), 'iets-anders'].sort());
  });

  it('are removed without what a link in their place leads to', function () {
    if (process.platform === 'win32') this.skip();
    const kept = join(root, 'blijft');
    writeFileSync(kept, '');
    const copy = makeCopy(folder, 'brief.docx', bytes);
    symlinkSync(root, join(dirname(copy), 'koppeling'));
    removeOldCopies(folder, Date.now() + 25 * HOUR);
    assert.deepEqual(readdirSync(folder), []);
    assert.ok(statSync(kept).isFile());
  });

  it('need no folder to be removed', () => {
    assert.doesNotThrow(() => removeOldCopies(join(root, 'niets'), Date.now()));
  });
});
