import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCitations } from '../../../src/citation/index.ts';
import { runs } from '../../support/cases.ts';
import { nearMissText } from '../../support/citations.ts';

describe('what looks like a reference and is not one', () => {
  const NONE = [
    '33 118 inwoners en 12 000 woningen',
    'bel 33118-2510 of mail',
    'de norm NEN-EN 33118-1 (uitgave 2016)',
    'het bedrag van € 33 118, nr. 2 op de lijst',
    'artikel 33118, nr. 4, van de bijlage',
    'Postbus 33118, nr. 4',
    'zaaknummer 33118-25',
    'uw brief nr. 33118/2020',
    'bestelnummer 33118, nr. 4',
    'het inschrijfnr. 33118, nr. 4',
    'artikelcode 35570 B-13',
    'bladzijde 33118, nr. 4',
    'UN-nummer 33118, nr. 4',
    'de ISO-norm 33118, nr. 4',
    'doi:10.33118-25',
    'Stb. …, …',
    'Staatsblad van vandaag',
    'de Tweede Kamer 33 118 handtekeningen aangeboden',
    'het EK 2024 trok 33 500 toeschouwers',
    'op het EK 2000, 33 118 toeschouwers',
    'de Handelingen van gisteren',
    'vergaderjaar 2019-2020',
    'In dossier nr. 30.983 oordeelde de rechtbank',
    'artikelen op voorraad: 33118-25; 31757-102',
    'TK 2020, nr. 5',
    'Kamerstukken II 2019/20, nr. 5',
    'Stb. 123 werd ingetrokken',
    'Kamerstukken over krimp',
    'de productcode 33118-A-25-X',
    'vlucht 33118-25 naar Rome',
    'een COM-object uit 2016',
    'bijlage 2 bij de brief',
  ];
  for (const text of NONE) it(text, () => assert.deepEqual(findCitations(text), []));

  it('finds nothing in texts made of such numbers', () => {
    fc.assert(
      fc.property(nearMissText, (text) => {
        const found = findCitations(text, { foldLineEnds: true }).map((citation) => citation.text);
        assert.deepEqual(found, [], text);
      }),
      runs(1000),
    );
  });
});
