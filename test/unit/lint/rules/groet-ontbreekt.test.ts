import assert from 'node:assert/strict';
import { changed, suggested } from '../support.ts';

describe('groet-ontbreekt', () => {
  it('offers a closing where it is missing', () => {
    const groet = changed('Hoogachtend,\n\n', '');
    assert.match(
      suggested('groet-ontbreekt', groet)[0] ?? '',
      /geïnformeerd\.\n\nHoogachtend,\n\nDe minister van Wonen,/,
    );
  });
});
