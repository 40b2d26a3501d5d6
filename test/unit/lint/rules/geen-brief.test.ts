import assert from 'node:assert/strict';
import { check } from '../support.ts';

describe('geen-brief', () => {
  it('says once that a text is no letter', () => {
    const text =
      'Artikel 1\n\nIn deze wet wordt verstaan onder woning: een gebouw.\n\nArtikel 2\n\nDeze wet treedt in werking op 31 april 2021.\n';
    assert.deepEqual(
      check(text).map(({ rule }) => rule),
      ['geen-brief'],
    );
    assert.deepEqual(
      check('').map(({ rule }) => rule),
      ['geen-brief'],
    );
  });
});
