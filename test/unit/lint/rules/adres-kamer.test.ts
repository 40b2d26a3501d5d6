import assert from 'node:assert/strict';
import { draft, flagged } from '../support.ts';

describe('adres-kamer', () => {
  const to = (aan: string) => flagged('adres-kamer', draft('Tekst.').replace('De heer J. Meijer', aan));
  it('finds what contradicts itself in the address of a Kamer', () => {
    assert.deepEqual(to('De Voorzitter van de Tweede Kamer, Postbus 20018, 2800 EA Den Haag'), ['2800 EA']);
    assert.deepEqual(to('De Voorzitter van de Eerste Kamer, Postbus 20018, 2500 EA Den Haag'), ['20018']);
    assert.deepEqual(to('T.a.v. Aan de Voorzitter van de Tweede Kamer'), ['T.a.v. Aan de']);
    assert.deepEqual(to('De Voorzitter van de Tweede Kamer, Postbus 20018, 2500EA Den Haag'), []);
    assert.deepEqual(to('De heer Post, Postbus 20011, 2800 EA Den Haag'), []);
  });
});
