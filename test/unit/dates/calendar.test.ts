import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  findDates,
  isIsoDate,
  isoDate,
  monthName,
  readDate,
  weekdayOf,
  writeDate,
} from '../../../src/dates/index.ts';
import { cases, runs } from '../../support/cases.ts';

const FIRST = '1815-01-01';
const LAST = '2100-12-31';

describe('the calendar', () => {
  it('makes only days that exist', () => {
    assert.equal(isoDate(2021, 3, 22), '2021-03-22');
    for (const [year, month, day] of [
      [2021, 4, 31],
      [2021, 2, 29],
      [1900, 2, 29],
      [2021, 13, 1],
      [2021, 0, 1],
      [2021, 1, 0],
      [0, 1, 1],
      [2021.5, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      assert.equal(isoDate(year, month, day), undefined);
    }
    assert.equal(isoDate(2000, 2, 29), '2000-02-29');
  });

  it('knows an ISO date when it sees one', () => {
    assert.ok(isIsoDate('2021-03-22'));
    for (const text of ['2021-3-22', '2021-04-31', '22-03-2021', ' 2021-03-22', '2021-03-22T00:00', '']) {
      assert.ok(!isIsoDate(text), text);
    }
  });

  it('counts days over months, years and centuries', () => {
    assert.equal(addDays('2021-02-28', 1), '2021-03-01');
    assert.equal(addDays('2020-03-01', -1), '2020-02-29');
    assert.equal(addDays('1999-12-31', 366), '2000-12-31');
    assert.equal(daysBetween('2019-10-16', '2021-03-22'), 523);
    assert.equal(daysBetween('2021-03-22', '2019-10-16'), -523);
    assert.equal(addDays('0099-12-31', 1), '0100-01-01');
  });

  it('knows the weekday', () => {
    assert.equal(weekdayOf('2021-03-22'), 1);
    assert.equal(weekdayOf('1848-11-03'), 5);
    assert.equal(weekdayOf('2021-09-21'), 2);
  });

  it('writes and reads the days from 1815 to 2100 the same: one in thirteen, in the soak all of them', () => {
    const step = cases(1) > 1 ? 1 : 13;
    let date = FIRST;
    let weekday = weekdayOf(date);
    while (date <= LAST) {
      const written = writeDate(date);
      if (readDate(written) !== date || weekdayOf(date) !== weekday) assert.fail(date);
      const found = findDates(`op ${written} is`);
      if (found.length !== 1 || found[0]?.date !== date || found[0].flaws.length > 0) assert.fail(`${date} in a text`);
      date = addDays(date, step);
      weekday = (weekday + step) % 7;
    }
    assert.equal(daysBetween(FIRST, date), Math.ceil(104_460 / step) * step);
  });
});

describe('writeDate', () => {
  it('writes day in figures, month in letters, year in figures', () => {
    assert.equal(writeDate('2020-07-03'), '3 juli 2020');
    assert.equal(writeDate('2021-12-31'), '31 december 2021');
  });

  it('knows twelve months', () => {
    assert.equal(monthName(5), 'mei');
    assert.throws(() => monthName(13), RangeError);
  });
});

describe('readDate', () => {
  it('reads one whole date in any of its forms', () => {
    for (const text of [
      '22 maart 2021',
      ' 22 Maart 2021 ',
      '22\u00a0maart\u00a02021',
      '22 maart 2021',
      '22 mrt. 2021',
      '22-03-2021',
      '22-3-2021',
      '22/03/2021',
      '22.3.2021',
      '2021-03-22',
    ]) {
      assert.equal(readDate(text), '2021-03-22', text);
    }
  });

  it('reads nothing else', () => {
    for (const text of [
      'Den Haag, 22 maart 2021',
      '22 maart 2021.',
      '22 maart',
      'maart 2021',
      "22 maart '21",
      '22-03-21',
      '22-03/2021',
      '31 april 2021',
      '22 maartt 2021',
      '2021-0000093431',
      '',
    ]) {
      assert.equal(readDate(text), undefined, text);
    }
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = readDate(text);
        assert.ok(date === undefined || isIsoDate(date));
      }),
      runs(500),
    );
  });
});
