import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readingLetter, readLetter, soortOf } from '../../../src/letter/index.ts';
import { finish } from '../../../src/text/index.ts';
import { runs } from '../../support/cases.ts';
import { letterFiles } from '../../support/letter-files.ts';
import { mutations } from '../../support/mutate.ts';

const LETTERS = ['test/letters', 'voorbeeldbrieven'].flatMap((folder) =>
  letterFiles(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

describe('reading in steps', () => {
  it('pauses on its way, and gives the same letter after any number of pauses', () => {
    const [text = ''] = LETTERS;
    const whole = JSON.stringify(readLetter(text));
    const pauses = [...readingLetter(text)].length;
    assert.ok(pauses >= 3, `${pauses} pauses`);
    for (let taken = 0; taken <= pauses; taken++) {
      const steps = readingLetter(text);
      for (let step = 0; step < taken; step++) steps.next();
      assert.equal(JSON.stringify(finish(steps)), whole);
    }
  });

  it('leaves nothing behind where it is given up', () => {
    for (const text of LETTERS.slice(0, 10)) {
      const before = JSON.stringify(readLetter(text));
      const given = readingLetter(text.replaceAll('e', 'a'));
      given.next();
      given.next();
      assert.equal(JSON.stringify(readLetter(text)), before);
    }
  });
});

describe('the kind of letter that front matter names', () => {
  it('is that of the letter, also where nothing else is read', () => {
    const drafts = LETTERS.filter((text) => soortOf(text) !== undefined);
    assert.ok(drafts.length >= 5, `${drafts.length} letters name their kind`);
    fc.assert(
      fc.property(mutations([...drafts, '---\nsoort: recept\n---\n', '---\nsoort: kamerbrief', '']), (text) => {
        assert.equal(soortOf(text), readLetter(text, { form: 'draft' }).soort);
      }),
      runs(300),
    );
  });
});
