import { readAanhangsel } from './aanhangsel.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { NUMBER_WORD } from './number.ts';
import { readBarePages, readPages } from './page.ts';
import {
  type Before,
  readSitting,
  readSittings,
  SEPARATOR,
  type Sitting,
  sittingBefore,
  sittingPrefix,
  sittingReading,
} from './sitting.ts';

const LABEL = /(?:handelingen|hand\.)(?: (?:der|van de) staten-generaal)?(?![a-z])/iy;
/** "HTK 2011-2012, nr. 50": the Handelingen of one Kamer, in one word. */
const SHORT_LABEL = /H(?=[TE]K[ ,]{1,2}(?:19|20)\d\d)/y;

/** How a reference to the Handelingen begins. */
export const PROCEEDINGS_LABELS = [LABEL, SHORT_LABEL];

/**
 * Reads "Handelingen II 2010/11, nr. 108, item 5, p. 25-36" (Aanwijzingen 3.43, from 2011) and "Handelingen II 2007/08, nr. 108,
 * p. 7909-7943" (before), "Handelingen TK 1997-1998, 6368-6375", "Handelingen I 23 juni 2009, 36-1624", and "Handelingen II
 * 2014/15, Aanhangsel, nr. 210".
 */
export function readHandelingen(cursor: Cursor, before: Before = sittingBefore(cursor)): Reading[] | undefined {
  const { start } = before;
  return cursor.attempt(() => {
    if (!cursor.take(LABEL) && !cursor.take(SHORT_LABEL)) return undefined;
    const sitting = readSitting(cursor, before);
    const appendix = cursor.attempt(() => {
      cursor.take(SEPARATOR);
      return readAanhangsel(cursor, { ...sitting, start });
    });
    if (appendix) return appendix;
    const place = readMeeting(cursor) ?? readPagesOnly(cursor);
    const first = place && readingOf(cursor, start, sitting, place);
    return first && [first, ...readMore(cursor, sitting)];
  });
}

/** "; nr. 109, item 3" and " en 2011/12, nr. 4, item 8". */
function readMore(cursor: Cursor, sitting: Sitting): Reading[] {
  return readSittings(cursor, sitting, (_, whole, start) => {
    const place = readMeeting(cursor);
    // a number alone could be anything's
    if (!place || (place.items === undefined && place.pagina === undefined)) return undefined;
    return readingOf(cursor, start, whole, place);
  });
}

/** Where in the Handelingen. */
interface Place {
  readonly meeting?: string;
  readonly items?: readonly string[];
  readonly pagina?: string;
}

function readingOf(cursor: Cursor, start: number, sitting: Sitting, place: Place): Reading | undefined {
  const { vergaderjaar } = sitting;
  if (vergaderjaar === undefined) return undefined;
  const ids = handelingenIds(sitting, vergaderjaar, place);
  return sittingReading(cursor, start, sitting, { kind: 'handelingen', ids, pagina: place.pagina });
}

const ITEM = / ?[,;]? ?(?:item|agendapunt|onderdeel)(s|en)? ?(?:nrs?\.? ?)?(\d{1,3})(?!\d)/iy;
const NEXT_ITEM = /(?:, |,? en )(\d{1,3})(?![\d/-])/y;
/** After "item" in the singular "en" must join them, and no word make the second a quantity. */
const SECOND_ITEM = /,? en (?:item )?(\d{1,3})(?=,? (?:p|blz|pag)\.? ?\d| ?[);.\n]| ?$)/y;
const MOST_ITEMS = 50;
const MEETING = /(\d{1,3})(?:e (?:vergadering|verg\.))?(?![\d/])/y;
/** "40-8-3" (meeting, item, page), "40-8". */
const SHORT_ITEM = /-(\d{1,3})(?:-\d{1,3})?(?!\d)/y;
/** "36-1624": meeting and page, when pages were numbered through the year. */
const SHORT_PAGE = /-(\d{4,5})(?:-\d{1,5})?(?!\d)/y;

function readMeeting(cursor: Cursor): Place | undefined {
  return cursor.attempt(() => {
    cursor.take(SEPARATOR);
    const word = cursor.take(NUMBER_WORD);
    if (word) cursor.blank();
    const meeting = cursor.take(MEETING)?.[1];
    if (meeting === undefined) return undefined;
    const items = readItems(cursor);
    const page = items === undefined ? cursor.take(SHORT_PAGE)?.[1] : undefined;
    const pagina = page ?? readPages(cursor);
    if (!word && items === undefined && pagina === undefined) return undefined;
    return { meeting, ...(items !== undefined && { items }), ...(pagina !== undefined && { pagina }) };
  });
}

/** "-12", ", item 12", ", items 6 en 8". */
function readItems(cursor: Cursor): readonly string[] | undefined {
  const short = cursor.take(SHORT_ITEM)?.[1];
  if (short !== undefined) return [short];
  const [, plural, first] = cursor.take(ITEM) ?? [];
  if (first === undefined) return undefined;
  const items = [first];
  const further = plural === undefined ? SECOND_ITEM : NEXT_ITEM;
  while (items.length < MOST_ITEMS) {
    const next = cursor.take(further)?.[1];
    if (next === undefined) break;
    items.push(next);
  }
  return items;
}

function readPagesOnly(cursor: Cursor): Place | undefined {
  return cursor.attempt(() => {
    const announced = readPages(cursor);
    if (announced !== undefined) return { pagina: announced };
    cursor.take(SEPARATOR);
    const pagina = cursor.sees(/\d{1,5} ?- ?\d{1,5}/y) ? readBarePages(cursor) : undefined;
    return pagina === undefined ? undefined : { pagina };
  });
}

/** The first parliamentary year in whose Handelingen each item has pages of its own (from 1 January 2011). */
const ITEMS_FROM = '2010-2011';

/** h-tk-20102011-108-5 (meeting, item); h-tk-20072008-7909-7943 (pages); h-ek-20082009-36-1624 (meeting, first page). */
function handelingenIds(sitting: Sitting, vergaderjaar: string, place: Place): string[] {
  const prefix = sittingPrefix('h', sitting, vergaderjaar);
  const { meeting, items } = place;
  return meeting !== undefined && items !== undefined
    ? items.map((item) => `${prefix}-${meeting}-${item}`)
    : [pagesId(prefix, vergaderjaar, place)];
}

function pagesId(prefix: string, vergaderjaar: string, { meeting, pagina }: Place): string {
  const [first, last] = /^(\d+)(?:-(\d+))?/.exec(pagina ?? '')?.slice(1) ?? [];
  const throughTheYear = first !== undefined && vergaderjaar < ITEMS_FROM;
  if (throughTheYear && last !== undefined) return `${prefix}-${first}-${wholePage(first, last)}`;
  if (meeting === undefined) return `${prefix}-${[first, last].filter((page) => page !== undefined).join('-')}`;
  return throughTheYear ? `${prefix}-${meeting}-${first}` : `${prefix}-${meeting}`;
}

/** "7909-43" is 7909-7943. */
function wholePage(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}
