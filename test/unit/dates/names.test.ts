import assert from 'node:assert/strict';
import { MONTH, MONTHS, readDate, withDutchMonths } from '../../../src/dates/index.ts';

describe('the names of months', () => {
  it('are a part of a pattern that knows each of them', () => {
    const day = new RegExp(`^3 (${MONTH}) 2020$`);
    for (const month of MONTHS) assert.equal(day.exec(`3 ${month} 2020`)?.[1], month);
    assert.doesNotMatch('3 january 2020', day);
  });

  it('are told from English, in any case, as words only', () => {
    const english = 'January February March April May June July August September October November December';
    english.split(' ').forEach((month, index) => {
      const expected = `2020-${String(index + 1).padStart(2, '0')}-03`;
      for (const written of [month, month.toLowerCase(), month.toUpperCase()])
        assert.equal(readDate(withDutchMonths(`3 ${written} 2020`).toLowerCase()), expected);
    });
    assert.equal(withDutchMonths('Mayer en juneau, marching'), 'Mayer en juneau, marching');
  });
});
