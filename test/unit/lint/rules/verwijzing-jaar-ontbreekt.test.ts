import assert from 'node:assert/strict';
import { check, draft, fixedParagraph, paragraphs, suggested } from '../support.ts';

describe('verwijzing-jaar-ontbreekt', () => {
  const two = 'Zie TK 31757-102; 2020 en TK 35570 B-13; 2020.';
  paragraphs('verwijzing-jaar-ontbreekt', {
    [`${two} Ook mijn brief van 15 februari jl. (TK 32847-720) helpt.`]: ['TK 32847-720'],
    'Zie Kamerstukken II 2019/20, 31757, nr. 102, Kamerstukken II 2019/20, 31757, nr. 103 en Kamerstukken II 31757, nr. 104.':
      ['Kamerstukken II 31757, nr. 104'],
    'Zie TK 31757-102; 2020 en TK 32847-720.': [],
    'Zie TK 31757-102, TK 35570 B-13 en TK 32847-720.': [],
    [`${two} Zie ook kst-32847-720.`]: [],
    [`${two} U schreef: “zie TK 32847-720”.`]: [],
  });

  it('adds the year of the date beside it, or of the same paper elsewhere', () => {
    const fix = (text: string) => fixedParagraph('verwijzing-jaar-ontbreekt', `${two} ${text}`).slice(two.length + 1);
    assert.equal(
      fix('Mijn brief van 15 februari jl. over wonen (TK 32847-720) helpt.'),
      'Mijn brief van 15 februari jl. over wonen (TK 32847-720; 2021) helpt.',
    );
    assert.equal(
      fix('Mijn brief van 3 maart 2019 (TK 32847-720) helpt.'),
      'Mijn brief van 3 maart 2019 (TK 32847-720; 2019) helpt.',
    );
    assert.equal(fix('Zie nogmaals TK 31757-102.'), 'Zie nogmaals TK 31757-102; 2020.');
    assert.equal(fix('Zie ook TK 32847-720.'), 'Zie ook TK 32847-720.');
  });

  it('only suggests the year of a jl. of long ago', () => {
    const of = (day: string) => draft(`${two} Mijn brief van ${day} jl. (TK 32847-720) helpt.`);
    const fixOf = (source: string) => check(source).find(({ rule }) => rule === 'verwijzing-jaar-ontbreekt')?.fix;
    // 92 days before the letter
    assert.ok(fixOf(of('20 december')));
    for (const day of ['19 december', '23 april']) {
      assert.equal(fixOf(of(day)), undefined);
      assert.equal(suggested('verwijzing-jaar-ontbreekt', of(day)).length, 1);
    }
  });
});
