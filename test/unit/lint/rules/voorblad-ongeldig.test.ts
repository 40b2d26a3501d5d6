import assert from 'node:assert/strict';
import { changed, check } from '../support.ts';

describe('voorblad-ongeldig', () => {
  it('reports what is wrong in the front matter', () => {
    const found = check(changed('betreft: Wonen in de regio', 'betreft: "Wonen in de regio')).map(({ rule }) => rule);
    assert.ok(found.includes('voorblad-ongeldig'));
  });

  it('does not keep the rest of the letter from being checked', () => {
    const source = changed('betreft: Wonen in de regio', 'betreft: "Wonen in de regio').replace(
      'antwoord ik',
      'antwoord  ik',
    );
    assert.ok(check(source).some(({ rule }) => rule === 'spaties-en-streepjes'));
  });
});
