import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, statutoryTerm, weekdayOf } from '../../../src/dates/index.ts';
import { runs } from '../../support/cases.ts';

describe('a term that a law sets', () => {
  const cases = [
    ['2024-05-06', 4, '2024-06-03', 'a Monday'],
    ['2024-05-06', 6, '2024-06-17', 'a Monday'],
    ['2024-05-10', 4, '2024-06-07', 'a Friday'],
    ['2024-05-11', 4, '2024-06-10', 'the Monday after a Saturday'],
    ['2024-03-01', 4, '2024-04-02', 'the Tuesday after Easter, for it would end on Goede Vrijdag'],
    ['2024-03-04', 4, '2024-04-02', 'the day after tweede paasdag'],
    ['2024-04-11', 4, '2024-05-10', 'the day after Hemelvaartsdag'],
    ['2024-04-22', 4, '2024-05-21', 'the day after tweede pinksterdag'],
    ['2025-03-29', 4, '2025-04-28', 'the Monday after Koningsdag, a Saturday'],
    ['2023-03-30', 4, '2023-04-28', 'the day after Koningsdag'],
    ['2022-04-07', 4, '2022-05-06', 'the day after Bevrijdingsdag'],
    ['2024-11-27', 4, '2024-12-27', 'the day after both kerstdagen'],
    ['2024-12-04', 4, '2025-01-02', 'the day after Nieuwjaarsdag'],
    ['2038-03-29', 4, '2038-04-28', 'the day after Koningsdag, itself the day after tweede paasdag'],
  ] as const;
  for (const [from, weeks, last, what] of cases) {
    it(`of ${weeks} weeks after ${from} ends on ${what}`, () => assert.equal(statutoryTerm(from, weeks), last));
  }

  it('never ends before its weeks are over, nor on a weekend, and at most some days later', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (from, weeks) => {
        const last = statutoryTerm(from, weeks);
        const later = daysBetween(from, last) - weeks * 7;
        assert.ok(later >= 0 && later <= 5, `${from} ${last}`);
        assert.notEqual(weekdayOf(last) % 6, 0);
      }),
      runs(300),
    );
  });
});
