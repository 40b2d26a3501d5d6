import assert from 'node:assert/strict';
import { changed, severityOf } from '../support.ts';

describe('geadresseerde-ontbreekt', () => {
  it('warns when the field is absent', () => {
    assert.equal(severityOf('geadresseerde-ontbreekt', changed(/aan: .*\n/, '')), 'warning');
  });

  it('remarks upon an open place in a concept', () => {
    const open = changed(/aan: .*/, "aan: '[…geadresseerde…]'");
    assert.equal(severityOf('geadresseerde-ontbreekt', open, { status: 'concept' }), 'info');
  });
});
