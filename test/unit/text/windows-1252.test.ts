import assert from 'node:assert/strict';
import { asWindows1252 } from '../../../src/text/index.ts';

describe('Windows-1252 that was read as Latin-1', () => {
  it('has its quotes, dashes and signs', () => {
    assert.equal(asWindows1252('\x91caf\xe9\x92 \x96 \x80 5'), '‘café’ – € 5');
  });

  it('leaves what has no sign there, and text that was read well', () => {
    assert.equal(asWindows1252('\x81\x8d\x8f\x90\x9d'), '\x81\x8d\x8f\x90\x9d');
    assert.equal(asWindows1252('‘café’ – € 5\n'), '‘café’ – € 5\n');
  });
});
