import assert from 'node:assert/strict';
import { freeLooksIn, TimeLimit } from '../../../../src/register/sqlite/time-limit.ts';

describe('the time of a search', () => {
  it('is over at its deadline', () => {
    let now = 100;
    const time = new TimeLimit(20, () => now, 0);
    assert.deepEqual([time.exists, time.isOver()], [true, false]);
    now = 119;
    assert.equal(time.isOver(), false);
    now = 120;
    assert.equal(time.isOver(), true);
  });

  it('counts only after the looks that are free, whatever the clock says', () => {
    const time = new TimeLimit(20, tick(1e6), 3);
    assert.deepEqual(
      [1, 2, 3, 4, 5].map(() => time.isOver()),
      [false, false, false, true, true],
    );
  });

  it('has a half, counted from where it stands', () => {
    let now = 0;
    const time = new TimeLimit(20, () => now, 0);
    now = 10;
    const half = time.halfway();
    assert.equal(half, 15);
    now = 14;
    assert.equal(time.isOver(half), false);
    now = 15;
    assert.deepEqual([time.isOver(half), time.isOver()], [true, false]);
  });

  it('is never over without a budget', () => {
    const time = new TimeLimit(undefined, tick(1e6), 0);
    assert.deepEqual([time.exists, time.halfway(), time.isOver(), time.isOver()], [false, undefined, false, false]);
  });

  it('gives more free looks in a small register, and some in any', () => {
    assert.ok(freeLooksIn(0) >= freeLooksIn(12));
    assert.ok(freeLooksIn(1_500) > 1_000);
    assert.equal(freeLooksIn(700_000), freeLooksIn(5_000_000));
    assert.ok(freeLooksIn(5_000_000) > 0);
  });
});

/** A clock that goes on by so much at every look. */
function tick(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}
