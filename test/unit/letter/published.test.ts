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

  it('reads the questions of a short list that lost its empty lines', () => {
    const list = [
      '35 570 IX Vaststelling van de begrotingsstaten voor het jaar 2021',
      'Nr. 46',
      'LIJST VAN VRAGEN',
      'Vastgesteld 10 juni 2021',
      '1',
      'Hoe verhoudt dit zich tot Kamerstuk 31 066, nr. 822?',
      '2',
      'Kunt u ingaan op de motie van het lid Bos (Kamerstuk 35 510, nr. 21)?',
    ].join('\n');
    const cited = (text: string) =>
      readLetter(text).citations.flatMap(({ furniture, text: own }) => (furniture ? [] : own));
    assert.deepEqual(cited(list), ['Kamerstuk 31 066, nr. 822', 'Kamerstuk 35 510, nr. 21']);
    assert.deepEqual(cited(list.replace(/^[12]\n/gm, '')), ['Kamerstuk 31 066, nr. 822', 'Kamerstuk 35 510, nr. 21']);
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
