import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../../src/dates/index.ts';
import { isBeat } from '../../../../src/register/sqlite/beats.ts';
import { bitsFor, dateOf, idAt, idsOf, rankOf } from '../../../../src/register/sqlite/ids.ts';
import { runs } from '../../../support/cases.ts';

const day = fc.integer({ min: 0, max: 140_000 }).map((days) => addDays('1814-01-01', days));
const bits = fc.constantFrom(13, 20, 24);

describe("a document's id", () => {
  it('holds its date', () => {
    fc.assert(
      fc.property(day, bits, fc.double({ min: 0, max: 1, noNaN: true }), (date, bits, share) => {
        const { from, to } = idsOf(date, date, { bits });
        assert.equal(to - from + 1, 2 ** bits);
        assert.equal(idAt(date, rankOf(from, date, { bits }), { bits }), from);
        assert.equal(dateOf(Math.floor(from + share * (to - from)), { bits }), date);
        assert.ok(Number.isSafeInteger(to));
      }),
      runs(300),
    );
  });

  it('counts down as dates go on, without a date above all', () => {
    fc.assert(
      fc.property(day, day, bits, (a, b, bits) => {
        fc.pre(a < b);
        assert.ok(idsOf(b, b, { bits }).to < idsOf(a, a, { bits }).from);
        assert.ok(idsOf(a, a, { bits }).to < idsOf(undefined, undefined, { bits }).from);
      }),
      runs(300),
    );
    assert.equal(dateOf(idAt(undefined, 5, { bits: 13 }), { bits: 13 }), undefined);
    assert.ok(idAt('2020-07-03', 1, { bits: 13 }) < idAt('2020-07-03', 0, { bits: 13 }));
  });

  it('leaves the last rank of a day to a beat', () => {
    const { from, to } = idsOf('2020-07-03', '2020-07-03', { bits: 13 });
    assert.deepEqual(
      [from, from + 1, to - 1, to].map((id) => isBeat(id, { bits: 13 })),
      [true, false, false, false],
    );
    assert.equal(isBeat(idAt(undefined, 8191, { bits: 13 }), { bits: 13 }), false);
  });

  it('gets more room when a day has more papers than ranks', () => {
    assert.equal(bitsFor(8191, { bits: 13 }), 13);
    assert.equal(bitsFor(8192, { bits: 13 }), 20);
    assert.equal(bitsFor(2 ** 20 - 1, { bits: 13 }), 22);
    assert.equal(bitsFor(0, { bits: 13 }), 13);
    assert.equal(bitsFor(300, { bits: 20 }), 20);
  });
});
