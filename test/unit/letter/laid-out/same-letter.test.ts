import assert from 'node:assert/strict';
import type { Document } from '../../../../src/document/index.ts';
import { type Letter, readLetter } from '../../../../src/letter/index.ts';
import { lint } from '../../../../src/lint/index.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';
import { item, made, paragraph, paragraphs, region, table, text } from '../../../support/made-document.ts';

// one letter in the three forms in which it can come: what it says must be read alike
const PRINT = `> Retouradres Postbus 90801 2509 LV Den Haag

De voorzitter van de Tweede Kamer der Staten-Generaal              Directie Dijken
Postbus 20018
2500 EA Den Haag                                                   Kenmerk
                                                                   2021-0000093431

                                                                   Uw kenmerk
                                                                   2021Z03234

                                                                   Bijlagen
                                                                   1
Datum     22 maart 2021
Betreft   Voortgang van de dijken

Geachte voorzitter,

In mijn brief van 3 juli 2020 (Kamerstukken II 2019/20, 31757, nr. 102)¹ heb ik u
toegezegd de dijken te bezien. In de brief van 12 januari 2021 van het
waterschap Rivierenland is gevraagd om haast.

Aanpak

De aanpak heeft twee delen, die ik met de waterschappen heb besproken en die ik
hieronder beschrijf:

- de dijken worden verhoogd waar het water het hoogst staat;
- de sluizen gaan dicht zodra het water stijgt.

Kosten

Het werk kost het volgende, volgens de raming die bij mijn brief van 3 juli 2020
was gevoegd en die sindsdien niet is veranderd.

Jaar        Dijken        Sluizen
2021        € 3 miljoen   € 1 miljoen
2022        € 4 miljoen   € 2 miljoen

Ik hoop u hiermee voldoende te hebben geïnformeerd.

¹ Kamerstukken II 2020/21, 35570 VII, nr. 32.

Pagina 2 van 2

Datum
22 maart 2021

Kenmerk
2021-0000093431

Hoogachtend,
De minister van Waterbeheer,

drs. A.B. Jansen
`;

const DRAFT = `---
datum: 2021-03-22
kenmerk: 2021-0000093431
uw-kenmerk: 2021Z03234
betreft: Voortgang van de dijken
retouradres: Postbus 90801 2509 LV Den Haag
aan: |
  De voorzitter van de Tweede Kamer der Staten-Generaal
  Postbus 20018
  2500 EA Den Haag
directie: Dijken
bijlagen: 1
---

Geachte voorzitter,

In mijn brief van 3 juli 2020 (Kamerstukken II 2019/20, 31757, nr. 102)[^1] heb ik u toegezegd de dijken te bezien. In de brief van 12 januari 2021 van het waterschap Rivierenland is gevraagd om haast.

## Aanpak

De aanpak heeft twee delen, die ik met de waterschappen heb besproken en die ik hieronder beschrijf:

- de dijken worden verhoogd waar het water het hoogst staat;
- de sluizen gaan dicht zodra het water stijgt.

## Kosten

Het werk kost het volgende, volgens de raming die bij mijn brief van 3 juli 2020 was gevoegd en die sindsdien niet is veranderd.

| Jaar | Dijken | Sluizen |
| --- | --- | --- |
| 2021 | € 3 miljoen | € 1 miljoen |
| 2022 | € 4 miljoen | € 2 miljoen |

Ik hoop u hiermee voldoende te hebben geïnformeerd.

Hoogachtend,

De minister van Waterbeheer,

drs. A.B. Jansen

[^1]: Kamerstukken II 2020/21, 35570 VII, nr. 32.
`;

const ADDRESS = 'De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag';
const COLUMN = 'Directie Dijken\n\nKenmerk\n2021-0000093431\nUw kenmerk\n2021Z03234\nBijlagen\n1';

const BODY = [
  paragraph('Geachte voorzitter,'),
  paragraph([
    text('In mijn brief van 3 juli 2020 (Kamerstukken II 2019/20, 31757, nr. 102)'),
    { type: 'note-mark', note: 'n' },
    text(' heb ik u toegezegd de dijken te bezien. In de brief van 12 januari 2021 van het waterschap '),
    text('Rivierenland is gevraagd om haast.'),
  ]),
  paragraph([text('Aanpak', { bold: true })]),
  paragraph('De aanpak heeft twee delen, die ik met de waterschappen heb besproken en die ik hieronder beschrijf:'),
  item('de dijken worden verhoogd waar het water het hoogst staat;'),
  item('de sluizen gaan dicht zodra het water stijgt.'),
  paragraph('Kosten', { role: 'heading', level: 2 }),
  paragraph(
    'Het werk kost het volgende, volgens de raming die bij mijn brief van 3 juli 2020 was gevoegd en die sindsdien niet is veranderd.',
  ),
  table(
    [
      ['Jaar', 'Dijken', 'Sluizen'],
      ['2021', '€ 3 miljoen', '€ 1 miljoen'],
      ['2022', '€ 4 miljoen', '€ 2 miljoen'],
    ],
    1,
  ),
  paragraph('Ik hoop u hiermee voldoende te hebben geïnformeerd.'),
  ...paragraphs('\nHoogachtend,\nDe minister van Waterbeheer,\n\n\ndrs. A.B. Jansen'),
] as const;

const AROUND: Pick<Document, 'notes' | 'properties'> = {
  notes: [{ id: 'n', mark: '1', kind: 'footnote', blocks: [paragraph('Kamerstukken II 2020/21, 35570 VII, nr. 32.')] }],
  properties: { title: 'Document1', custom: {} },
};
const RUNNING = region('running-header', 'Pagina 2 van 2\n\nDatum\n22 maart 2021\nKenmerk\n2021-0000093431');
const RETOUR = '> Retouradres Postbus 90801 2509 LV Den Haag';
const DAY = 'Datum\t22 maart 2021\nBetreft\tVoortgang van de dijken';

/** The ways in which the head of a letter is laid out in Word. */
const LAYOUTS: Readonly<Record<string, Document>> = {
  'lines above the salutation, a frame beside them': made([...paragraphs(`${ADDRESS}\n\n${DAY}\n`), ...BODY], {
    ...AROUND,
    regions: [region('first-header', RETOUR), region('frame', COLUMN), RUNNING],
  }),
  'all of the head in the header of the first page': made([...BODY], {
    ...AROUND,
    regions: [
      {
        zone: 'first-header',
        before: 0,
        blocks: [paragraph(RETOUR), table([[paragraphs(ADDRESS), paragraphs(COLUMN)]])],
      },
      {
        zone: 'first-header',
        before: 0,
        blocks: [
          table([
            ['Datum', '22 maart 2021'],
            ['Betreft', 'Voortgang van de dijken'],
          ]),
        ],
      },
      RUNNING,
    ],
  }),
  'a table above the salutation': made(
    [
      paragraph(RETOUR),
      table([
        [paragraphs(ADDRESS), paragraphs(COLUMN)],
        ['Datum', '22 maart 2021'],
        ['Betreft', 'Voortgang van de dijken'],
      ]),
      ...BODY,
    ],
    { ...AROUND, regions: [RUNNING] },
  ),
  'a letter in a cell beside its column': made(
    [table([[[...paragraphs(`${RETOUR}\n\n${ADDRESS}\n\n${DAY}`), ...BODY], paragraphs(COLUMN)]])],
    { ...AROUND, regions: [RUNNING] },
  ),
  'a kenmerk that only the properties tell': made([...paragraphs(`${RETOUR}\n\n${ADDRESS}\n\n${DAY}`), ...BODY], {
    ...AROUND,
    regions: [region('frame', 'Directie Dijken\nUw kenmerk\n2021Z03234\nBijlagen\n1')],
    properties: { custom: { Kenmerk: '2021-0000093431' } },
  }),
};

/** What must be the same. */
function saidBy(letter: Letter): object {
  const { header, citations, notes, signatures, ontvangen, parts } = letter;
  const fields = ['datum', 'kenmerk', 'uwKenmerk', 'betreft', 'retouradres', 'aan', 'directie', 'bijlagen'] as const;
  return {
    fields: Object.fromEntries(fields.map((field) => [field, header[field]?.value])),
    citations: citations.filter(({ furniture }) => !furniture).map((one) => [one.text, one.note]),
    notes: notes.map(({ mark, marks, citations }) => [mark, marks.length, citations.length]),
    signatures: signatures.map(({ functie, naam, namens }) => [functie, naam, namens]),
    ontvangen: ontvangen.map(({ soort, datum, afzender }) => [soort, datum, afzender]),
    parts: parts.map(({ kind }) => kind).filter((kind) => !HEAD_OR_AROUND.has(kind)),
    // notes stand where the page ends, or at the end
    text: letter.flow.text.split('\n').sort(),
  };
}

const HEAD_OR_AROUND = new Set([
  'front-matter',
  'briefhoofd',
  'retouradres',
  'geadresseerde',
  'paginakop',
  'voetnoten',
]);

describe('one letter as print, as draft and as a file', () => {
  const draft = readLetter(DRAFT);

  it('says the same as print and as draft', () => {
    assert.deepEqual(saidBy(readLetter(PRINT)), saidBy(draft));
  });

  for (const [name, document] of Object.entries(LAYOUTS)) {
    it(`says the same as a file with ${name}`, () => {
      const letter = letterInFile(document);
      assert.deepEqual(saidBy(letter), saidBy(draft));
      assert.deepEqual(
        [letter.form, letter.status, letter.isLetter, letter.lostHead],
        ['print', 'concept', true, undefined],
      );
      const rules = lint(letter, { today: '2021-03-22', profile: 'volledig' }).map(({ rule }) => rule);
      const ofDraft = lint(draft, { today: '2021-03-22', profile: 'volledig' }).map(({ rule }) => rule);
      assert.deepEqual(rules, ofDraft);
    });
  }
});
