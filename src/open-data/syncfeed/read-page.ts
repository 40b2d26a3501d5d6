import { hostOf, parsed, staysAt } from '../address.ts';
import { OpenDataError } from '../failure.ts';
import { paperOf } from '../paper.ts';
import type { Gone, OpenDossier, Row } from '../rows.ts';
import { countOf, dossierNumber, type Fields, present, says, textOf } from '../values.ts';
import type { Category, FeedPage, FeedRows } from './page.ts';
import { type FeedXml, ROW, readFeed } from './read-feed.ts';

/**
 * Reads a page of a category.
 *
 * @param asked its address
 * @throws OpenDataError as `feedPage`
 */
export function readFeedPage<C extends Category>(xml: string, asked: string, category: C): FeedPage<FeedRows[C]> {
  const wrong = new OpenDataError('not-data', hostOf(asked));
  const feed = parsedFeed(xml, wrong);
  const from = new URL(asked);
  const before = from.searchParams.get('skiptoken') ?? undefined;
  if (feed.entries.length === 0) {
    if (feed.links['resume'] === undefined) throw wrong;
    const token = tokenIn(feed.links['resume'], from) ?? before;
    return { rows: [], ...(token !== undefined && { token }), caughtUp: true };
  }
  // each entry has a link of its own (and no id that lasts: issue 164 of the data service)
  const next = feed.entries.at(-1)?.next ?? feed.links['next'];
  const token = next === undefined ? undefined : tokenIn(next, from);
  if (token === undefined || token === before) throw wrong;
  const rows = new Map<string, FeedRows[C] | Gone>();
  for (const { fields, updated } of feed.entries) {
    const read = readEntry(fields, updated, category);
    if (read === 'broken') throw wrong;
    // what comes last stands last
    if (read && rows.delete(read.source)) rows.set(read.source, read);
    else if (read) rows.set(read.source, read);
  }
  return { rows: [...rows.values()], token, caughtUp: false };
}

function parsedFeed(xml: string, wrong: OpenDataError): FeedXml {
  try {
    return readFeed(xml);
  } catch {
    throw wrong;
  }
}

/** The token of a link of the feed. Only the token is taken from it: what is asked next is made on our side. */
function tokenIn(link: string, from: URL): string | undefined {
  const url = parsed(link, from);
  if (url && !staysAt(url, from)) throw new OpenDataError('elsewhere', from.hostname);
  const token = url?.searchParams.get('skiptoken') ?? '';
  return /^[\w-]{1,64}$/.test(token) ? token : undefined;
}

/** A row; undefined for one that the register cannot hold, 'broken' for what is not a row of this category. */
function readEntry<C extends Category>(
  fields: Fields,
  updated: string | undefined,
  category: C,
): FeedRows[C] | Gone | undefined | 'broken' {
  const source = textOf(fields['@id']);
  if (source === undefined || textOf(fields[ROW])?.toLowerCase() !== category.toLowerCase()) return 'broken';
  const row = { source, stamp: updated ?? textOf(fields['@bijgewerkt']) ?? '' };
  if (fields['@verwijderd'] === 'true') return { ...row, gone: true };
  return READERS[category](row, fields);
}

const READERS: { readonly [C in Category]: (row: Row, fields: Fields) => FeedRows[C] | undefined } = {
  Kamerstukdossier: (row, fields) => {
    // a row says whether it has a suffix, also when it has none: one that does not may be any chapter of its number
    if (!says(fields, 'toevoeging')) return undefined;
    const number = dossierNumber(fields['nummer'], fields['toevoeging']);
    const highest = countOf(fields['hoogsteVolgnummer'] ?? fields['aantalDocumenten']);
    return number && present<OpenDossier>({ ...row, ...number, title: textOf(fields['titel']), highest });
  },
  Document: (row, fields) => {
    const dossier = textOf(fields['kamerstukdossier']);
    return paperOf(row, dossier === undefined ? [] : [{ source: dossier }], {
      number: fields['volgnummer'] ?? fields['ondernummer'],
      document: fields['documentNummer'] ?? fields['nummer'],
      date: fields['datum'],
      vergaderjaar: fields['vergaderjaar'],
      soort: fields['soort'],
      title: fields['onderwerp'],
      dossierTitle: fields['titel'],
      kenmerk: fields['kenmerkAfzender'],
      aanhangsel: fields['aanhangselnummer'],
    });
  },
};
