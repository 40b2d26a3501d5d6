import { EU_DOSSIER, isBudgetDossier, isRomanChapter } from '../chapters.ts';
import { type Body, readBody } from './body.ts';
import { type Reading, readingOf } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { readThread } from './kamerstuk.ts';
import type { Lead } from './lead.ts';
import { forbidsDossier } from './near-misses.ts';

/** How far back evidence is looked for: two lines of print. */
const EVIDENCE_REACH = 240;

/** What a sentence about a Kamerstuk speaks of. */
const EVIDENCE =
  /(?:motie|amendement|kamerstuk|kamerbrief|nota|verslag|wetsvoorstel|voorstel|initiatief|brief|vragen|antwoord|debat|kamer|commissie|stuk|t\.? ?v\.? ?v\b|rapport|begroting|jaarverslag|slotwet|toezegging|uitvoering|fiche|agenda)/i;
/** The same, right before the digits. */
const ADJACENT =
  /(?:^|[^\p{L}])(?:moties?|amendement(?:en)?|t\.? ?v\.? ?v\.?|ter vervanging van|kamerbrief|brief|(?:initiatief|initiatiefwets|wets|rijkswets)voorstel(?:len|nummer)?|voorstel van (?:rijks)?wet|dossiers?|dossiernummers?|dossiernr\.?|(?:op|onder) stuk|initiatiefnota|nota|verslag|c\.s\.|kamerdossier|zie(?: ook)?)[ :(]*$/iu;
/** Words after which a dossier alone is one. */
const DOSSIER_LABEL =
  /(?:^|[^\p{L}])(?:(?:initiatief|initiatiefwets|wets|rijkswets)voorstel(?:len|nummer)?|wetsvoorstelnr\.?|voorstel van (?:rijks)?wet|dossiers?|dossiernummers?|dossiernr\.?|t\.? ?v\.? ?v\.?)(?: (?:met |onder )?(?:nummers?|nr\.?))?[ :(]*$/iu;
const ADJACENT_REACH = 48;

/** The dossiers that are in use, with room for the years to come. */
const FIRST_DOSSIER = 10_000;
const LAST_DOSSIER = 45_000;

/** Reads a reference that has no label: it must show by itself, or by what stands around it, that it is one. */
export function readBare(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  if (forbidsDossier(cursor.text, start)) return undefined;
  const body = readBody(cursor, { labelled: false });
  if (!body || !inUse(body) || /[\p{L}\d]/u.test(cursor.text[cursor.at] ?? '')) return undefined;
  const lead: Lead = { start };
  const reversed = body.form === 'none' ? readReversed(cursor, body) : undefined;
  if (reversed) return reversed;
  return isReference(cursor, body, start) ? readThread(cursor, lead, body, start) : undefined;
}

function inUse({ dossiers }: Body): boolean {
  return dossiers.every(({ dossier }) => Number(dossier) >= FIRST_DOSSIER && Number(dossier) <= LAST_DOSSIER);
}

function isReference(cursor: Cursor, body: Body, start: number): boolean {
  const token = body.dossiers[0];
  if (!token) return false;
  const { text } = cursor;
  const budget = token.suffix !== undefined && isBudgetDossier(token.dossier);
  switch (body.form) {
    case 'nr':
    case 'house':
      return true;
    case 'none':
      if (token.rijkswet !== undefined) return true;
      if (budget && isRomanChapter(token.suffix ?? '')) return true;
      return precedes(DOSSIER_LABEL, text, start);
    case 'letter':
      if (token.rijkswet !== undefined || budget) return true;
      return (
        standsAlone(text, start, cursor.at) ||
        precedes(ADJACENT, text, start) ||
        (inBrackets(text, start) && hasEvidence(text, start))
      );
    default:
      if (token.rijkswet !== undefined || budget || (token.dossier === EU_DOSSIER && token.suffix !== undefined))
        return true;
      if (body.numbers?.items.some((item) => item.length > 4)) return false;
      return precedes(ADJACENT, text, start) || (inBrackets(text, start) && hasEvidence(text, start));
  }
}

/** "motie nr. 21 (35300-X)", "456 (36800-XVI)": the number stands before the dossier, as the Handelingen print it. */
function readReversed(cursor: Cursor, body: Body): Reading[] | undefined {
  const token = body.dossiers[0];
  const open = body.dossiers.length === 1 && token ? token.start : undefined;
  if (open === undefined || !token || cursor.text[cursor.at] !== ')') return undefined;
  const before = cursor.text.slice(Math.max(0, open - 24), open);
  const match = /(?:(nrs?\.? ?)|(?:^|[ (]))(\d{1,4}) ?\($/i.exec(before);
  const number = match?.[2];
  if (number === undefined || !match) return undefined;
  const certain = match[1] !== undefined || (token.suffix !== undefined && isBudgetDossier(token.dossier));
  if (!certain || number.startsWith('0')) return undefined;
  const at = open - before.length + match.index + (match[0].startsWith(' ') || match[0].startsWith('(') ? 1 : 0);
  if (at < cursor.floor) return undefined;
  cursor.at++;
  const whole: Body = { ...body, form: 'nr', numbers: { items: [number], letters: false } };
  return [readingOf({ start: at }, whole, at, cursor.at)];
}

function inBrackets(text: string, start: number): boolean {
  return /[([]/.test(text[start - 1] ?? '') || /[([] ?$/.test(text.slice(Math.max(0, start - 2), start));
}

function hasEvidence(text: string, start: number): boolean {
  return EVIDENCE.test(sameBlock(text, start, EVIDENCE_REACH));
}

function precedes(pattern: RegExp, text: string, start: number): boolean {
  return pattern.test(sameBlock(text, start, ADJACENT_REACH));
}

/** What stands before `start` in its own block, at most `reach` characters. */
function sameBlock(text: string, start: number, reach: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** True when the block holds nothing else. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
}
