import assert from 'node:assert/strict';
import { commentsIn } from '../../../src/letter/index.ts';

describe('commentsIn', () => {
  const found = (text: string) => commentsIn(text).map(({ start, end }) => text.slice(start, end));

  it('finds each comment, also over lines and side by side', () => {
    assert.deepEqual(found('a <!-- b --> c <!--d\ne--><!---->f'), ['<!-- b -->', '<!--d\ne-->', '<!---->']);
    assert.deepEqual(found('<!-- a <!-- b --> c -->'), ['<!-- a <!-- b -->']);
  });

  it('takes for text what is never closed', () => {
    assert.deepEqual(found('<!-- a --> b <!-- c'), ['<!-- a -->']);
    assert.deepEqual(found('<!--> a'), []);
  });
});
