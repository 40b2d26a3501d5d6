import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, MAX_BYTES, NoText } from '../../../src/cli/decode.ts';
import { runs } from '../../support/cases.ts';
import { compoundFile } from '../../support/compound-file.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const refused = (given: Uint8Array) => {
  try {
    decode(given);
  } catch (failure) {
    assert.ok(failure instanceof NoText);
    return failure.message;
  }
  return assert.fail('the bytes are accepted');
};

describe('bytes as text', () => {
  it('reads UTF-8, and keeps the byte order mark out of the text', () => {
    assert.deepEqual(decode(bytes('café')), { text: 'café', bom: false });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'café\r\n')), { text: 'café\r\n', bom: true });
    assert.deepEqual(decode(bytes('')), { text: '', bom: false });
  });

  it('gives back the same bytes, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (letters, bom) => {
        const text = letters.replaceAll('\0', '').replace(/^\uFEFF+/, '');
        fc.pre(!/^(?:%PDF-|PK|\{\\rtf)/.test(text));
        const given = bytes(bom ? [0xef, 0xbb, 0xbf] : [], text);
        assert.deepEqual(Buffer.from(encode(decode(given))), given);
      }),
      runs(300),
    );
  });

  it('names the line that is not UTF-8, and what it probably is', () => {
    const message = 'is geen UTF-8 (regel 3), waarschijnlijk Windows-1252: bewaar het als UTF-8';
    assert.equal(refused(bytes('een\ntwee\ndri', [0xeb], '\n')), message);
    assert.equal(refused(bytes('een\ntwee\n', [0xe2, 0x82])), message);
  });

  it('takes a lone surrogate written as three bytes for what it is: no UTF-8', () => {
    assert.match(refused(bytes([0xed, 0xa0, 0x80])), /^is geen UTF-8 \(regel 1\)/);
  });

  it('knows other kinds of file by their first bytes', () => {
    assert.match(refused(bytes('%PDF-1.7\n')), /^is een pdf: plak de tekst/);
    assert.match(refused(bytes('PK\x03\x04')), /^is een Word-document/);
    assert.match(refused(compoundFile(['WordDocument'])), /^is een oud Word-document/);
    assert.match(refused(bytes('{\\rtf1')), /^is een rtf-document/);
    assert.match(refused(bytes([0xff, 0xfe], 'G\0')), /^staat in UTF-16/);
    assert.match(refused(bytes([0xfe, 0xff], '\0G')), /^staat in UTF-16/);
    assert.match(refused(bytes('tekst', [0])), /^is geen tekst maar een binair bestand/);
  });

  it('reads up to 10 MB and no more', () => {
    assert.equal(decode(new Uint8Array(MAX_BYTES).fill(97)).text.length, MAX_BYTES);
    assert.equal(refused(new Uint8Array(MAX_BYTES + 1).fill(97)), 'is groter dan 10 MB: dat is geen brief');
  });
});
