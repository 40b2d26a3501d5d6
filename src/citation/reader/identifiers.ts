import { parseCanonicalId } from '../canonical.ts';
import type { Identity, Kamer } from '../identity.ts';
import type { Notation } from '../notations.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';

/** What an identifier is made of; the pieces of a kst- identifier have at most 9 characters. */
const KST = /kst-([0-9A-Za-z]{1,10}(?:-{1,2}[0-9A-Za-z]{1,10}){0,5})/iy;
const OTHERS =
  /(?:ah-(?:tk|ek)-\d{8}-\d{1,5}|h-(?:tk|ek|vv)-\d{8}(?:-\d{1,5}){1,3}|kv-(?:tk|ek)-\d{4}Z\d{5}|stb-\d{4}-\d{1,5}|stcrt-\d{4}-\d{1,6}|trb-\d{4}-\d{1,5}|blg-\d{3,9})(?![0-9A-Za-z])/iy;
/** How an identifier of the official publications begins. */
export const OFFICIAL_IDS = [KST, OTHERS];
/** What a file name adds. */
const SESSION_IN_ID = /^(\d{4})(\d{4})-/;

/** Reads an identifier of the official publications: kst-36600-VII-1, ah-tk-20232024-1121, stb-2024-153, blg-1025203. */
export function readOfficialId(cursor: Cursor, inUrl = false): Reading | undefined {
  const start = cursor.at;
  const notation: Notation = inUrl ? 'url' : 'kst';
  return cursor.attempt(() => {
    const kst = cursor.take(KST);
    if (kst) return kstReading(kst[1] ?? '', start, cursor.at, notation);
    const other = cursor.take(OTHERS)?.[0];
    const identity =
      other === undefined ? undefined : parseCanonicalId(other.toLowerCase().replace(/z(?=\d{5}$)/, 'Z'));
    return identity && reading(identity, start, cursor.at, notation);
  });
}

function kstReading(id: string, start: number, end: number, notation: Notation): Reading | undefined {
  const identity = parseCanonicalId(`kst-${id}`);
  if (identity?.kind !== 'kamerstuk') return undefined;
  const session = SESSION_IN_ID.exec(id);
  // identifiers with a session are papers of the Eerste Kamer, up to 2009-2010; so are those with a letter
  const kamer: Kamer | undefined = session || /^[A-Z]+$/.test(identity.number ?? '') ? 'I' : undefined;
  const found = reading(identity, start, end, notation);
  return {
    ...found,
    ...(kamer && { kamer }),
    ...(session && { vergaderjaar: `${session[1]}-${session[2]}` }),
  };
}

/** 2024Z11859 is a zaak, 2024D28457 a document of the Tweede Kamer. */
export const PARLIS = /((?:19|20)\d\d)([ZD])(\d{5})(?!\d)(?![A-Za-z])/y;

/** Reads a number of the Tweede Kamer's own administration. */
export function readParlisNumber(cursor: Cursor, inUrl = false): Reading | undefined {
  const start = cursor.at;
  const match = cursor.take(PARLIS);
  if (!match) return undefined;
  const identity: Identity = { kind: match[2] === 'Z' ? 'zaak' : 'document', id: match[0] };
  return reading(identity, start, cursor.at, inUrl ? 'url' : 'overig');
}

/** ECLI:NL:RVS:2018:1449. */
export const ECLI =
  /ECLI ?: ?([A-Z]{2}) ?: ?([A-Z0-9]{1,7}) ?: ?(\d{4}) ?: ?([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)(?![A-Za-z0-9])/iy;
const ECLI_IN_URL =
  /ECLI(?::|%3A)([A-Z]{2})(?::|%3A)([A-Z0-9]{1,7})(?::|%3A)(\d{4})(?::|%3A)([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)/iy;

/** Reads an ECLI (Council conclusions 2011/C 127/01). */
export function readEcli(cursor: Cursor, inUrl = false): Reading | undefined {
  const start = cursor.at;
  const match = cursor.take(inUrl ? ECLI_IN_URL : ECLI);
  if (!match) return undefined;
  const id = `ECLI:${match.slice(1, 5).join(':')}`.toUpperCase();
  return reading({ kind: 'ecli', id }, start, cursor.at, inUrl ? 'url' : 'overig');
}

/** COM(2016) 277, COM (2016) 277 final, COM/2018/666, COM(2012) 742, 743 en 744, COM(96) 345 of before 2000. */
export const COM =
  /(COM|Com|com|SWD|SEC|JOIN) ?(?:[([] ?((?:19|20)\d\d|9\d) ?[)\]],?|[/ ] ?(\d{4}) ?[/,]) ?(?:nr\.? ?)?0*(\d{1,5})(?!\d)/y;
const NEXT_COM = /(?: ?, ?| en | ?\/(?=\d{3}))0*(\d{1,4})(?![\dA-Za-z]|[.,-]\d|\/\d{1,2}(?!\d)| \d| (?!en )[a-z])/y;

/** Reads a document of the European Commission, and those of the same year that follow it. */
export function readCom(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  const match = cursor.take(COM);
  if (!match) return undefined;
  const [, letters = '', year, yearInPath, number] = match;
  const series = `${letters.toUpperCase()}(${inFull(year ?? yearInPath ?? '')})`;
  const targets: Identity[] = [{ kind: 'com', id: `${series} ${number}` }];
  for (let count = 0; count < 20; count++) {
    const next = cursor.take(NEXT_COM)?.[1];
    if (next === undefined) break;
    targets.push({ kind: 'com', id: `${series} ${next}` });
  }
  return { span: { start, end: cursor.at }, kind: 'com', targets, notation: 'overig' };
}

/** Before 1999 the year of the Commission's documents had two digits. */
function inFull(year: string): string {
  return year.length === 2 ? `19${year}` : year;
}

/**
 * COM:2016:277:FIN in the addresses of EUR-Lex, and the CELEX number 52016DC0277 (sector 5, PC a proposal of the Commission,
 * DC another document of it).
 */
const COM_IN_URL = /COM(?::|%3A)(\d{4})(?::|%3A)0*(\d{1,5})(?!\d)|5((?:19|20)\d\d)[DP]C0*(\d{1,4})(?![\d(])/iy;

/** Reads a document of the European Commission in an address. */
export function readComInUrl(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  const match = cursor.take(COM_IN_URL);
  if (!match) return undefined;
  const [, year, number, celexYear, celexNumber] = match;
  const id = `COM(${year ?? celexYear}) ${number ?? celexNumber}`;
  return reading({ kind: 'com', id }, start, cursor.at, 'url');
}

/** TZ202210-034 (Tweede Kamer), T03357 (Eerste Kamer), also with a figure too few: T0372. */
export const TOEZEGGING = /(?:TZ(\d{6}) ?- ?(\d{1,4})|T([0O]\d{3,4}))(?![A-Za-z\d-])/y;
/** The Eerste Kamer's number is also printed with the letter O, or a figure too few; then the word must stand before it. */
const COMPLETE = /^0\d{4}$/;
const WORD_BEFORE = /toezegging[^\n]*$/i;
const WORD_REACH = 60;

/** Reads the number under which a toezegging is registered. */
export function readToezegging(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  return cursor.attempt(() => {
    const [, month, number, senate] = cursor.take(TOEZEGGING) ?? [];
    if (month !== undefined)
      return reading({ kind: 'toezegging', id: `TZ${month}-${number}` }, start, cursor.at, 'overig');
    if (senate === undefined) return undefined;
    const before = cursor.text.slice(Math.max(0, start - WORD_REACH), start);
    if (!COMPLETE.test(senate) && !WORD_BEFORE.test(before)) return undefined;
    return reading({ kind: 'toezegging', id: `T${senate.replace('O', '0')}` }, start, cursor.at, 'overig');
  });
}

function reading(identity: Identity, start: number, end: number, notation: Notation): Reading {
  return { span: { start, end }, kind: identity.kind, targets: [identity], notation };
}
