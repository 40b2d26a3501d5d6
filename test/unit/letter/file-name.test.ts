import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameOf, freeName, nameAs, readLetter } from '../../../src/letter/index.ts';
import { runs } from '../../support/cases.ts';

const TODAY = '2026-03-02';

/** The name of a letter with these lines in its head. */
function nameOf(...lines: string[]): string {
  return fileNameOf(readLetter(`---\n${lines.join('\n')}\n---\n\nGeachte voorzitter,\n`, { form: 'draft' }), TODAY);
}

describe('the name of a letter’s file', () => {
  it('is its day, its kind and its subject', () => {
    const head = ['soort: kamerbrief', 'datum: 22 maart 2021', 'betreft: Onderhoud van de dijken', 'kenmerk: 2021-1'];
    assert.equal(nameOf(...head), '2021-03-22-kamerbrief-onderhoud-van-de-dijken.brief.md');
  });

  it('takes what is known: the day it is to leave, that of today, the kenmerk in the place of an open subject', () => {
    const head = ['soort: antwoordbrief', 'datum: "[…datum van de brief…]"', 'betreft: "[…onderwerp…]"'];
    assert.equal(nameOf(...head, 'streefdatum: 1 april 2026'), '2026-04-01-antwoordbrief.brief.md');
    assert.equal(nameOf(...head, 'kenmerk: 2026-0000/DGW'), '2026-03-02-antwoordbrief-2026-0000-dgw.brief.md');
    assert.equal(nameOf(...head), '2026-03-02-antwoordbrief.brief.md');
  });

  it('names nobody to whom the letter goes', () => {
    assert.equal(
      nameOf('soort: burgerbrief', 'aan: de heer J. Bos', 'betreft: Uw vraag'),
      '2026-03-02-burgerbrief-uw-vraag.brief.md',
    );
  });

  it('is cut between words', () => {
    const name = nameOf(
      'soort: nota',
      'betreft: Voortgang van het programma voor de sterke dijken en de brede rivieren',
    );
    assert.equal(name, '2026-03-02-nota-voortgang-van-het-programma-voor-de-sterke.brief.md');
  });

  it('can be written on every system, whatever the letter says', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (betreft, kenmerk) => {
      const field = (value: string) => ({ value }) as never;
      const header = { betreft: field(betreft), kenmerk: field(kenmerk) };
      const name = fileNameOf({ header, soort: 'nota' } as never, TODAY);
      assert.match(name, /^2026-03-02-nota(?:-[a-z0-9]+)*\.brief\.md$/);
      assert.ok(name.length <= 90);
    });
    fc.assert(property, runs(300));
  });

  it('is one that is not taken', () => {
    const taken = new Set(['a.brief.md', 'a-2.brief.md']);
    assert.equal(
      freeName('a.brief.md', (name) => taken.has(name)),
      'a-3.brief.md',
    );
    assert.equal(
      freeName('b.brief.md', (name) => taken.has(name)),
      'b.brief.md',
    );
  });
});

it('a name that is taken gets a number before what says the kind of file', () => {
  assert.equal(
    freeName('brief.docx', (one) => one === 'brief.docx'),
    'brief-2.docx',
  );
});

describe('the name of the same letter in another form', () => {
  const cases = [
    ['2021-03-22-kamerbrief.brief.md', '2021-03-22-kamerbrief.docx'],
    ['brief.txt', 'brief.docx'],
    ['antwoord op TK 31757-102; 2020.brief.md', 'antwoord op TK 31757-102; 2020.docx'],
    ['ir. A. Dijkstra', 'ir. A. Dijkstra.docx'],
    ['.brief', '.brief.docx'],
    ['Untitled-1', 'Untitled-1.docx'],
    ['brief v1.2', 'brief v1.2.docx'],
  ] as const;
  for (const [name, expected] of cases) {
    it(`${name} -> ${expected}`, () => assert.equal(nameAs(name, 'docx'), expected));
  }
});
