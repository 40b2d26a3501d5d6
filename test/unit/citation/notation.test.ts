import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonicalId,
  findCitations,
  type Identity,
  parseCanonicalId,
  writeCitation,
} from '../../../src/citation/index.ts';
import { runs } from '../../support/cases.ts';
import { beside, broken, identity, idsOf, notation, surroundings } from '../../support/citations.ts';

function papers(...ids: string[]): Identity[] {
  return ids.map((id) => {
    const parsed = parseCanonicalId(id);
    assert.ok(parsed, id);
    return parsed;
  });
}

describe('writing a reference', () => {
  it('writes a Kamerstuk in every notation', () => {
    const citation = { targets: papers('33118-25'), vergaderjaar: '2015-2016', jaar: 2016, pagina: '4-6' };
    assert.equal(writeCitation(citation, 'leidraad'), 'Kamerstukken II 2015/16, 33118, nr. 25, p. 4-6');
    assert.equal(writeCitation(citation, 'kamer'), 'Kamerstuk 33 118, nr. 25, p. 4-6');
    assert.equal(writeCitation(citation, 'bzk-kort'), 'TK 33118-25, p. 4-6; 2016');
    assert.equal(writeCitation(citation, 'kort'), 'Kamerstuk 33118-25, p. 4-6');
    assert.equal(writeCitation(citation, 'kaal'), '33 118, nr. 25, p. 4-6');
    assert.equal(writeCitation(citation, 'kst'), 'kst-33118-25');
    assert.equal(writeCitation(citation, 'url'), 'https://zoek.officielebekendmakingen.nl/kst-33118-25.html');
  });

  const forms: readonly (readonly [string, readonly string[], Parameters<typeof writeCitation>[1], string])[] = [
    ['a budget chapter', ['36200-VII-9'], 'bzk-kort', 'TK 36200 VII-9'],
    ['a council', ['21501-08-900'], 'leidraad', 'Kamerstukken II, 21501-08, nr. 900'],
    ['a letter of the Eerste Kamer', ['33118-D'], 'leidraad', 'Kamerstukken I, 33118, D'],
    [
      'a list with a range',
      ['33118-3', '33118-4', '33118-5', '33118-9'],
      'kamer',
      'Kamerstukken 33 118, nrs. 3 t/m 5 en 9',
    ],
    ['papers of two dossiers', ['33118-3', '34453-7'], 'kort', 'Kamerstukken 33118-3 en 34453-7'],
    ['a bill as a whole', ['dossier-33118'], 'leidraad', 'Kamerstukken 33118'],
    ['an annex falls to its identifier', ['33118-25-b1'], 'leidraad', 'kst-33118-25-b1'],
    ['a letter that looks like an abbreviation', ['33118-AB'], 'kamer', 'Kamerstukken I, 33118, AB'],
    ['an Aanhangsel', ['ah-tk-20232024-77'], 'kamer', 'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 77'],
    ['a gazette', ['stcrt-2018-6112'], 'leidraad', 'Stcrt. 2018, 6112'],
  ];
  for (const [what, ids, written, expected] of forms) {
    it(`writes ${what}`, () => assert.equal(writeCitation({ targets: papers(...ids) }, written), expected));
  }

  it('writes the pages of Handelingen once: behind the item, or for the place', () => {
    const write = (id: string, pagina: string) => writeCitation({ targets: papers(id), pagina }, 'kamer');
    assert.equal(write('h-tk-20122013-40-7', '1-9'), 'Handelingen II 2012/13, nr. 40, item 7, p. 1-9');
    assert.equal(write('h-ek-20052006-151-163', '151-163'), 'Handelingen I 2005/06, p. 151-163');
  });

  it('writes one paper under several dossiers as one', () => {
    const citation = { targets: papers('33118-12', '34453-12', '21501-08-12'), joint: true };
    assert.equal(writeCitation(citation, 'kamer'), 'Kamerstukken 33 118, 34 453 en 21 501-08, nr. 12');
    assert.equal(writeCitation(citation, 'kort'), 'Kamerstukken 33118/34453/21501-08-12');
  });

  it('reads back what it wrote: any paper, in any notation, in running text, broken as text is', () => {
    const written = fc.tuple(identity, notation, beside, surroundings).chain(([paper, form, rest, around]) => {
      const text = writeCitation({ targets: [paper], ...rest }, form);
      return fc.record({
        paper: fc.constant(paper),
        around: fc.constant(around),
        text: fc.constant(text),
        seen: broken(text),
      });
    });
    fc.assert(
      fc.property(written, ({ paper, around, seen }) => {
        const text = around[0] + seen + around[1];
        const found = findCitations(text, { foldLineEnds: true });
        assert.deepEqual(idsOf(found), [canonicalId(paper)], text);
        const [citation] = found;
        assert.equal(text.slice(citation?.span.start, citation?.span.end).replace(/\s+/g, ' '), citation?.text);
      }),
      runs(1000),
    );
  });

  it('reads back lists and joint papers', () => {
    const several = fc.uniqueArray(identity, { minLength: 2, maxLength: 4, selector: canonicalId });
    const list = fc.tuple(several, notation);
    fc.assert(
      fc.property(list, ([targets, form]) => {
        const text = writeCitation({ targets }, form);
        assert.deepEqual(idsOf(findCitations(`Zie ${text}.`)), targets.map(canonicalId), text);
      }),
      runs(500),
    );
  });
});
