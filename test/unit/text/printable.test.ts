import assert from 'node:assert/strict';
import { printable } from '../../../src/text/index.ts';

describe('text: what a terminal shows as it is', () => {
  it('leaves Dutch alone', () => {
    assert.equal(printable('reünie – ’s-Gravenhage'), 'reünie – ’s-Gravenhage');
  });

  it('takes out codes, line ends and marks that turn writing round', () => {
    assert.equal(printable('a\u001b[31mb\r\nc\u009b2Jd\u202ee\u2028f'), 'a [31mb  c 2Jd e f');
  });
});
