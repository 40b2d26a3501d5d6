import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createOData, feedPage, type Get, OpenDataError } from '../../../src/open-data/index.ts';
import { runs } from '../../support/cases.ts';

const DOSSIER = '0a0a0a0a-0000-4000-8000-000000031757';

/** Whatever comes: rows, or a failure of the open data; nothing else, and an end. */
async function holds(body: string): Promise<void> {
  const get: Get = async () => body;
  const odata = createOData({ get, base: 'https://data.example/OData', now: () => 0 });
  const base = 'https://data.example/SyncFeed/2.0';
  const questions = [
    () => odata.dossiers('31757'),
    () => odata.papers(DOSSIER),
    () => odata.ids(DOSSIER),
    () => odata.zaak('2021Z99999'),
    () => odata.publications('2020D99999'),
    () => feedPage({ get, base, category: 'Document' }),
    () => feedPage({ get, base, category: 'Kamerstukdossier', token: '7' }),
  ];
  for (const question of questions)
    await question().then(
      (answer) => JSON.stringify(answer),
      (failure) => assert.ok(failure instanceof OpenDataError, String(failure)),
    );
}

const FIELDS = [
  'Id',
  'Nummer',
  'Toevoeging',
  'Titel',
  'Datum',
  'Vergaderjaar',
  'Ondernummer',
  'Volgnummer',
  'AantalDocumenten',
];
const NAMES = [
  ...FIELDS,
  'Kamerstukdossier',
  'Zaak',
  'ZaakActor',
  'Verwijderd',
  'Aanhangselnummer',
  '__proto__',
  'Identifier',
];
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('31757', 'XVI', '2020-07-02T22:00:00Z', '9999-99-99T99:99:99Z', -1, 102),
);
const row = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 8 });
const link = fc.constantFrom('https://data.example/OData/v5/x', '?y', 'https://elders.example', '', 7, null);

describe('reading whatever a server sends', () => {
  it('JSON of any kind', () => fc.assert(fc.asyncProperty(fc.json(), holds), runs(200)));

  it('rows with any values', () => {
    const page = fc.record(
      { value: fc.array(row, { maxLength: 4 }), '@odata.nextLink': link },
      { requiredKeys: ['value'] },
    );
    return fc.assert(
      fc.asyncProperty(page, (answer) => holds(JSON.stringify(answer))),
      runs(300),
    );
  });

  it('pieces of a feed in any order', () => {
    const HEAD = '<feed xmlns="http://www.w3.org/2005/Atom">';
    const NEXT = '<link rel="next" href="https://data.example/SyncFeed/2.0/Feed?skiptoken=9"/>';
    const ROWS = [
      '<document id="a">',
      '</document>',
      '<kamerstukdossier id="b" tk:verwijderd="true"/>',
      '<nummer>31757</nummer>',
    ];
    const TAGS = [
      '<entry>',
      '</entry>',
      '<content>',
      '</content>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&x;',
      '<?xml version="1.0"?>',
      '<!--',
      '-->',
    ];
    const piece = fc.oneof(fc.constantFrom(HEAD, '</feed>', NEXT, ...ROWS, ...TAGS), fc.string({ maxLength: 6 }));
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), (pieces) => holds(HEAD + pieces.join(''))),
      runs(300),
    );
  });
});
