import fc from 'fast-check';
import { runs } from '../support/cases.ts';
import { lettersHold } from '../support/letter-property.ts';

describe('a hundred thousand texts that letters turn into', () => {
  it('are read, checked and fixed without harm', () => fc.assert(lettersHold, runs(1000)));
});
