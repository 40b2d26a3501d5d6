import assert from 'node:assert/strict';
import { check, draft, flagged, summary } from '../support.ts';

const comment = (rule: string, reason = ': zo afgesproken') => `<!-- briefwijzer-negeer ${rule}${reason} -->`;

describe('negeer-overbodig', () => {
  it('stands on a comment for a rule that finds nothing on the next line', () => {
    const source = draft(`${comment('datum-notatie')}\nUw brief van 16 februari 2021 is binnen.`);
    assert.deepEqual(flagged('negeer-overbodig', source), ['datum-notatie']);
    assert.deepEqual(summary(source, check(source)), ['13 negeer-overbodig info']);
  });

  it('leaves alone a comment that suppresses something', () => {
    const source = draft(`${comment('datum-notatie')}\nUw brief van 16-02-2021 is binnen.`);
    assert.deepEqual(check(source), []);
  });

  it('says which rule is meant by a name that does not exist', () => {
    const [finding] = check(draft(`${comment('datum-notaties')}\nUw brief is binnen.`));
    assert.equal(finding?.rule, 'negeer-overbodig');
    assert.match(finding?.message ?? '', /Onbekende regel 'datum-notaties'\. Bedoelt u datum-notatie\?/);
  });
});
