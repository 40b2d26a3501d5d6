import assert from 'node:assert/strict';
import { isRound, wholeness } from '../../../../../src/register/sqlite/sync/wholeness.ts';
import { paper } from '../../../../support/made-open-data.ts';

describe('whether the papers of a dossier are all that there are', () => {
  const papers = (count: number, first = 1) =>
    Array.from({ length: count }, (_, at) => paper(`p${at}`, 'd1', first + at));

  it('is asked of full pages only', () => {
    assert.deepEqual([0, 1, 99, 100, 101, 200, 249, 250, 320, 500].filter(isRound), [100, 200, 250, 500]);
    assert.equal(wholeness(papers(99), 320), 'whole', 'numbers may well be missing');
    assert.equal(wholeness([], 320), 'whole');
  });

  it('is seen by the highest number, and unsure where others are missing or the highest is not told', () => {
    for (const full of [100, 250, 500]) {
      assert.equal(wholeness(papers(full), full), 'whole');
      assert.equal(wholeness(papers(full), full + 1), 'cut');
      assert.equal(wholeness(papers(full, 71), full + 70), 'unsure');
      assert.equal(wholeness(papers(full), undefined), 'unsure');
    }
  });
});
