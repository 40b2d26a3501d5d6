/**
 * A feed as long as the Kamer's: pages of 250 rows, made from their place alone, so that a reader can go on at any token. One row in
 * seven was deleted, three in seven are Kamerstukken, the others documents without a number.
 */
import type { Get } from '../../src/open-data/index.ts';
import { randomly, word } from './papers.ts';

/** How long the feed is. */
export interface FeedSize {
  readonly dossiers: number;
  readonly documents: number;
}

/** A feed of this many documents, with as many dossiers as they would stand in. */
export function sizeOf(documents: number): FeedSize {
  return { documents, dossiers: Math.min(39_900, Math.max(10, Math.floor(documents / 17))) };
}

const PAGE = 250;
const KINDS = ['Brief regering', 'Motie', 'Verslag van een commissiedebat', 'Amendement'];
/** The numbers of the Kamerstukken go round the dossiers in steps that share no factor with their number. */
const STRIDE = 7_919;

/** What the feed says of a document: deleted, or a paper, or one without a number. */
export function kindOfRow(at: number): 'gone' | 'paper' | 'other' {
  const place = at % 7;
  return place === 3 ? 'gone' : place % 2 === 0 && place < 5 ? 'paper' : 'other';
}

/** A function that answers as the feed does. */
export function madeFeed(size: FeedSize): Get {
  return async ({ url }) => {
    const asked = new URL(url).searchParams;
    const from = Number(asked.get('skiptoken') ?? 0);
    const isDossier = asked.get('category') === 'Kamerstukdossier';
    const to = Math.min(isDossier ? size.dossiers : size.documents, from + PAGE);
    let entries = '';
    for (let at = from; at < to; at++) entries += entry(at, isDossier ? dossier(at) : document(at, size));
    const end = entries === '' ? `<link rel="resume" href="?skiptoken=${from}"/>` : '';
    return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${entries}${end}</feed>`;
  };
}

function entry(at: number, row: string): string {
  return `<entry><title>${at}</title><link rel="next" href="?skiptoken=${at + 1}"/><content type="application/xml">${row}</content></entry>`;
}

function head(name: string, at: number, isGone = false): string {
  const day = `${2008 + Math.floor(at / 40_000)}-0${1 + (at % 9)}-1${at % 10}`;
  const kind = name === 'document' ? 'b' : 'a';
  const id = `${at.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.repeat(12)}`;
  return `<${name} xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="${id}" tk:bijgewerkt="${day}T10:00:00.1230000" tk:verwijderd="${isGone}">`;
}

/** Where the rows before this one were papers. */
function papersBefore(at: number): number {
  const whole = Math.floor(at / 7) * 3;
  let rest = 0;
  for (let one = at - (at % 7); one < at; one++) if (kindOfRow(one) === 'paper') rest++;
  return whole + rest;
}

function dossier(at: number): string {
  const random = randomly(at);
  const title = Array.from({ length: 8 }, () => word(random)).join(' ');
  return `${head('kamerstukdossier', at)}<titel>${title}</titel><nummer>${17_000 + at}</nummer><toevoeging/><hoogsteVolgnummer>200</hoogsteVolgnummer></kamerstukdossier>`;
}

function document(at: number, size: FeedSize): string {
  const kind = kindOfRow(at);
  if (kind === 'gone') return `${head('document', at, true)}</document>`;
  const random = randomly(1_000_000 + at);
  const title = Array.from({ length: 14 }, () => word(random)).join(' ');
  const year = 2008 + Math.floor((at / size.documents) * 18);
  const date = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const paper = papersBefore(at);
  const of = (paper * STRIDE) % size.dossiers;
  const place =
    kind === 'paper'
      ? `<kamerstukdossier ref="${of.toString(16).padStart(8, '0')}-0000-4000-8000-aaaaaaaaaaaa"/><volgnummer>${1 + Math.floor(paper / size.dossiers)}</volgnummer>`
      : '<volgnummer>-1</volgnummer>';
  const soort = KINDS[Math.floor(random() * KINDS.length)];
  return `${head('document', at)}<soort>${soort}</soort><documentNummer>${year}D${String(at % 100_000).padStart(5, '0')}</documentNummer><titel>Een dossier</titel><onderwerp>${title}</onderwerp><datum>${date}T00:00:00</datum><vergaderjaar>${year}-${year + 1}</vergaderjaar>${place}</document>`;
}
