import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { zipped } from '../../../src/document/zipped.ts';

const PARTS = [
  ['mimetype', 'application/vnd.oasis.opendocument.text'],
  ['inhoud/één.xml', '<a/>'.repeat(100)],
  ['beeld.png', new Uint8Array([137, 80, 78, 71])],
] as const;

describe('document: a zip', () => {
  it('holds its parts in their order, and the first as it is where that is asked', () => {
    const bytes = zipped(PARTS, ['mimetype']);
    const read = unzipSync(bytes);
    assert.deepEqual(Object.keys(read), ['mimetype', 'inhoud/één.xml', 'beeld.png']);
    assert.equal(strFromU8(read['inhoud/één.xml'] ?? new Uint8Array()), '<a/>'.repeat(100));
    // OpenDocument: at 38 the program finds which kind of file it is
    assert.equal(strFromU8(bytes.subarray(38, 77)), 'application/vnd.oasis.opendocument.text');
    assert.ok(bytes.length < 600);
  });

  it('gives the same bytes for the same parts', () => {
    assert.deepEqual(zipped(PARTS), zipped(PARTS));
  });
});
