import assert from 'node:assert/strict';
import { surnameOf } from '../../../src/dutch/addressee.ts';
import { DEGREES, PARTICLES, TITLES } from '../../../src/dutch/names.ts';
import { isName, isSurname } from '../../../src/dutch/persons.ts';
import { isAanhef } from '../../../src/dutch/phrases.ts';
import { moversBehind } from '../../../src/letter/index.ts';
import { nameParts } from '../../../src/references/audit/movers.ts';

describe('a particle of names', () => {
  for (const particle of PARTICLES)
    it(particle, () => {
      const capital = /^['’]/.test(particle) ? particle : particle.charAt(0).toUpperCase() + particle.slice(1);
      assert.equal(surnameOf(`Anna ${particle} Berg`), `${capital} Berg`);
      assert.ok(isName(`A. ${particle} Berg`));
      assert.ok(isSurname(`${particle} Berg`));
      assert.ok(isAanhef(`Geachte heer ${particle} Berg.`));
      assert.deepEqual(nameParts(`${particle} Berg`), ['berg']);
    });

  it('is read before a mover, but for the prepositions of a sentence', () => {
    for (const particle of ['van der', "in 't", 'El', 'von', 'da'])
      assert.equal(moversBehind(` van het lid ${particle} Berg over`)?.written, `${particle} Berg`);
    for (const preposition of ['bij', 'aan', 'het'])
      assert.equal(moversBehind(` ${preposition} Begrotingszaken`), undefined);
  });
});

describe('a name', () => {
  it('ends in a word that is no name by itself, behind initials and another word', () => {
    assert.ok(isName('H.G.J. Bruins Slot'));
    for (const heading of ['A. Slot', 'Inleiding en Slot', 'B. Toelichting']) assert.ok(!isName(heading), heading);
  });
});

describe('a title', () => {
  for (const title of TITLES)
    it(title, () => {
      assert.equal(surnameOf(`${title}. Anna de Wit`), 'De Wit');
      assert.ok(isName(`${title}. A. de Wit`));
    });
  for (const degree of DEGREES)
    it(`behind a name: ${degree}`, () => {
      assert.equal(surnameOf(`A. de Wit ${degree.toUpperCase()}`), 'De Wit');
      assert.ok(isName(`A. de Wit ${degree.toUpperCase()}`));
    });
  it('leaves surnames that look like one', () => assert.equal(surnameOf('Li Ma'), 'Ma'));
});
