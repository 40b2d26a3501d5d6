import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextReader } from '../../../../src/register/import/decode.ts';
import { runs } from '../../../support/cases.ts';

function read(bytes: Buffer, ...cuts: number[]): string {
  const reader = new TextReader();
  const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
  const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
  return pieces.map((piece) => reader.read(piece)).join('') + reader.end();
}

describe('the bytes of a list', () => {
  it('are UTF-8, with or without a mark', () => {
    assert.equal(read(Buffer.from('\ufeffFinanciën €')), 'Financiën €');
    assert.equal(read(Buffer.from('Financiën €')), 'Financiën €');
  });

  it('may be UTF-16 with a mark', () => {
    assert.equal(read(Buffer.from('\ufeffFinanciën', 'utf16le'), 7), 'Financiën');
  });

  it('may be Windows-1252, as Excel writes it', () => {
    const bytes = Buffer.from('Financi\xebn; \x80 5 \x96 ’s'.replace('’', '\x92'), 'latin1');
    assert.equal(read(bytes), 'Financiën; € 5 – ’s');
    assert.equal(read(bytes, 5, 9), 'Financiën; € 5 – ’s');
    assert.equal(read(Buffer.from('caf\xe9', 'latin1')), 'café');
  });

  it('stay UTF-8 after one broken character', () => {
    const bytes = Buffer.concat([Buffer.from('één twéé '), Buffer.from([0xff]), Buffer.from(' drie ë')]);
    assert.equal(read(bytes), 'één twéé \ufffd drie ë');
  });

  it('may be cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'é', 'ß', '€', '日', '𝄞', '👍🏽')),
        fc.array(fc.nat(40)),
        (letters, cuts) => {
          const text = letters.join('');
          assert.equal(read(Buffer.from(text), ...cuts), text);
        },
      ),
      runs(100),
    );
  });
});
