import assert from 'node:assert/strict';
import { describeAway, describeFailure, failure } from '../../../../src/register/lists/index.ts';

describe('what is told of a list that is not read', () => {
  it('names the list', () => {
    const wrong = failure('/share/lijst.csv', 'wrong', 'is niet ingelezen: de lijst is leeg');
    assert.deepEqual(describeFailure(wrong), {
      message: 'De lijst /share/lijst.csv is niet ingelezen: de lijst is leeg.',
    });
  });

  it('tells quietly of the places that were not reached, and of nothing else', () => {
    const away = failure('S:\\lijsen', 'away', 'bestaat niet');
    const wrong = failure('/share/lijst.csv', 'wrong', 'is leeg');
    assert.equal(describeAway([wrong]), undefined);
    assert.deepEqual(describeAway([wrong, away]), {
      short: 'één lijst of map niet gelezen',
      sentence: 'S:\\lijsen bestaat niet. Klopt een pad niet, verbeter het dan in de instelling briefwijzer.lijsten.',
    });
    assert.equal(describeAway([away, away])?.short, '2 lijsten of mappen niet gelezen');
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
