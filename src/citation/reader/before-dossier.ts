import type { Kamer } from '../identity.ts';
import type { Cursor } from './cursor.ts';
import { type Label, readHouse, readLabel } from './labels.ts';
import { readSession, type Session } from './session.ts';

/** What stands before the dossier: label, Kamer and parliamentary year, in whatever order they come. */
export interface Lead {
  readonly start: number;
  /** Absent for a reference without a label. */
  readonly label?: Label;
  readonly kamer?: Kamer;
  readonly session?: Session;
  /** "Bijlage bij": an annex is meant. */
  readonly bijlage?: boolean;
}

const PUNCTUATION = / ?(?:[,;:()#]|- ?(?=\d{3,5}(?!\d)))/y;
/** Words between label and dossier that say no more than the label does. */
const FILLER =
  /(?:met |onder |van |voor )?(?:nummers?|nrs?|n[or]s?\.|dossier(?:nummer|nr)?|vetnummer|stuknr|wetsvoorstel|kamerstuk(?:ken)?)[.:]?(?![a-z])(?= ?\(?\d\d[ .']?\d{3})/iy;
/** "aan de Tweede Kamer (TK 31757-102; 2020)": the reference has a label of its own and begins there. */
const OWN_LABEL = / ?[(,;:]? ?(?:[TE]\.?K\.?(?![A-Za-z])|kamer-?stuk|kst)/iy;
/** "aan de Tweede Kamer (31 757, nr. 102)": the brackets hold the reference. */
const OWN_BRACKETS = / \(/y;
const MOST_PARTS = 10;

/** Reads label, Kamer and year. The cursor is then where the dossier must stand. */
export function readLead(cursor: Cursor): Lead | undefined {
  const start = cursor.at;
  const label = readLabel(cursor);
  if (!label || !announces(cursor, label)) return undefined;
  return readLeadParts(cursor, { start, label, ...(label.kamer && { kamer: label.kamer }) });
}

/** False for the name of a Kamer that only stands before a reference, and is no part of it. */
function announces(cursor: Cursor, { kind }: Label): boolean {
  if (kind === 'kamer') return !cursor.sees(OWN_LABEL) && !cursor.sees(OWN_BRACKETS);
  return kind !== 'kort' || !cursor.sees(OWN_LABEL);
}

/** Reads what may follow the label, or in a continuation ("; I 2022/23, 36 021, D") stand in its place. */
export function readLeadParts(cursor: Cursor, lead: Lead): Lead {
  let kamer = lead.kamer;
  let session = lead.session;
  for (let part = 0; part < MOST_PARTS; part++) {
    const from = cursor.at;
    cursor.take(PUNCTUATION);
    cursor.blank();
    const house = readHouseBeforeDossier(cursor);
    if (house !== undefined) {
      kamer = house === 'both' ? undefined : house;
      continue;
    }
    const year = readSession(cursor);
    if (year) {
      session = year;
      continue;
    }
    if (cursor.take(FILLER)) continue;
    if (cursor.at === from) break;
  }
  const { kamer: _, session: __, ...rest } = lead;
  return { ...rest, ...(kamer && { kamer }), ...(session && { session }) };
}

/** The context in which the dossiers of a lead are read. */
export function contextOf(lead: Lead) {
  return { kamer: lead.kamer, year: lead.session?.year, labelled: lead.label !== undefined };
}

/** "Kamerstukken I 2010/11, CXXIV": a roman one is a Kamer unless it is the dossier itself ("EK I, A" does not occur). */
function readHouseBeforeDossier(cursor: Cursor) {
  return cursor.attempt(() => {
    const house = readHouse(cursor);
    return house !== undefined && cursor.sees(/[A-Za-z]/y) ? undefined : house;
  });
}
