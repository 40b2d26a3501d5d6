import assert from 'node:assert/strict';
import type { LintOptions } from '../../../../src/lint/index.ts';
import { changed, severityOf, suggested } from '../support.ts';

describe('datum-ontbreekt', () => {
  const without = changed(/datum: .*\nkenmerk: .*\n/, '');

  it('weighs by the status of the letter', () => {
    const weigh = (status: LintOptions['status'] & string) => severityOf('datum-ontbreekt', without, { status });
    assert.deepEqual((['concept', 'ter-ondertekening', 'verzonden'] as const).map(weigh), ['info', 'warning', 'error']);
  });

  it('offers an open place in a concept, and else today', () => {
    assert.match(
      suggested('datum-ontbreekt', without, { status: 'concept' })[0] ?? '',
      /^datum: ['"]?\[…datum…\]['"]?$/m,
    );
    assert.match(suggested('datum-ontbreekt', without)[0] ?? '', /^datum: 6 april 2021$/m);
  });
});
