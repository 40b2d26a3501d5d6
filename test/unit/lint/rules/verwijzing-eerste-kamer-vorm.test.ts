import assert from 'node:assert/strict';
import { fixedParagraph, paragraphs } from '../support.ts';

describe('verwijzing-eerste-kamer-vorm', () => {
  paragraphs('verwijzing-eerste-kamer-vorm', {
    'Zie Kamerstukken I 2014/15, 33802, nr. C.': ['Kamerstukken I 2014/15, 33802, nr. C'],
    'Zie Kamerstukken I 2014/15, 33802, C en Kamerstukken I 1996/97, 24682, nr. 188b.': [],
    'Zie Kamerstuk 36 600 B, nr. 9.': [],
  });

  it('drops the word', () => {
    const paragraph = fixedParagraph('verwijzing-eerste-kamer-vorm', 'Zie Kamerstukken I 2014/15, 33802, nr. C.');
    assert.equal(paragraph, 'Zie Kamerstukken I 2014/15, 33802, C.');
  });
});
