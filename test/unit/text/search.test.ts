import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom, firstWhere } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

const sorted = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));

describe('a search in what is sorted', () => {
  it('finds what a walk from the first finds', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 31 }), (numbers, limit) => {
        const walked = numbers.findIndex((one) => one > limit);
        const expected = walked < 0 ? numbers.length : walked;
        assert.equal(
          firstWhere(numbers.length, (i) => (numbers[i] ?? 0) > limit),
          expected,
        );
        const spans = numbers.map((start) => ({ start, end: start + 1 }));
        assert.equal(firstFrom(spans, limit + 1), expected);
      }),
      runs(300),
    );
  });
});
