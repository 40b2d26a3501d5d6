import { STAMP, type World, type WorldDossier, type WorldPaper } from './world.ts';

/** A row of the feed: its category, its token and its XML. */
export interface FeedRow {
  readonly category: 'Kamerstukdossier' | 'Document';
  readonly token: number;
  readonly id: string;
  readonly xml: string;
}

const NAMESPACES =
  'xmlns="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The rows of a world in the order of the feed: tokens grow, with gaps, and papers may stand before their dossier. */
export function feedOf(world: World): FeedRow[] {
  const papers = world.papers.map((paper) => ({
    category: 'Document' as const,
    id: paper.id,
    xml: paperXml(world, paper),
  }));
  const dossiers = world.dossiers.map((one) => ({
    category: 'Kamerstukdossier' as const,
    id: one.id,
    xml: dossierXml(one),
  }));
  return [...papers, ...dossiers].map((row, n) => ({ ...row, token: 1000 + 3 * n }));
}

/**
 * A page of the feed: the rows of a category behind a token. An empty page says where to resume; `broken` leaves that out.
 *
 * @param base the address of the feed's service
 */
export function feedPageXml(
  rows: readonly FeedRow[],
  {
    category,
    token,
    size,
    base,
    broken = false,
  }: { category: string; token: number; size: number; base: string; broken?: boolean },
): string {
  const page = rows.filter((row) => row.category === category && row.token > token).slice(0, size);
  const address = (to: number) => `${base}/Feed?skiptoken=${to}&amp;category=${category}`;
  const entries = page.map(
    (row) => `<entry><title>${row.id}</title><id>${base}/Entiteiten/${row.id}</id><updated>${STAMP}</updated>
<link rel="next" href="${address(row.token)}" /><category term="${category.toLowerCase()}" /><content type="application/xml">${row.xml}</content></entry>`,
  );
  const resume = page.length === 0 && !broken ? `<link rel="resume" href="${address(token)}" />` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>SyncFeed ${category}</title><link rel="self" href="${address(token)}" />${resume}${entries.join('')}</feed>`;
}

function dossierXml({ id, deleted = false, nummer, toevoeging, titel, hoogste = 0 }: WorldDossier): string {
  const fields = [
    field('titel', titel),
    field('nummer', nummer),
    field('toevoeging', toevoeging),
    field('hoogsteVolgnummer', hoogste),
  ];
  return element('kamerstukdossier', id, deleted, fields);
}

function paperXml({ dossiers }: World, paper: WorldPaper): string {
  const [dossier] = paper.dossiers;
  const titel = dossiers.find(({ id }) => id === dossier)?.titel;
  return element('document', paper.id, paper.deleted ?? false, [
    ...(dossier === undefined ? [] : [`<kamerstukdossier ref="${dossier}" />`]),
    ...[field('soort', paper.soort), field('documentNummer', paper.document), field('titel', titel)],
    ...[
      field('onderwerp', paper.onderwerp),
      field('datum', `${paper.day}T00:00:00`),
      field('volgnummer', paper.volgnummer),
    ],
    ...[
      field('vergaderjaar', paper.vergaderjaar),
      field('kenmerkAfzender', paper.kenmerk),
      field('aanhangselnummer', paper.aanhangsel),
    ],
  ]);
}

function element(name: string, id: string, deleted: boolean, fields: readonly string[]): string {
  const start = `${name} ${NAMESPACES} id="${id}" tk:bijgewerkt="2026-10-05T10:00:00.0000000" tk:verwijderd="${deleted}"`;
  return deleted ? `<${start} />` : `<${start}>${fields.join('')}</${name}>`;
}

function field(name: string, value: string | number | null | undefined): string {
  return value === undefined || value === null
    ? `<${name} xsi:nil="true" />`
    : `<${name}>${escaped(String(value))}</${name}>`;
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
