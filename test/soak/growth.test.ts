import { assertLinear, READERS } from '../support/readers.ts';
import { alone, pairs } from '../support/repeated.ts';

/** How many times as long as in the daily run: what is quadratic in few steps shows late. */
const LONGER = 2;
const LETTERS = ['draft', 'print'];

describe('a text that is one thing over and over, at length', () => {
  for (const reader of READERS) {
    const longer = { ...reader, size: reader.size * LONGER };
    it(`takes no more than its length: ${reader.name} of every character and word`, () => {
      for (const one of alone) assertLinear(longer, one);
    });
  }

  for (const reader of READERS.filter(({ name }) => LETTERS.includes(name))) {
    it(`takes no more than its length: ${reader.name} of every two characters`, () => {
      for (const pair of pairs) assertLinear(reader, pair);
    });
  }
});
