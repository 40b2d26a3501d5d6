import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, dayInAmsterdam, readAmsterdamDay } from '../../../src/dates/index.ts';
import { runs } from '../../support/cases.ts';

describe('the day in Amsterdam', () => {
  const MOMENTS: readonly (readonly [written: string, day: string | undefined])[] = [
    ['2020-07-02T22:00:00Z', '2020-07-03'],
    ['2020-07-02T21:59:59.999Z', '2020-07-02'],
    ['2020-07-03T00:00:00+02:00', '2020-07-03'],
    ['2020-12-07T00:00:00+01:00', '2020-12-07'],
    ['2020-12-06T23:00:00Z', '2020-12-07'],
    ['2020-12-06T22:00:00Z', '2020-12-06'],
    // the clock goes back on 25 October 2020 and forward on 29 March 2020
    ['2020-10-24T22:00:00Z', '2020-10-25'],
    ['2020-10-25T22:30:00Z', '2020-10-25'],
    ['2020-10-25T23:00:00Z', '2020-10-26'],
    ['2020-03-28T23:00:00Z', '2020-03-29'],
    ['2020-03-29T22:00:00Z', '2020-03-30'],
    ['2024-02-19T12:55:08.3892946Z', '2024-02-19'],
    ['2026-08-24T23:50:28.7370000', '2026-08-24'],
    ['2020-07-03T00:00', '2020-07-03'],
    ['2020-07-03', '2020-07-03'],
    ['2020-02-30T00:00:00Z', undefined],
    ['2020-07-03T25:00:00Z', undefined],
    ['3 juli 2020', undefined],
    ['2020-07-03T00:00:00Zonder', undefined],
    ['0000-00-00T00:00:00Z', undefined],
    ['', undefined],
  ];
  for (const [written, day] of MOMENTS) {
    it(`of ${written === '' ? 'nothing' : written} is ${day ?? 'not there'}`, () =>
      assert.equal(readAmsterdamDay(written), day));
  }

  it('is that of UTC or the next one', () => {
    const year = { min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    const property = fc.property(fc.date(year), (moment) => {
      const utc = moment.toISOString().slice(0, 10);
      assert.ok([utc, addDays(utc, 1)].includes(dayInAmsterdam(moment.valueOf()) ?? ''));
    });
    fc.assert(property, runs(300));
  });

  it('is not there for what is no moment', () => {
    for (const moment of [Number.NaN, Number.POSITIVE_INFINITY, 1e18]) assert.equal(dayInAmsterdam(moment), undefined);
  });
});
