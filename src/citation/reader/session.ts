import { readVergaderjaar } from '../../dates/index.ts';
import type { Kamer } from '../identity.ts';
import type { Cursor } from './cursor.ts';
import { readHouse } from './labels.ts';

/** The parliamentary year beside a reference, as far as it could be read. */
export interface Session {
  /** '2019-2020'; absent when the two years written do not follow each other, or only one is written. */
  readonly vergaderjaar?: string;
  /** The first year written. */
  readonly year: number;
}

/** "vergaderjaar", "zitting", and what printers made of them. */
const WORD =
  /(?:vergader(?:ings)?jaar|vergaderjaren|verg\. ?j(?:aar|\.)|vj\.?|zittings?(?:jaar)?|jaargang)[,:]?(?![A-Za-z])/iy;
/** 2019/20, 2019-2020, 1999/2000, 2019/'20. */
const TWO_YEARS = /((?:18|19|20)\d\d) ?[-/] ?'?((?:18|19|20)\d\d|\d\d)(?!\d)/y;
/** 20192020, as the official identifiers have it. */
const GLUED_YEARS = /((?:19|20)\d\d)((?:19|20)\d\d)(?!\d)/y;
/** 20/21, '98-'99, right before a dossier. */
const SHORT_YEARS = /'?(\d\d) ?[-/] ?'?(\d\d)(?=,? \(?\d\d[ .]?\d{3}(?!\d))/y;
/** One year only; a dossier must follow it. */
const ONE_YEAR = /((?:19|20)\d\d)(?=[,)]| \d\d[ .]?\d{3}(?!\d))/y;

/** Reads a parliamentary year: with the word before it, or without. */
export function readSession(cursor: Cursor): Session | undefined {
  return cursor.attempt(() => {
    const word = cursor.take(WORD);
    if (word) cursor.blank();
    const two = cursor.take(TWO_YEARS) ?? cursor.take(GLUED_YEARS);
    if (two) return sessionOf(Number(two[1]), two[0]);
    const short = cursor.take(SHORT_YEARS);
    if (short) return sessionOf(inFull(Number(short[1])), `${inFull(Number(short[1]))}-${short[2]}`);
    const one = cursor.take(ONE_YEAR);
    return one ? { year: Number(one[1]) } : undefined;
  });
}

/** A year between the parts of a reference, or behind it, in brackets or between commas. */
const BRACKET = / ?[,;]? ?\(/y;
const COMMA = / ?[,;] ?| (?=verg|zitt)/y;
const CLOSE = / ?\)/y;
const AFTER_HOUSE = /,? /y;
/** What may stand behind the year of the reference before it; a dossier would make the year its own. */
const BEHIND = / ?(?:[),.;:\]?!]|$|\n)(?! ?\(?\d\d[ .]?\d{3}(?!\d))/y;

/** What stands behind a dossier or its number. */
export interface SessionBehind {
  readonly session: Session;
  readonly kamer?: Kamer;
}

/** Reads ", vergaderjaar 2019-2020", ", Tweede Kamer, 2019-2020" or "(2019/20)" behind a dossier or its number. */
export function readSessionBehind(cursor: Cursor): SessionBehind | undefined {
  return cursor.attempt(() => {
    const bracket = cursor.take(BRACKET) !== undefined;
    if (!bracket && !cursor.take(COMMA)) return undefined;
    const house = readHouse(cursor);
    if (house !== undefined) cursor.take(AFTER_HOUSE);
    const session = readSession(cursor);
    if (session?.vergaderjaar === undefined || (bracket && !cursor.take(CLOSE))) return undefined;
    if (!bracket && !cursor.sees(BEHIND)) return undefined;
    return house === undefined || house === 'both' ? { session } : { session, kamer: house };
  });
}

/** '98' is 1998, '20' is 2020. */
function inFull(year: number): number {
  return year > 50 ? 1900 + year : 2000 + year;
}

function sessionOf(first: number, written: string): Session {
  const vergaderjaar = readVergaderjaar(written.replace("'", ''));
  return vergaderjaar === undefined ? { year: first } : { vergaderjaar, year: first };
}

/** What stands right before a reference; group 1 the Kamer, 2 the years. */
const YEAR_BEFORE = /(?<![\p{L}\d/.,-])(?:(II?),? )?(\d{4} ?[-/] ?\d{2,4})[,)]? \(?$/u;
const LONGEST_YEAR = 20;

/** The Kamer and the parliamentary year that stand right before `start`, and where they begin; nothing before `floor` counts. */
export function yearBefore(
  text: string,
  floor: number,
  start: number,
): { start: number; vergaderjaar?: string; kamer?: Kamer } | undefined {
  const match = YEAR_BEFORE.exec(text.slice(Math.max(floor, start - LONGEST_YEAR), start));
  const [whole, kamer, written] = match ?? [];
  const vergaderjaar = written === undefined ? undefined : readVergaderjaar(written);
  if (whole === undefined || vergaderjaar === undefined) return undefined;
  return { start: start - whole.length, vergaderjaar, ...(kamer !== undefined && { kamer: kamer as Kamer }) };
}
