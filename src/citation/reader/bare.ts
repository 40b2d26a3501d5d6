import { EU_DOSSIER, isBudgetDossier, isRoman, isRomanChapter } from '../chapters.ts';
import { type Body, readBody } from './body.ts';
import { type Reading, readingOf } from './cite.ts';
import type { Cursor } from './cursor.ts';
import type { DossierToken } from './dossier.ts';
import {
  billBefore,
  inBracketsAfterBill,
  inBracketsAfterPaper,
  moversBefore,
  onAgenda,
  opensAgendaLine,
  paperBefore,
  standsAlone,
} from './evidence.ts';
import type { Lead } from './lead.ts';
import { forbidsDossier } from './near-misses.ts';
import { readReversed } from './reversed.ts';
import { yearBefore } from './session.ts';
import { REPLACES_NUMBER, readThread } from './thread.ts';

/** The dossiers that are in use, with room for the years to come. */
const FIRST_DOSSIER = 10_000;
const LAST_DOSSIER = 45_000;

/** The digits are part of something longer. */
const GOES_ON = /[\p{L}\d]|[-/](?!\d\d[ .]\d{3}(?!\d))[\p{L}\d]/uy;

/** Reads a reference that has no label: it must show by itself, or by what stands around it, that it is one. */
export function readBare(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  if (forbidsDossier(cursor.text, start)) return undefined;
  const body = readBody(cursor, { labelled: false });
  const first = body?.dossiers[0];
  if (!body || !first || !inUse(body) || cursor.sees(GOES_ON)) return undefined;
  const reversed = readReversed(cursor, body, start);
  if (reversed) return [readingOf({ start: reversed.start }, reversed.body, reversed.start, cursor.at)];
  if (isReference(cursor, body, first)) {
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
const ROMAN = /C[CLXVI]{2,8}(?:, ?|-| )(?:letter )?[A-Z]{1,3}(?![A-Za-z0-9])/y;

/** Reads a paper of a roman dossier that has no label. */
export function readBareRoman(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  if (!cursor.sees(ROMAN)) return undefined;
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

/** Whether form and surroundings make the body a reference. */
function isReference(cursor: Cursor, body: Body, first: DossierToken): boolean {
  const { text } = cursor;
  const { start, dossier, suffix, rijkswet } = first;
  const inBudget = suffix !== undefined && isBudgetDossier(dossier);
  if (rijkswet !== undefined) return true;
  switch (body.form) {
    case 'nr':
    case 'house':
      return true;
    case 'none': {
      const hyphen = text.slice(start, cursor.at).includes('-');
      if (inBudget && (hyphen || isRomanChapter(suffix) || inBracketsAfterPaper(text, start))) return true;
      if (billBefore(text, start) || inBracketsAfterBill(text, start, cursor.at)) return true;
      if (opensAgendaLine(text, start, cursor.at)) return true;
      return cursor.sees(REPLACES_NUMBER) && moversBefore(text, start);
    }
    case 'letter':
      return (
        inBudget ||
        standsAlone(text, start, cursor.at) ||
        opensAgendaLine(text, start, cursor.at) ||
        paperBefore(text, start) ||
        inBracketsAfterPaper(text, start)
      );
    case 'plain':
      if (inBudget || paperBefore(text, start)) return true;
      return text[cursor.at] === ')' && moversBefore(text, start - 1);
    default:
      if (inBudget || (dossier === EU_DOSSIER && suffix !== undefined)) return true;
      return paperBefore(text, start) || inBracketsAfterPaper(text, start) || onAgenda(text, start, cursor.at);
  }
}
