import assert from 'node:assert/strict';
import {
  addDays,
  prinsjesdag,
  readVergaderjaar,
  shortVergaderjaar,
  vergaderjaarOf,
  weekdayOf,
} from '../../../src/dates/index.ts';

describe('prinsjesdag', () => {
  it('is the third Tuesday of September', () => {
    const days = ['2015-09-15', '2018-09-18', '2020-09-15', '2021-09-21', '2022-09-20', '2026-09-15', '2027-09-21'];
    for (const day of days) assert.equal(prinsjesdag(Number(day.slice(0, 4))), day);
    for (let year = 1815; year <= 2100; year++) {
      const day = prinsjesdag(year);
      assert.ok(weekdayOf(day) === 2 && day >= `${year}-09-15` && day <= `${year}-09-21`, day);
    }
  });
});

describe('vergaderjaarOf', () => {
  it('knows the year of papers that were printed', () => {
    for (const [date, year] of [
      ['2017-05-29', '2016-2017'],
      ['2019-10-17', '2019-2020'],
      ['2020-09-11', '2019-2020'],
      ['2020-12-07', '2020-2021'],
      ['2021-09-21', '2021-2022'],
      ['2025-02-17', '2024-2025'],
    ] as const) {
      assert.equal(vergaderjaarOf(date), year);
    }
  });

  it('changes on Prinsjesdag and on no other day', () => {
    for (let year = 1815; year <= 2100; year++) {
      const day = prinsjesdag(year);
      assert.equal(vergaderjaarOf(day), `${year}-${year + 1}`);
      assert.equal(vergaderjaarOf(addDays(day, -1)), `${year - 1}-${year}`);
      assert.equal(vergaderjaarOf(`${year}-01-01`), `${year - 1}-${year}`);
      assert.equal(vergaderjaarOf(`${year}-12-31`), `${year}-${year + 1}`);
    }
  });
});

describe('the spellings of a vergaderjaar', () => {
  it('are all read', () => {
    for (const text of [
      '2019/20',
      '2019-20',
      '2019/2020',
      '2019-2020',
      '2019–2020',
      '20192020',
      ' 2019\u00a0– 2020 ',
    ]) {
      assert.equal(readVergaderjaar(text), '2019-2020', text);
    }
    for (const text of ['1999/2000', '1999/00', '19992000']) assert.equal(readVergaderjaar(text), '1999-2000', text);
  });

  it('are refused when the years do not follow each other, or when it is something else', () => {
    for (const text of ['2019/21', '2019/2019', '201920', '2019', '2019/2', '2019/200', '2020', '31757-10', '']) {
      assert.equal(readVergaderjaar(text), undefined, text);
    }
  });

  it('are written short, the turn of the century in full', () => {
    assert.equal(shortVergaderjaar('2019-2020'), '2019/20');
    assert.equal(shortVergaderjaar('1999-2000'), '1999/2000');
    assert.equal(shortVergaderjaar('2009-2010'), '2009/10');
    for (let year = 1815; year <= 2100; year++) {
      assert.equal(readVergaderjaar(shortVergaderjaar(`${year}-${year + 1}`)), `${year}-${year + 1}`);
    }
  });
});
