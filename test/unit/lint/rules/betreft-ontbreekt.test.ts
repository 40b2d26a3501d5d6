import assert from 'node:assert/strict';
import { changed, severityOf } from '../support.ts';

describe('betreft-ontbreekt', () => {
  it('warns when the field is absent, and remarks upon an open place in a concept', () => {
    assert.equal(severityOf('betreft-ontbreekt', changed(/betreft: .*\n/, '')), 'warning');
    const open = changed(/betreft: .*/, "betreft: '[…betreft…]'");
    assert.equal(severityOf('betreft-ontbreekt', open, { status: 'concept' }), 'info');
    assert.equal(severityOf('betreft-ontbreekt', open), 'warning');
  });
});
