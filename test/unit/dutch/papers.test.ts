import assert from 'node:assert/strict';
import { asNounPhrase, withArticle } from '../../../src/dutch/article.ts';
import { INCOMING, kindWords, PAPERS } from '../../../src/dutch/papers.ts';
import { readLetter } from '../../../src/letter/index.ts';
import { readSubject } from '../../../src/received/subject.ts';
import { nounBefore } from '../../../src/references/audit/nouns.ts';

describe('a word for a paper', () => {
  for (const { name, plural, article, inSubject, cited, uncounted } of PAPERS) {
    const governed = uncounted ? name : `${article} ${name}`;
    it(`${name}: behind a preposition ${uncounted ? 'needs no article' : 'has its article'}`, () => {
      assert.equal(asNounPhrase(`${name} over water`), `${governed} over water`);
      assert.equal(asNounPhrase(`${article} ${name}`), `${article} ${name}`);
      assert.equal(asNounPhrase(`‘${name}’`), `‘${name}’`);
      if (plural) assert.equal(asNounPhrase(plural), plural);
    });
    it(`${name}: has its article, in both numbers`, () => {
      assert.equal(withArticle(`${name} over water`), `${article} ${name} over water`);
      if (plural) assert.equal(withArticle(`${plural} over water`), `de ${plural} over water`);
    });
    if (inSubject)
      it(`${name}: leaves a subject line`, () =>
        assert.equal(readSubject(`${name} over water`, '').onderwerp, 'water'));
    if (cited)
      it(`${name}: is the noun of a reference`, () => {
        assert.equal(nounBefore(`zie ook de ${name} over water `)?.kind, cited);
        if (plural) assert.equal(nounBefore(`zie ook de ${plural} over water `)?.kind, cited);
      });
  }

  for (const [word, kind] of INCOMING)
    it(`${word}: came in as ${kind}`, () => {
      const { ontvangen } = readLetter(
        `Geachte heer Bos,\n\nIk dank u voor uw ${word} van 3 mei 2021.\n\nHoogachtend,\n`,
      );
      assert.deepEqual(
        ontvangen.map(({ soort, datum }) => [soort, datum]),
        [[kind, '2021-05-03']],
      );
    });
});

describe('the words of an incoming kind', () => {
  it('follow from its row', () => {
    assert.deepEqual(kindWords('advies'), {
      name: 'advies',
      one: 'een advies',
      many: 'adviezen',
      this: 'dit advies',
      these: 'deze adviezen',
    });
    assert.equal(kindWords('vragen').many, undefined);
  });
  it('are those of a letter for anything else', () => {
    for (const other of ['brief', 'nota', 'schrijven', '', '[…soort…]'])
      assert.equal(kindWords(other).one, 'een brief');
  });
});
