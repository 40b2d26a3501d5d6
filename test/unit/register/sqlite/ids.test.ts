import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../../src/dates/index.ts';
import { isBeat } from '../../../../src/register/sqlite/beats.ts';
import { bitsFor, dateOf, idsOf, UNDATED } from '../../../../src/register/sqlite/ids.ts';
import { runs } from '../../../support/cases.ts';

const day = fc.integer({ min: 0, max: 140_000 }).map((days) => addDays('1814-01-01', days));
const bits = fc.constantFrom(13, 20, 24);

describe("a document's id", () => {
  it('holds its date', () => {
    fc.assert(
      fc.property(day, bits, fc.double({ min: 0, max: 1, noNaN: true }), (date, bits, share) => {
        const { from, to } = idsOf(date, date, { bits });
        assert.equal(to - from + 1, 2 ** bits);
        assert.equal(dateOf(Math.floor(from + share * (to - from)), { bits }), date);
        assert.ok(Number.isSafeInteger(to));
      }),
      runs(300),
    );
  });

  it('sorts as its date does, without a date below all', () => {
    fc.assert(
      fc.property(day, day, bits, (a, b, bits) => {
        fc.pre(a < b);
        assert.ok(idsOf(a, a, { bits }).to < idsOf(b, b, { bits }).from);
        assert.ok(idsOf(undefined, undefined, { bits }).to < idsOf(a, a, { bits }).from);
      }),
      runs(300),
    );
    assert.equal(dateOf(UNDATED, { bits: 13 }), undefined);
  });

  it('leaves the last rank of a day to a beat', () => {
    const { from, to } = idsOf('2020-07-03', '2020-07-03', { bits: 13 });
    assert.deepEqual(
      [from, from + 1, to - 1, to].map((id) => isBeat(id, { bits: 13 })),
      [false, false, false, true],
    );
    assert.equal(isBeat(-1, { bits: 13 }), true);
    assert.equal(isBeat(UNDATED, { bits: 13 }), false);
  });

  it('gets more room when a day has more papers than ranks', () => {
    assert.equal(bitsFor(8191, { bits: 13 }), 13);
    assert.equal(bitsFor(8192, { bits: 13 }), 20);
    assert.equal(bitsFor(2 ** 20 - 1, { bits: 13 }), 22);
    assert.equal(bitsFor(0, { bits: 13 }), 13);
    assert.equal(bitsFor(300, { bits: 20 }), 20);
  });
});
