import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leftAt, placeToGoOn } from '../../../../src/editor/workbench/unfinished.ts';
import { runs } from '../../../support/cases.ts';

const steps = (...ids: string[]) => ids.map((id) => ({ id }));

describe('questions that were left', () => {
  it('count what was answered, not what was skipped or belongs to other questions', () => {
    const boxes = new Map([
      ['aan', 'de heer J. Bos'],
      ['betreft', ''],
      ['weg', 'iets'],
    ]);
    assert.deepEqual(leftAt(steps('aan', 'betreft', 'slot'), boxes, 2), {
      boxes: new Map([
        ['aan', 'de heer J. Bos'],
        ['betreft', ''],
      ]),
      at: 'slot',
      answered: 1,
      total: 3,
    });
  });

  it('are at the last question when all were answered', () => {
    assert.equal(leftAt(steps('aan', 'slot'), new Map(), 2).at, 'slot');
    assert.equal(leftAt([], new Map(), 0).at, undefined);
  });

  it('go on at the first that was never shown where the one that was left is asked no more', () => {
    const left = leftAt(steps('aan', 'betreft', 'slot'), new Map([['aan', 'de heer J. Bos']]), 1);
    assert.equal(placeToGoOn(steps('aan', 'slot'), left), 1);
    assert.equal(placeToGoOn(steps('aan'), left), 0);
    assert.equal(placeToGoOn(steps('nieuw', 'betreft'), left), 1);
    assert.equal(placeToGoOn(steps('aan', 'betreft'), undefined), 0);
  });

  it('go on at one of the questions, whatever these have become', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    const property = fc.property(ids, ids, fc.nat(5), fc.nat(5), (old, now, shown, at) => {
      const left = leftAt(steps(...old), new Map(old.slice(0, shown).map((id) => [id, 'x'])), at);
      const place = placeToGoOn(steps(...now), left);
      assert.ok(place >= 0 && place < now.length);
      assert.ok(left.at === undefined || !now.some((id) => id === left.at) || now[place] === left.at);
    });
    fc.assert(property, runs(200));
  });
});
