import assert from 'node:assert/strict';
import { wholeness } from '../../../../../src/register/sqlite/sync/wholeness.ts';
import { paper } from '../../../../support/made-open-data.ts';

describe('whether the papers of a dossier are all that there are', () => {
  const papers = (count: number, isSure: boolean, first = 1) => {
    return { isSure, papers: Array.from({ length: count }, (_, at) => paper(`p${at}`, 'd1', first + at)) };
  };

  it('is as the service says where it does', () => {
    assert.equal(wholeness(papers(100, true), 320), 'whole', 'numbers may well be missing, the highest among them');
    assert.equal(wholeness(papers(0, true), 320), 'whole');
  });

  it('is else seen by the highest number, and unsure where others are missing or the highest is not told', () => {
    for (const full of [100, 250, 500]) {
      assert.equal(wholeness(papers(full, false), full), 'whole');
      assert.equal(wholeness(papers(full, false), full + 1), 'cut');
      assert.equal(wholeness(papers(full, false, 71), full + 70), 'unsure');
      assert.equal(wholeness(papers(full, false), undefined), 'unsure');
    }
  });
});
