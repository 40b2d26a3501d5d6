import assert from 'node:assert/strict';
import { describeFailure, failure } from '../../../../src/register/lists/index.ts';

describe('what is told of a list that is not read', () => {
  it('names the list', () => {
    const wrong = failure('/share/lijst.csv', 'wrong', 'is niet ingelezen: de lijst is leeg');
    assert.deepEqual(describeFailure(wrong), {
      message: 'De lijst /share/lijst.csv is niet ingelezen: de lijst is leeg.',
    });
  });

  it('leads to the setting where VS Code lets nobody read from a server', () => {
    const blocked = { ...failure('\\\\server\\lijsten', 'unc', 'mag niet'), host: 'server' };
    const { message, setting } = describeFailure(blocked);
    assert.match(
      message,
      /^De lijsten op \\\\server\\lijsten zijn niet bekeken: .*‘server’ te lezen\. .*security\.allowedUNCHosts/,
    );
    assert.equal(setting, 'security.allowedUNCHosts');
  });
});
