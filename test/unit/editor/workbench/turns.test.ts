import assert from 'node:assert/strict';
import { inTurns } from '../../../../src/editor/workbench/turns.ts';

/** A step that takes this many milliseconds, `times` times. */
function slowly(times: number, milliseconds: number): { step: () => boolean; taken: () => number } {
  let taken = 0;
  const step = () => {
    if (taken === times) return false;
    taken++;
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    return true;
  };
  return { step, taken: () => taken };
}

describe('work in turns', () => {
  it('takes every step, and lets others have their turn between two', async () => {
    const { step, taken } = slowly(6, 20);
    let seen = -1;
    setImmediate(() => {
      seen = taken();
    });
    assert.equal(await inTurns(step), true);
    assert.equal(taken(), 6);
    assert.ok(seen > 0 && seen < 6, String(seen));
  });

  it('is given up after the pause in which it became of no use', async () => {
    const { step, taken } = slowly(6, 20);
    assert.equal(await inTurns(step, () => taken() < 2), false);
    assert.equal(taken(), 2);
  });

  it('has one turn of several works that go on at a time before others have theirs', async () => {
    const works = [slowly(6, 20), slowly(6, 20), slowly(6, 20)];
    const all = Promise.all(works.map(({ step }) => inTurns(step)));
    const taken = () => works.reduce((sum, work) => sum + work.taken(), 0);
    const seen = [taken()];
    let isDone = false;
    void all.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      seen.push(taken());
    }
    assert.equal(taken(), 18);
    const steps = seen.slice(1).map((count, at) => count - (seen[at] ?? 0));
    assert.ok(Math.max(...steps) <= 2, steps.join(' '));
  });

  it('takes what is done in a moment at once', async () => {
    const { step, taken } = slowly(3, 0);
    const done = inTurns(step);
    assert.equal(taken(), 3);
    assert.equal(await done, true);
  });
});
