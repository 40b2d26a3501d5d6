import assert from 'node:assert/strict';
import { suggest } from '../../../src/text/suggest.ts';

describe('suggestions for mistyped words', () => {
  const commands = ['lint', 'read', 'citations', 'text', 'new'];

  it('finds the word behind one slip', () => {
    assert.equal(suggest('lnit', commands), 'lint');
    assert.equal(suggest('lintt', commands), 'lint');
    assert.equal(suggest('reed', commands), 'read');
    assert.equal(suggest('citatons', commands), 'citations');
  });

  it('finds the word that was begun, in capitals too', () => {
    assert.equal(suggest('cit', commands), 'citations');
    assert.equal(suggest('LINT', commands), 'lint');
  });

  it('allows a slip in every three letters and no more', () => {
    assert.equal(suggest('ctatiosn', commands), 'citations');
    assert.equal(suggest('xyz', commands), undefined);
    assert.equal(suggest('lezen', commands), undefined);
    assert.equal(suggest('', commands), undefined);
  });

  it('does not choose between two words that were both begun', () => {
    assert.equal(suggest('st', ['status', 'stdin-filename']), undefined);
  });
});
