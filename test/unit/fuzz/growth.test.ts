import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../support/cases.ts';
import { assertLinear, READERS } from '../../support/readers.ts';
import { repeated } from '../../support/repeated.ts';

/** Units that took the square of their number once, by the reader that they were given to. */
const ONCE_SLOW: Readonly<Record<string, readonly string[]>> = {
  draft: ['<b>', '…', '?…', '…_', '_…', '.…'],
  print: [
    '…',
    '?…',
    '…_',
    '. ',
    ' .',
    ', nr. ',
    '01-01-2020 ',
    'op 3 maart jl. ',
    '1-1-20  ',
    ' : Kenmerk',
    '{{{1. , ',
    'cc\n',
    'Bijlagen:\n',
  ],
  'received letter': ['!', '?!', '.)', '. ('],
  template: ['{{betreft}}', '{{betreft}} ', '{{datum datum}}'],
  value: ['a.', '. ', 'a? ', '\n'],
  'bare print': ['…', ' , ', 'cc\n'],
  'CSV list': ['a', ' ', '"', '"a', '""', 'x";"\n', '";"x\n', ';"\n'],
  'JSON list': ['a', ' ', '"'],
  'list of identifiers': ['a', ' '],
};

describe('a text that is one thing over and over', () => {
  for (const [name, units] of Object.entries(ONCE_SLOW)) {
    for (const unit of units) {
      it(`takes no more than its length: ${name} of ${JSON.stringify(unit)}`, () => {
        const reader = READERS.find((one) => one.name === name);
        assert.ok(reader, name);
        assertLinear({ ...reader, size: 2 * reader.size }, { before: '', unit, after: '' });
      });
    }
  }

  it('takes no more than its length, whatever it is', () => {
    const anything = fc.property(fc.constantFrom(...READERS), repeated, assertLinear);
    fc.assert(anything, { ...runs(30), endOnFailure: true });
  });
});
