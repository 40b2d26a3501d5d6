import fc from 'fast-check';
import { runs } from '../../support/cases.ts';
import { lettersHold } from '../../support/letter-property.ts';

describe('any text that letters turn into', () => {
  it('is read, checked and fixed without harm', () => fc.assert(lettersHold, runs(60)));
});
