import assert from 'node:assert/strict';
import { salutation } from '../../../src/dutch/aanhef.ts';
import { withArticle } from '../../../src/dutch/article.ts';
import { BODIES } from '../../../src/dutch/bodies.ts';
import { OFFICES, singularOf } from '../../../src/dutch/offices.ts';
import { isFunction } from '../../../src/dutch/persons.ts';

/** Words that a pattern of the tables matches: 'coordinator' of 'co[oö]rdinator'. */
function written(name: string): string {
  return name
    .replace(/\(\?!.*?\)/g, '')
    .replace(/\(\?:[^()]*\)\?/g, '')
    .replace(/\(\?:\(\?:.*\) \)\?/, '')
    .replace(/-\?/g, '')
    .replace(/\[(.).*?\]/g, '$1');
}

describe('an office of the table', () => {
  for (const { name, plural, of, addressed } of OFFICES) {
    const office = written(name);
    it(`${office}: somebody signs with it`, () => {
      assert.ok(isFunction(`De ${office} van Westerveen,`));
      assert.ok(isFunction(`PLV. ${office.toUpperCase()} VAN WESTERVEEN`));
    });
    if (addressed)
      it(`${office}: is addressed by it`, () =>
        assert.equal(
          salutation([`Aan de ${office} van Westerveen`]),
          `Geachte ${addressed === true ? office : addressed},`,
        ));
    if (of !== 'staff')
      it(`${office}: has an article in a sentence`, () =>
        assert.equal(withArticle(`${office} van Westerveen`), `de ${office} van Westerveen`));
    if (plural) it(`${plural}: is the plural of ${office}`, () => assert.equal(singularOf(plural), office));
  }

  it('is no part of the name of a body', () => {
    assert.ok(!isFunction('Gedeputeerde Staten van Drenthe'));
    assert.equal(withArticle('burgemeester en wethouders van Oost'), 'burgemeester en wethouders van Oost');
    assert.equal(withArticle('gedeputeerde staten van Drenthe'), 'gedeputeerde staten van Drenthe');
  });
});

describe('a body of the table', () => {
  for (const { name, article, inName } of BODIES) {
    const body = written(name);
    const named = inName ? `${body} Oost` : `${article} ${body} Oost`;
    it(named, () => assert.equal(withArticle(`${body} Oost`), named));
  }
});
