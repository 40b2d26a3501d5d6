import { isoDate, vergaderjaarOf } from '../../dates/index.ts';
import type { Kamer } from '../citation.ts';
import type { Identity } from '../identity.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { readHouse } from './labels.ts';
import { NUMBER_WORD, readNumbers } from './number.ts';
import { readBarePages, readPages } from './page.ts';
import { readSession } from './session.ts';

const AANHANGSEL =
  /(?:aanhangsel(?:nummer|nr\.?)?|aanh\.)(?: (?:van de |der |bij de |tot de )?(?:handelingen|hand\.))?(?![a-z])|AH(?=(?:-TK|-EK)? ?(?:19|20)\d\d ?[-/])/iy;
const HANDELINGEN = /(?:handelingen|hand\.)(?![a-z])/iy;
const SEPARATORS = / ?[,;:()]? ?/y;
const MOST_PARTS = 8;

/** What may be known before the word "Aanhangsel": "Tweede Kamer, vergaderjaar 2021-2022, Aanhangsel 3173". */
export interface Known {
  readonly start: number;
  readonly kamer?: Kamer | undefined;
  readonly vergaderjaar?: string | undefined;
}

interface Parts {
  kamer?: Kamer | undefined;
  vergaderjaar?: string | undefined;
  /** The day of the meeting, where it stands instead of the year. */
  day?: string;
}

/**
 * Reads "Aanhangsel Handelingen II 2014/15, nr. 1241" (Aanwijzingen 3.43), "Aanhangsel van de Handelingen, vergaderjaar
 * 2021-2022, nr. 3173" as the Kamer prints it, and "Handelingen II 2014/15, Aanhangsel, nr. 1241". Without a year a number
 * denotes nothing. Without a Kamer it is the Tweede.
 */
export function readAanhangsel(cursor: Cursor, known: Known = { start: cursor.at }): Reading[] | undefined {
  return cursor.attempt(() => {
    if (!cursor.take(AANHANGSEL)) return undefined;
    const parts: Parts = { kamer: known.kamer, vergaderjaar: known.vergaderjaar };
    readParts(cursor, parts);
    let numbers = readNumberHere(cursor);
    if (parts.vergaderjaar === undefined) readParts(cursor, parts);
    const { kamer, vergaderjaar } = parts;
    if (!numbers || numbers.letters || vergaderjaar === undefined) return undefined;
    const readings = [aanhangselReading(known.start, cursor, kamer, vergaderjaar, numbers.items)];
    // "; 2015/16, nr. 12" and " en nr. 13"
    for (let count = 0; count < 50; count++) {
      const next = cursor.attempt(() => {
        if (!cursor.take(/ ?[;,] ?(?:en )?| en /y)) return undefined;
        const start = cursor.at;
        const more: Parts = { kamer, vergaderjaar: undefined };
        readParts(cursor, more);
        const word = cursor.sees(NUMBER_WORD);
        numbers = readNumberHere(cursor);
        if (!numbers || numbers.letters || (!word && more.vergaderjaar === undefined)) return undefined;
        return aanhangselReading(start, cursor, more.kamer, more.vergaderjaar ?? vergaderjaar, numbers.items);
      });
      if (!next) break;
      readings.push(next);
    }
    return readings;
  });
}

function aanhangselReading(
  start: number,
  cursor: Cursor,
  kamer: Kamer | undefined,
  vergaderjaar: string,
  numbers: readonly string[],
): Reading {
  const prefix = `ah-${kamer === 'I' ? 'ek' : 'tk'}-${vergaderjaar.replace('-', '')}`;
  const targets = numbers.map((number): Identity => ({ kind: 'aanhangsel', id: `${prefix}-${number}` }));
  const span = { start, end: cursor.at };
  return { span, kind: 'aanhangsel', targets, notation: 'overig', ...(kamer && { kamer }), vergaderjaar };
}

/** Reads Kamer and year, in either order, and the day of a meeting. */
function readParts(cursor: Cursor, parts: Parts): void {
  for (let count = 0; count < MOST_PARTS; count++) {
    const from = cursor.at;
    const found = cursor.attempt(() => {
      cursor.take(SEPARATORS);
      const house = readHouse(cursor);
      if (house !== undefined) {
        parts.kamer = house === 'both' ? undefined : house;
        return true;
      }
      const session = readSession(cursor);
      if (session) {
        parts.vergaderjaar = session.vergaderjaar ?? parts.vergaderjaar;
        return true;
      }
      const day = readMeetingDay(cursor);
      if (day === undefined) return undefined;
      parts.day = day;
      parts.vergaderjaar ??= vergaderjaarOf(day);
      return true;
    });
    if (!found || cursor.at === from) break;
  }
}

function readNumberHere(cursor: Cursor) {
  return cursor.attempt(() => {
    cursor.take(SEPARATORS);
    cursor.take(/aanhangsel(?:nummer)?,? ?/iy);
    const word = cursor.take(NUMBER_WORD);
    if (word) cursor.blank();
    return readNumbers(cursor, word?.[1] !== undefined);
  });
}

/**
 * Reads "Handelingen II 2010/11, nr. 108, item 5, p. 25-36" (from 2011) and "Handelingen II 2007/08, nr. 108, p. 7909-7943"
 * (before), "Handelingen TK 1997-1998, 6368-6375" and "Handelingen I 23 juni 2009, 36-1624". Identified by meeting and item, or by
 * the pages, as the official identifiers have it.
 */
export function readHandelingen(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  return cursor.attempt(() => {
    if (!cursor.take(HANDELINGEN)) return undefined;
    const parts: Parts = {};
    readParts(cursor, parts);
    const { kamer, vergaderjaar } = parts;
    const appendix = cursor.attempt(() => {
      cursor.take(SEPARATORS);
      return readAanhangsel(cursor, { start, kamer, vergaderjaar });
    });
    if (appendix) return appendix;
    if (vergaderjaar === undefined) return undefined;
    const place = readMeeting(cursor) ?? readPagesOnly(cursor);
    if (!place) return undefined;
    const id = handelingenId(kamer, vergaderjaar, place);
    const reading: Reading = {
      span: { start, end: cursor.at },
      kind: 'handelingen',
      targets: [{ kind: 'handelingen', id }],
      notation: 'overig',
      ...(kamer && { kamer }),
      vergaderjaar,
      ...(place.pagina !== undefined && { pagina: place.pagina }),
    };
    return [reading];
  });
}

interface Place {
  readonly meeting?: string;
  readonly item?: string;
  readonly pagina?: string | undefined;
}

const ITEM = / ?[,;]? ?(?:items?|agendapunt|onderdeel) ?(?:nr\.? ?)?(\d{1,3})(?!\d)/iy;
const MEETING = /(\d{1,3})(?![\d/])/y;
const SHORT_ITEM = /-(\d{1,3})(?:-(\d{1,3}))?(?!\d)/y;

function readMeeting(cursor: Cursor): Place | undefined {
  return cursor.attempt(() => {
    cursor.take(SEPARATORS);
    const word = cursor.take(NUMBER_WORD);
    if (word) cursor.blank();
    const meeting = cursor.take(MEETING)?.[1];
    if (meeting === undefined) return undefined;
    const short = cursor.attempt(() => {
      const match = cursor.take(SHORT_ITEM);
      return match && !cursor.sees(/\d/y) ? match : undefined;
    });
    const item = short?.[1] ?? cursor.take(ITEM)?.[1];
    const page = cursor.attempt(() =>
      item === undefined ? cursor.take(/-(\d{4,5})(?:-\d{1,5})?(?!\d)/y) : undefined,
    )?.[1];
    const pagina = page ?? readPages(cursor);
    if (!word && item === undefined && pagina === undefined) return undefined;
    return { meeting, ...(item !== undefined && { item }), pagina };
  });
}

function readPagesOnly(cursor: Cursor): Place | undefined {
  return cursor.attempt(() => {
    const pagina = readPages(cursor);
    if (pagina !== undefined) return { pagina };
    cursor.take(SEPARATORS);
    const bare = cursor.sees(/\d{1,5} ?- ?\d{1,5}/y) ? readBarePages(cursor) : undefined;
    return bare === undefined ? undefined : { pagina: bare };
  });
}

/** h-tk-20102011-108-5 (meeting, item); h-tk-20072008-7909-7943 (pages); h-ek-20082009-36-1624 (meeting, first page). */
function handelingenId(kamer: Kamer | undefined, vergaderjaar: string, { meeting, item, pagina }: Place): string {
  const prefix = `h-${kamer === 'I' ? 'ek' : 'tk'}-${vergaderjaar.replace('-', '')}`;
  if (meeting !== undefined && item !== undefined) return `${prefix}-${meeting}-${item}`;
  const [first, last] = /^(\d+)(?:-(\d+))?/.exec(pagina ?? '')?.slice(1) ?? [];
  // pages were numbered through the year until 2011; after that each item begins at 1
  const throughTheYear = first !== undefined && vergaderjaar < '2010-2011';
  if (throughTheYear && last !== undefined) return `${prefix}-${first}-${wholePage(first, last)}`;
  if (meeting === undefined) return `${prefix}-${[first, last].filter((page) => page !== undefined).join('-')}`;
  return throughTheYear ? `${prefix}-${meeting}-${first}` : `${prefix}-${meeting}`;
}

/** "7909-43" is 7909-7943. */
function wholePage(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const DAY = new RegExp(`(?:d\\.?d\\.? |van )?(\\d{1,2}) (${MONTHS.join('|')}) ((?:19|20)\\d\\d)(?!\\d)`, 'iy');

function readMeetingDay(cursor: Cursor): string | undefined {
  const match = cursor.take(DAY);
  if (!match) return undefined;
  return isoDate(Number(match[3]), MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, Number(match[1]));
}
