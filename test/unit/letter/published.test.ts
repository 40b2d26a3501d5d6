import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLetter } from '../../../src/letter/index.ts';
import { lint } from '../../../src/lint/index.ts';

const FOLDER = 'test/letters';

/** The letters of the project that the Kamer printed, by the numbers of their files. */
const PRINTED = ['10', '109', '11', '12', '120', '123', '144', '72', '73', '74', '75', '94'];

describe('what the Kamer printed', () => {
  const numbers = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, number: name.split('-')[0] ?? '' }));

  for (const { name, number } of numbers) {
    const expected = PRINTED.includes(number);
    it(`${name} is ${expected ? 'published' : 'not published'}`, () => {
      assert.equal(readLetter(readFileSync(`${FOLDER}/${name}`, 'utf8')).published, expected);
    });
  }

  it('asks no field of the head of a list of questions that the Kamer printed', () => {
    const letter = readLetter(readFileSync(`${FOLDER}/123-lijst-van-vragen-begroting.txt`, 'utf8'));
    const rules = lint(letter, { today: '2024-03-01', profile: 'volledig' }).map(({ rule }) => rule);
    assert.ok(letter.isLetter);
    assert.deepEqual(
      rules.filter((rule) => rule.endsWith('-ontbreekt')),
      [],
    );
  });

  it('does not take a letter that names a printed paper for one', () => {
    const cited = [
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Datum 3 maart 2024',
      '',
      'Geachte voorzitter,',
      '',
      'Op de vragen (Aanhangsel Handelingen 2020/21, nr. 3235) is eerder geantwoord. Het stuk staat op',
      'https://zoek.officielebekendmakingen.nl/kst-31757-102.html en is door de griffie rondgezonden.',
      '',
      'Hoogachtend,',
    ];
    const letter = readLetter(cited.join('\n'));
    assert.equal(letter.published, false);
    assert.ok(lint(letter, { today: '2024-03-01' }).some(({ rule }) => rule === 'kenmerk-ontbreekt'));
  });
});
