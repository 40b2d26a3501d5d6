import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { NotReadable } from '../../../src/document/blocks.ts';
import { openPackage } from '../../../src/document/package.ts';
import { runs } from '../../support/cases.ts';
import { damaged, isDoneOrRefused } from '../../support/damaged.ts';

const LETTER = 'Geachte voorzitter, '.repeat(40);

function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** Where the list at the end says something of its first file; `offset` as in the list. */
function inList(bytes: Uint8Array, offset: number): number {
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  assert.notEqual(at, -1);
  return at + offset;
}

function refused(bytes: Uint8Array, why: RegExp, name = 'a.xml'): void {
  assert.throws(
    () => openPackage(bytes).bytes(name),
    (failure) => failure instanceof NotReadable && why.test(failure.message),
  );
}

describe('document package', () => {
  it('gives the parts of a zip by name, whatever their capitals', () => {
    const file = openPackage(zipped({ 'word/document.xml': LETTER, 'leeg.txt': '' }));
    assert.deepEqual(file.names, ['word/document.xml', 'leeg.txt']);
    assert.equal(file.text('Word/Document.xml'), LETTER);
    assert.equal(file.text('leeg.txt'), '');
    assert.equal(file.text('word/styles.xml'), undefined);
    assert.equal(file.has('WORD/document.XML'), true);
  });

  it('reads text in UTF-8 and UTF-16, without its mark', () => {
    const utf16 = Buffer.from('\ufeffbesluit: één', 'utf16le');
    const file = openPackage(zipped({ a: '\ufeffbesluit: één', b: utf16, c: Buffer.from(utf16).swap16() }));
    for (const name of ['a', 'b', 'c']) assert.equal(file.text(name), 'besluit: één', name);
  });

  it('reads a part that was stored as it is', () => {
    const stored = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    assert.equal(openPackage(stored).text('mimetype'), 'application/vnd.oasis.opendocument.text');
  });

  it('refuses what is no zip, and one that is cut off', () => {
    const whole = zipped({ 'a.xml': LETTER });
    refused(new Uint8Array(), /beschadigd/);
    refused(strToU8(LETTER), /beschadigd/);
    refused(whole.subarray(0, whole.length - 30), /beschadigd/);
    refused(whole.subarray(20), /beschadigd/);
  });

  it('refuses names that lead elsewhere', () => {
    for (const name of ['../a.xml', 'word/../../a', '/etc/brief', 'c:\\brief.xml', 'C:brief', 'a//b', './a', 'a\0b'])
      refused(zipped({ 'a.xml': 'a', [name]: 'b' }), /ongeldige naam/);
  });

  it('refuses two parts with one name', () => {
    refused(zipped({ 'a.xml': 'a', 'A.xml': 'b' }), /dubbel/);
  });

  it('refuses an encrypted part', () => {
    const bytes = zipped({ 'a.xml': LETTER });
    const at = inList(bytes, 8);
    bytes[at] = (bytes[at] ?? 0) | 1;
    refused(bytes, /wachtwoord/);
  });

  it('refuses a part that says it grows beyond all measure, before it inflates it', () => {
    refused(zipped({ 'a.xml': new Uint8Array(20 * 1024 * 1024) }), /onmogelijk groot/);
  });

  it('refuses a part that grows to more than it says', () => {
    const bytes = zipped({ 'a.xml': new Uint8Array(1_000_000) });
    new DataView(bytes.buffer).setUint32(inList(bytes, 24), 1000, true);
    refused(bytes, /onmogelijk groot/);
  });

  it('holds to its limits: of the file, a part, what is read, and all', () => {
    const bytes = zipped({ 'a.xml': LETTER, 'b.xml': LETTER });
    const wide = { file: 10_000, parts: 2, part: 10_000, read: 10_000, all: 10_000 };
    assert.equal(openPackage(bytes, wide).text('b.xml'), LETTER);
    const read = (limits: object) => () => {
      const file = openPackage(bytes, { ...wide, ...limits });
      file.text('a.xml');
      file.text('b.xml');
    };
    for (const limits of [{ file: 20 }, { parts: 1 }, { part: 700 }, { read: 1000 }, { all: 1000 }])
      assert.throws(read(limits), NotReadable, JSON.stringify(limits));
  });

  it('reads the numbers of large zips', () => {
    assert.equal(openPackage(asLarge(zipped({ 'a.xml': LETTER }))).text('a.xml'), LETTER);
  });

  it('gives its text or says what is wrong, wherever a byte is changed or the end is lost', () => {
    const whole = zipped({ 'a.xml': LETTER, 'b.xml': 'b' });
    fc.assert(
      fc.property(damaged(whole), (bytes) =>
        isDoneOrRefused(() => {
          const text = openPackage(bytes).text('a.xml');
          assert.ok(text === undefined || text === LETTER);
        }),
      ),
      runs(1000),
    );
  });
});

/** The zip with its numbers where those of a zip of more than 4 GB stand: in extra fields and a second head of the list. */
function asLarge(bytes: Uint8Array): Uint8Array {
  const list = inList(bytes, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const numbers = [24, 20, 42].map((offset) => view.getUint32(list + offset, true));
  const name = bytes.slice(list + 46, list + 46 + view.getUint16(list + 28, true));
  const entry = Buffer.from(bytes.slice(list, list + 46));
  for (const offset of [24, 20, 42]) entry.writeUInt32LE(0xffffffff, offset);
  entry.writeUInt16LE(28, 30);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [at, number] of numbers.entries()) extra.writeUInt32LE(number, 4 + 8 * at);
  const listed = Buffer.concat([entry, name, extra]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeUInt32LE(1, 32);
  end64.writeUInt32LE(list, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(list + listed.length, 8);
  const end = Buffer.from(bytes.slice(-22));
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.slice(0, list), listed, end64, locator, end]);
}
