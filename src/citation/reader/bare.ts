import { EU_DOSSIER, isBudgetDossier, isRoman, isRomanChapter } from '../chapters.ts';
import type { Lead } from './before-dossier.ts';
import { type Body, readBody } from './body.ts';
import { type Reading, readingOf } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { type DossierToken, MAIN } from './dossier.ts';
import {
  billBefore,
  inBracketsAfterBill,
  inBracketsAfterPaper,
  moversBefore,
  onAgenda,
  opensAgendaLine,
  opensList,
  paperBefore,
  standsAlone,
} from './evidence.ts';
import { forbidsDossier } from './near-misses.ts';
import { readReversed } from './reversed.ts';
import { yearBefore } from './session.ts';
import { REPLACES_NUMBER, readThread } from './thread.ts';

/** The dossiers that are in use, with room for the years to come. */
const FIRST_DOSSIER = 10_000;
const LAST_DOSSIER = 45_000;

/** A dossier: how a reference without a label begins. */
export const BARE = MAIN;

/** The digits are part of something longer. */
const GOES_ON = /[\p{L}\d]|[-/](?!\d\d[ .]\d{3}(?!\d))[\p{L}\d]/uy;

/** What may show that a number without a label is a reference: the number itself only, with all certainty, or also what stands around it. */
export type Evidence = 'itself' | 'around';

/** Reads a reference that has no label: it must show by itself, or by what stands around it, that it is one. */
export function readBare(cursor: Cursor, evidence: Evidence = 'around'): Reading[] | undefined {
  const start = cursor.at;
  if (forbidsDossier(cursor.text, start)) return undefined;
  const body = readBody(cursor, { labelled: false });
  const first = body?.dossiers[0];
  if (!body || !first || !inUse(body) || cursor.sees(GOES_ON)) return undefined;
  const reversed = readReversed(cursor, body, start);
  if (reversed) return [readingOf({ start: reversed.start }, reversed.body, reversed.start, cursor.at)];
  if (evidence === 'itself' ? showsNumber(body, first) : showsItself(body, first) || isShown(cursor, body, first)) {
    const lead = leadBefore(cursor, start);
    return readThread(cursor, lead, body, lead.start);
  }
  // the rest of a list of dossiers without a number would fail as the whole did
  if (body.form === 'none') cursor.skip = cursor.at;
  return undefined;
}

/** The years end something longer: "in de jaren 2014-2015, 33 118, nr. 25". */
const GOES_BEFORE = /[\p{L}\d/.,-] ?$/u;

/** "2019/20, 33 118, nr. 25", "II 2019/20, 33118, nr. 25": a reference whose label was left out. */
function leadBefore(cursor: Cursor, start: number): Lead {
  const { vergaderjaar, ...rest } = yearBefore(cursor.text, cursor.floor, start) ?? { start };
  return vergaderjaar === undefined || GOES_BEFORE.test(cursor.text.slice(Math.max(0, rest.start - 2), rest.start))
    ? { start }
    : { ...rest, session: { vergaderjaar, year: Number(vergaderjaar.slice(0, 4)) } };
}

/** "(CXXIV, G)": a paper of the Eerste Kamer that belongs to no bill; its dossiers have had three letters and more since 2004. */
export const BARE_ROMAN = /C[CLXVI]{2,8}(?:, ?|-| )(?:letter )?[A-Z]{1,3}(?![A-Za-z0-9])/y;

/** Reads a paper of a roman dossier that has no label. */
export function readBareRoman(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  if (!cursor.sees(BARE_ROMAN)) return undefined;
  const body = readBody(cursor, { labelled: true, kamer: 'I' });
  if (!body?.numbers?.letters || !isRoman(body.dossiers[0]?.dossier ?? '')) return undefined;
  const { text, at } = cursor;
  const inBrackets = text[start - 1] === '(' && (text[at] === ')' || text[at] === ',');
  if (!inBrackets && !paperBefore(text, start) && !standsAlone(text, start, at) && !opensAgendaLine(text, start, at))
    return undefined;
  return readThread(cursor, { start, kamer: 'I' }, body, start);
}

function inUse({ dossiers }: Body): boolean {
  return dossiers.every(({ dossier }) => Number(dossier) >= FIRST_DOSSIER && Number(dossier) <= LAST_DOSSIER);
}

/** Whether the number is a reference wherever it stands. */
function showsItself({ form }: Body, { dossier, suffix, rijkswet }: DossierToken): boolean {
  if (rijkswet !== undefined || form === 'nr' || form === 'house') return true;
  if (form === 'none' || suffix === undefined) return false;
  return isBudgetDossier(dossier) || (form === 'hyphen' && dossier === EU_DOSSIER);
}

/** Whether dossier and number are a reference by what ties them together: a comma does not. */
function showsNumber(body: Body, first: DossierToken): boolean {
  return (body.form === 'nr' || body.form === 'house' || body.form === 'hyphen') && showsItself(body, first);
}

/** Whether what stands around the number makes it a reference. */
function isShown(cursor: Cursor, { form }: Body, { start, dossier, suffix }: DossierToken): boolean {
  const { text, at } = cursor;
  switch (form) {
    case 'none':
      if (suffix !== undefined && isBudgetDossier(dossier)) {
        if (text.slice(start, at).includes('-') || isRomanChapter(suffix)) return true;
        if (inBracketsAfterPaper(text, start)) return true;
      }
      if (billBefore(text, start) || inBracketsAfterBill(text, start, at)) return true;
      return opensAgendaLine(text, start, at) || (cursor.sees(REPLACES_NUMBER) && moversBefore(text, start));
    case 'letter':
      if (standsAlone(text, start, at) || opensAgendaLine(text, start, at)) return true;
      return paperBefore(text, start) || inBracketsAfterPaper(text, start);
    case 'plain':
      return paperBefore(text, start) || (text[at] === ')' && moversBefore(text, start - 1));
    default:
      return [paperBefore, inBracketsAfterPaper, onAgenda, opensList].some((shows) => shows(text, start, at));
  }
}
