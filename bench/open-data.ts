/**
 * Holds what we read of the open data against real answers that were kept: the $metadata of OData v4/2.0, a page of Document rows, a Zaak
 * with what it expands to, and a row of SyncFeed.
 *
 *     npx node bench/open-data.ts FOLDER
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { createOData, feedPage, type Get, type OpenPaper } from '../src/open-data/index.ts';

const FILES = {
  metadata: 'odata_v4_2.0_metadata.xml',
  papers: 'document_page_raw_value_array.json',
  zaak: 'zaak_2023Z20064_expand_Document_HuidigeDocumentVersie_DocumentPublicatie.json',
  dossier: 'syncfeed_kamerstukdossier_entity.xml',
};

const folder = argv[2];
if (folder === undefined) throw new Error('usage: npx node bench/open-data.ts FOLDER');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const DOSSIER = '0a0a0a0a-0000-4000-8000-000000000001';

/** OData whose every answer is these rows. It keeps what it was asked. */
function odataOf(rows: readonly unknown[], asked: string[] = []) {
  const get: Get = async ({ url }) => {
    asked.push(decodeURIComponent(url));
    return JSON.stringify({ value: rows });
  };
  return createOData({ get, base: 'https://data.example/OData', memory: { dialect: 'v4', at: 0 }, now: () => 1 });
}

/** The properties of every entity of the $metadata. */
function entities(metadata: string): Map<string, ReadonlySet<string>> {
  const types = metadata.matchAll(/<EntityType Name="(\w+)".*?<\/EntityType>/gs);
  return new Map(
    [...types].map(([xml, name = '']) => [
      name,
      new Set([...xml.matchAll(/Property Name="(\w+)"/g)].map(([, one = '']) => one)),
    ]),
  );
}

/** The names that we ask for and read, entity by entity, that the $metadata does not have. */
async function unknownNames(metadata: string): Promise<string[]> {
  const known = entities(metadata);
  const asked: string[] = [];
  const odata = odataOf([], asked);
  await odata.dossiers('31757');
  await odata.changes(DOSSIER, '2024-02-19T12:55:08Z');
  await odata.ids(DOSSIER);
  await odata.zaak('2021Z99999');
  await odata.publications('2020D99999');
  const inQuestions = asked.flatMap((question) => {
    const [, entity = '', query = ''] = /\/v4\/2\.0\/(\w+)\?(.*)/.exec(question) ?? [];
    const names = query.replace(/'[^']*'/g, '').matchAll(/(?<![\w/.-])([A-Z]\w+)(?:\/([A-Z]\w+)\/([A-Z]\w+))?/g);
    return [...names].flatMap(([, first = '', second, third]) => [
      [entity, first],
      ...(second && third
        ? [
            ['DocumentVersie', second],
            ['Document', third],
          ]
        : []),
    ]);
  });
  const source = readFileSync('src/open-data/odata/read.ts', 'utf8');
  const inRows = [...source.matchAll(/\['([A-Z]\w+)'\]/g)].map(([, name = '']) => name);
  const everywhere = new Set([...known.values()].flatMap((names) => [...names]));
  return [
    ...inQuestions
      .filter(([entity = '', name = '']) => !known.get(entity)?.has(name))
      .map(([entity, name]) => `${entity}.${name}`),
    ...inRows.filter((name) => !everywhere.has(name)),
  ];
}

function filled(papers: readonly OpenPaper[]): string {
  const fields = [
    'number',
    'document',
    'date',
    'vergaderjaar',
    'soort',
    'title',
    'dossierTitle',
    'kenmerk',
    'aanhangsel',
  ] as const;
  return fields.map((field) => `${field} ${papers.filter((paper) => paper[field] !== undefined).length}`).join(', ');
}

if (existsSync(join(folder, FILES.metadata))) {
  const unknown = await unknownNames(read(FILES.metadata));
  console.log(
    `$metadata of v4/2.0: ${unknown.length === 0 ? 'has every name that we ask for and read' : `lacks ${unknown.join(', ')}`}`,
  );
}
if (existsSync(join(folder, FILES.papers))) {
  const rows = JSON.parse(read(FILES.papers)) as { Datum: string | null; Verwijderd: boolean }[];
  const { papers, gone } = await odataOf(rows).papers(DOSSIER);
  console.log(
    `${rows.length} rows of Document: ${papers.length} papers, ${gone.length} deleted; of the papers: ${filled(papers)}`,
  );
  const days = rows.flatMap(({ Datum }) => Datum?.slice(0, 10) ?? []);
  console.log(
    `  days as written with their offset: ${days.join() === papers.map(({ date }) => date).join() ? 'the same' : 'others'}`,
  );
}
if (existsSync(join(folder, FILES.zaak))) {
  const zaak = JSON.parse(read(FILES.zaak)) as {
    Document: { HuidigeDocumentVersie: { DocumentPublicatie: { DocumentType: string }[] } }[];
  };
  const publications = zaak.Document.flatMap(({ HuidigeDocumentVersie }) => HuidigeDocumentVersie.DocumentPublicatie);
  const xml = publications.filter(({ DocumentType }) => DocumentType === 'Xml');
  console.log(`publications as XML: ${(await odataOf(xml).publications('2023D49016')).join(', ')}`);
}
if (existsSync(join(folder, FILES.dossier))) {
  const row = read(FILES.dossier).replace(/<!--.*?-->/s, '');
  const next = '<link rel="next" href="https://data.example/SyncFeed/2.0/Feed?skiptoken=1"/>';
  const get: Get = async () => `<feed><entry>${next}<content>${row}</content></entry></feed>`;
  const page = await feedPage({ get, base: 'https://data.example/SyncFeed/2.0', category: 'Kamerstukdossier' });
  console.log(`a row of the feed: ${JSON.stringify(page.rows[0])}`);
}
