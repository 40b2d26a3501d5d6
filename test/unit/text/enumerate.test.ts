import assert from 'node:assert/strict';
import { enumerate } from '../../../src/text/index.ts';

describe('enumerate', () => {
  it('puts commas between all but the last two', () => {
    assert.equal(enumerate([]), '');
    assert.equal(enumerate(['A']), 'A');
    assert.equal(enumerate(['A', 'B']), 'A en B');
    assert.equal(enumerate(['A', 'B', 'C'], 'of'), 'A, B of C');
  });
});
