import assert from 'node:assert/strict';
import { canonicalId } from '../../../src/citation/index.ts';
import { readLetter } from '../../../src/letter/index.ts';

const REFERENCES = [
  'Kamerstukken II 2019/20, 31 757, nr. 99, p. 3-4',
  'TK 31757-99; 2020',
  'Kamerstuk 35 000 VI, nrs. 32 en 33',
  'Kamerstukken I 2016/17, 33 118, C, p. 3',
  'motie-Jansen (36 410 VI, nr. 65)',
  '21 501-20, nr. 1500',
  'Kamerstukken 29 023, 33 118 en 31 757, nr. 17',
  'Handelingen II 2012/13, nr. 40, item 7, p. 23',
  'Aanhangsel van de Handelingen, vergaderjaar 2019–2020, nrs. 8 en 9',
  'Stb. 2014, 77',
  'Staatscourant 2009, nr. 85',
  'COM(2016) 277',
  'https://zoek.officielebekendmakingen.nl/kst-33118-25.html',
  'kst-36600-VII-12',
];

/** What stands where a line or a page ends. */
const BREAKS: Readonly<Record<string, string>> = {
  line: '\n',
  'page, with its header': '\n\nPagina 2 van 3\n\nDatum\n22 maart 2021\n\nKenmerk\n2021-0000093555\n\n',
  'page, with a form feed': '\n\f',
};

const BEFORE =
  'In de brief die ik u op 3 juli van het vorige jaar heb gestuurd over het plan en de\nuitvoering ervan (';
const BEHIND =
  ') heb ik u gemeld dat twaalf gemeenten meedoen aan\nhet plan en dat de evaluatie nog loopt, zodat ik u later bericht.';

function idsIn(reference: string): string[] {
  const text = `Betreft Voortgang\n\nGeachte voorzitter,\n\n${BEFORE}${reference}${BEHIND}\n\nHoogachtend,\n\nDe minister van Financiën,\n`;
  return readLetter(text).citations.flatMap(({ targets }) => targets.map(canonicalId));
}

/** The reference broken at each space, and behind each hyphen and each slash between digits. */
function brokenAnywhere(reference: string, at: string): string[] {
  const places = [...reference.matchAll(/ |(?<=[-–])|(?<=\d\/)(?=\d)/g)];
  return places.map(({ 0: blank, index }) => reference.slice(0, index) + at + reference.slice(index + blank.length));
}

describe('a reference that is broken over two lines or pages reads as the whole one', () => {
  for (const reference of REFERENCES) {
    it(reference, () => {
      const whole = idsIn(reference);
      assert.ok(whole.length > 0);
      for (const [name, at] of Object.entries(BREAKS)) {
        for (const broken of brokenAnywhere(reference, at))
          assert.deepEqual(idsIn(broken), whole, `${name}: ${broken}`);
      }
    });
  }
});
