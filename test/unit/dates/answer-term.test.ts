import assert from 'node:assert/strict';
import { answerTerm } from '../../../src/dates/index.ts';

describe('the term of written questions', () => {
  const cases = [
    ['2021-02-16', false, '2021-03-09', 3],
    ['2021-02-16', true, '2021-03-30', 6],
    ['2023-12-20', false, '2024-01-10', 3],
    ['2024-02-10', false, '2024-03-02', 3],
  ] as const;
  for (const [sentIn, isPostponed, until, weeks] of cases) {
    it(`of ${sentIn}${isPostponed ? ', postponed,' : ''} ends on ${until}`, () =>
      assert.deepEqual(answerTerm(sentIn, isPostponed), { until, weeks }));
  }
});
