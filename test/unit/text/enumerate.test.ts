import assert from 'node:assert/strict';
import fc from 'fast-check';
import { betweenItems, enumerate } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';

describe('enumerate', () => {
  it('puts commas between all but the last two', () => {
    assert.equal(enumerate([]), '');
    assert.equal(enumerate(['A']), 'A');
    assert.equal(enumerate(['A', 'B']), 'A en B');
    assert.equal(enumerate(['A', 'B', 'C'], 'of'), 'A, B of C');
  });

  it('is read back', () => {
    const item = fc.stringMatching(/^[A-Z][a-z]{0,4}( van [A-Z][a-z]+)?$/).filter((one) => !/^en\b/i.test(one));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        assert.deepEqual(enumerate(items).split(betweenItems()), items);
        assert.deepEqual(items.join(', en ').split(betweenItems()), items);
      }),
      runs(300),
    );
  });

  it('is split only where an item begins', () =>
    assert.deepEqual('de A, B en C en de D'.split(betweenItems('de ')), ['de A, B en C', 'de D']));
});
