import { contextOf, type Lead, readLeadParts } from './before-dossier.ts';
import { type Body, readBody } from './body.ts';
import { type Reading, readingOf } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { readNextChapter } from './dossier.ts';
import { closes, NUMBER_WORD, readLetters, readNumbers } from './number.ts';
import { readPages } from './page.ts';

/** A reference and those that lean on it hold at most this many: a table of numbers is no sentence. */
const MOST_CONTINUATIONS = 100;

const CONTINUATION =
  / ?[;,] ?(?:(?:en|alsmede|alsook|evenals|respectievelijk|resp\.|zie ook) )?| (?:en|alsmede|alsook|evenals|respectievelijk|resp\.|of) (?:van )?| ?[/&] ?/y;
const REPLACED_BY = String.raw` ?[,;]? ?\(? ?(?:t\.?v\.?v\.?|ter vervanging van)(?![a-z])(?: (?:die|dat|de|het|motie|amendement|stuk|eerder|gedrukt|is|onder|op)(?![a-z]))* ?`;
const REPLACES = new RegExp(REPLACED_BY, 'iy');
/** The same with a number behind it: "31804 ter vervanging van nr. 19". */
export const REPLACES_NUMBER = new RegExp(`${REPLACED_BY}nrs?\\.? ?\\d`, 'iy');

/** "(MvT) en nr. 7", "(MvT) en 4 (advies)": what the paper before is called. */
const ASIDE = / \([^()\n]{1,60}\)(?= ?[,;]? (?:(?:en|alsmede|of) )?(?:nrs?\.? ?)?\d)/y;
/** A number behind such a name, with a name of its own or at the end. */
const NUMBER_AFTER_ASIDE = /(?=[1-9]\d{0,3}(?: \([^()\n\d]{1,60}\)| ?[).;]| ?$))(?!(?:19|20)\d\d(?!\d))/y;

/** From a first body on: reads every continuation, and what the paper replaces. */
export function readThread(cursor: Cursor, lead: Lead, first: Body, start: number): Reading[] {
  const readings: Reading[] = [readingOf(lead, first, start, cursor.at)];
  let thread: Continued = { lead, body: first, start };
  for (let count = 0; count < MOST_CONTINUATIONS; count++) {
    const from = cursor.at;
    const aside = cursor.take(ASIDE) !== undefined;
    const replaced = cursor.take(REPLACES) !== undefined;
    if (!replaced && !cursor.take(CONTINUATION)) break;
    const next = readContinuation(cursor, thread) ?? (aside ? readNextAfterAside(cursor, thread) : undefined);
    if (!next) {
      cursor.at = from;
      break;
    }
    const reading = readingOf(next.lead, next.body, next.start, cursor.at);
    const before = readings.at(-1);
    if (replaced && before) readings[readings.length - 1] = { ...before, vervangt: reading.targets };
    readings.push(reading);
    thread = next;
  }
  return readings;
}

interface Continued {
  readonly lead: Lead;
  readonly body: Body;
  readonly start: number;
}

function readContinuation(cursor: Cursor, thread: Continued): Continued | undefined {
  return (
    cursor.attempt(() => readNextNumber(cursor, thread)) ??
    cursor.attempt(() => readNextPart(cursor, thread)) ??
    cursor.attempt(() => readNextSession(cursor, thread)) ??
    cursor.attempt(() => readNextDossier(cursor, thread)) ??
    cursor.attempt(() => readNextLetter(cursor, thread)) ??
    cursor.attempt(() => readNextPlain(cursor, thread))
  );
}

/** "nr. 3 (MvT) en 4 (advies)": another number of the list whose papers are called by name. */
function readNextAfterAside(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  const start = cursor.at;
  if (body.form !== 'nr' || !cursor.sees(NUMBER_AFTER_ASIDE)) return undefined;
  const numbers = readNumbers(cursor, false);
  return numbers && { lead, body: { dossiers: body.dossiers, form: 'nr', numbers }, start };
}

/** "; nr. 7, p. 5-6": another paper of the same dossier. */
function readNextNumber(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  const start = cursor.at;
  const word = cursor.take(NUMBER_WORD);
  if (!word) return undefined;
  cursor.blank();
  const numbers = readNumbers(cursor, word[1] !== undefined);
  if (!numbers) return undefined;
  const pagina = readPages(cursor);
  const next: Body = { dossiers: body.dossiers, form: body.form, numbers, ...(pagina !== undefined && { pagina }) };
  return { lead, body: next, start };
}

/** " en VII, nr. 8": another chapter of the same dossier. */
function readNextPart(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  const [token, more] = body.dossiers;
  if (!token || more) return undefined;
  const start = cursor.at;
  const chapter = readNextChapter(cursor, token);
  cursor.take(/,? ?/y);
  const next = chapter && readNextNumber(cursor, { lead, body: { dossiers: [chapter], form: 'nr' }, start });
  return next && { ...next, start };
}

/** "; I 2022/23, 36 021, D": another Kamer or year under the same label. */
function readNextSession(cursor: Cursor, { lead }: Continued): Continued | undefined {
  if (!lead.label) return undefined;
  const start = cursor.at;
  const { label, bijlage, session: _, kamer } = lead;
  const next = readLeadParts(cursor, { start, label, ...(kamer && { kamer }), ...(bijlage && { bijlage }) });
  if (!next.session && next.kamer === kamer) return undefined;
  const body = readBody(cursor, contextOf(next));
  return body && { lead: next, body, start };
}

/** " en 32 847, nr. 7": another dossier. Without a number it must not look like an amount. */
function readNextDossier(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  const start = cursor.at;
  const next = readBody(cursor, contextOf(lead));
  if (!next) return undefined;
  const token = next.dossiers[0];
  const numbered = next.form === 'nr' || next.form === 'hyphen' || (next.form === 'letter' && lead.kamer === 'I');
  const certain = numbered || token?.suffix !== undefined;
  if (!certain) {
    if (!lead.label || body.form === 'none' || !closes(cursor) || token?.dossier.endsWith('00')) return undefined;
  }
  return { lead, body: next, start };
}

/** ", p. 4; E, p. 3": another letter of the Eerste Kamer. */
function readNextLetter(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  if (!body.numbers?.letters || cursor.sees(/[A-Z]{1,3}\. ?[A-Z]|I{1,2} \d/y)) return undefined;
  const start = cursor.at;
  const numbers = readLetters(cursor);
  if (!numbers?.letters || !closes(cursor)) return undefined;
  const pagina = readPages(cursor);
  const next: Body = { dossiers: body.dossiers, form: 'letter', numbers, ...(pagina !== undefined && { pagina }) };
  return { lead, body: next, start };
}

/** ", 3, p. 5; 6, p. 7": another number without "nr."; its pages show that it is one. */
function readNextPlain(cursor: Cursor, { lead, body }: Continued): Continued | undefined {
  if (body.form !== 'plain' || body.pagina === undefined) return undefined;
  const start = cursor.at;
  const numbers = readNumbers(cursor, false);
  const pagina = numbers && !numbers.letters ? readPages(cursor) : undefined;
  if (!numbers || pagina === undefined) return undefined;
  return { lead, body: { dossiers: body.dossiers, form: 'plain', numbers, pagina }, start };
}
