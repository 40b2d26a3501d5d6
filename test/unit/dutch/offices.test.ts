import assert from 'node:assert/strict';
import { salutation } from '../../../src/dutch/aanhef.ts';
import { withArticle } from '../../../src/dutch/article.ts';
import { BODIES, type Body } from '../../../src/dutch/bodies.ts';
import { PARTICLES } from '../../../src/dutch/names.ts';
import { OFFICES, singularOf } from '../../../src/dutch/offices.ts';
import { isFunction } from '../../../src/dutch/persons.ts';
import { capitalise } from '../../../src/dutch/words.ts';

/** Words that a pattern of the tables matches: 'coordinator' of 'co[oö]rdinator'. */
function written(name: string): string {
  return name
    .replace(/\(\?!.*?\)/g, '')
    .replace(/\(\?:[^()]*\)\?/g, '')
    .replace(/\(\?:\(\?:.*\) \)\?/, '')
    .replace(/-\?/g, '-')
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
    if (addressed)
      it(`${office}: is never greeted as just anybody`, () => {
        const names = ['Jan Bos', 'J. Bos', 'J. Bos van Oost', ...PARTICLES.map((particle) => `Anna ${particle} Berg`)];
        for (const name of names) {
          for (const line of [
            `${office} ${name}`,
            `de ${office}\nmevrouw ${name}`,
            `mevrouw ${name}, ${office} van Oost`,
          ])
            assert.notEqual(salutation([line]), 'Geachte heer, mevrouw,', line);
        }
      });
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

/** The first line of an address to a body, and how the letter to it then begins. */
function addressOf({ name, article, isName }: Body): string {
  const body = written(name);
  return isName ? `de ${body}` : `${article} ${body} van Westerveen`.trim();
}

describe('a body of the table', () => {
  for (const { name, article, inName, isName } of BODIES) {
    const body = written(name);
    const named = `${article} ${body} Oost`.trim();
    it(named, () => assert.equal(withArticle(`${body} Oost`), named));
    if (inName && body !== 'raad')
      it(`${body} in a name`, () => assert.equal(withArticle(`${capitalise(body)} Oost`), `${capitalise(body)} Oost`));
    if (isName) it(`${body} keeps its capitals`, () => assert.equal(withArticle(body), `${article} ${body}`));
  }

  const greeted = BODIES.filter((body) => body.greeting !== undefined && body.name !== 'raad');
  for (const body of greeted) {
    const { greeting = '', greetings } = body;
    it(`${written(body.name)} is greeted`, () => {
      assert.equal(salutation([addressOf(body)]), `${greeting},`);
      assert.equal(salutation([`Westerveen\n${addressOf(body)}`]), `${greeting},`);
      assert.equal(salutation([`Westerveen\nt.a.v. ${addressOf(body)}`]), `${greeting},`);
      assert.equal(salutation([`${addressOf(body)}\nt.a.v. mevrouw A. van der Berg`]), 'Geachte mevrouw Van der Berg,');
      const both = salutation([addressOf(body), addressOf(body)]);
      assert.equal(both, greetings === undefined ? 'Geachte dames en heren,' : `${greetings},`);
    });
  }
  it('is greeted beside another one', () => {
    for (const one of greeted) {
      for (const other of greeted.filter(({ greeting }) => greeting !== one.greeting)) {
        const expected = `${one.greeting}, g${other.greeting?.slice(1)},`;
        assert.equal(salutation([addressOf(one), addressOf(other)]), expected);
        if (one.article && other.article)
          assert.equal(salutation([`${addressOf(one)} en ${addressOf(other)}`]), expected);
      }
    }
  });
  for (const body of BODIES.filter(({ writerGreets }) => writerGreets))
    it(`${body.name} is greeted as the writer says`, () => assert.equal(salutation([addressOf(body)]), undefined));
});
