import assert from 'node:assert/strict';
import { check, draft, flagged, summary } from '../support.ts';

const letter = (comment: string) => draft(`<!-- ${comment} -->\nUw brief van 16-02-2021 is binnen.`);

describe('negeer-zonder-reden', () => {
  it('asks for a reason behind the name of the rule', () => {
    const source = letter('briefwijzer-negeer datum-notatie');
    assert.deepEqual(summary(source, check(source)), ['13 negeer-zonder-reden hint']);
    assert.equal(flagged('negeer-zonder-reden', letter('briefwijzer-negeer datum-notatie:')).length, 1);
  });

  it('is content with any reason', () => {
    assert.deepEqual(flagged('negeer-zonder-reden', letter('briefwijzer-negeer datum-notatie: een citaat')), []);
  });
});
