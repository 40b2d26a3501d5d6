import assert from 'node:assert/strict';
import { check, draft } from '../support.ts';

describe('invulplek-open', () => {
  it('says what is asked, with one full stop', () => {
    const messages = (text: string) =>
      check(draft(text)).flatMap(({ rule, message }) => (rule === 'invulplek-open' ? [message] : []));
    assert.deepEqual(messages('De brief is van [datum] en [opm.: klopt dit?] is af.'), [
      'Nog in te vullen: datum.',
      'Nog in te vullen: opm.: klopt dit?',
    ]);
  });
});
