import { readAanhangsel } from './aanhangsel.ts';
import { contextOf, type Lead, readLead } from './before-dossier.ts';
import { type Body, readBody } from './body.ts';
import { type Reading, readingOf } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { readHandelingen } from './handelingen.ts';
import { readParlisNumber } from './identifiers.ts';
import { closes } from './number.ts';
import { readReversed } from './reversed.ts';
import { readThread } from './thread.ts';

/** "Bijlage bij", "Bijlage 2 bij de", "bijlagen van": an annex to the paper that follows is meant. */
export const ANNEX_OF = /bijlagen?(?: (?:\d{1,2}|[A-Z]|[IVX]{1,4}))? (?:bij|van|behorend(?:e)? bij) (?:de |het )?/iy;
const APPENDIX = /aanhangsel|aanh\./iy;
const PROCEEDINGS = /handelingen|hand\./iy;

/** Reads a labelled reference and all that continues it. */
export function readLabelled(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  const lead = readLabelledLead(cursor);
  if (!lead) return undefined;
  const { kamer, session } = lead;
  const { vergaderjaar } = session ?? {};
  const sitting = { start, ...(kamer && { kamer }), ...(vergaderjaar !== undefined && { vergaderjaar }) };
  if (cursor.sees(APPENDIX)) return readAanhangsel(cursor, sitting);
  if (cursor.sees(PROCEEDINGS)) return readHandelingen(cursor, sitting);
  const body = readBody(cursor, contextOf(lead));
  if (!body) return lead.label?.kind === 'stuk' ? readLabelledNumber(cursor, start) : undefined;
  const reversed = lead.bijlage ? undefined : readReversed(cursor, body, start);
  if (reversed) return [readingOf(lead, reversed.body, reversed.start, cursor.at)];
  return suffices(cursor, lead, body) ? readThread(cursor, lead, body, start) : undefined;
}

/** Reads label, Kamer and year, with "Bijlage bij" before them. */
export function readLabelledLead(cursor: Cursor): Lead | undefined {
  const start = cursor.at;
  const annexed = cursor.attempt(() => (cursor.take(ANNEX_OF) ? readLead(cursor) : undefined));
  // "Bijlagen van de Handelingen" is a label of its own
  return annexed ? { ...annexed, start, bijlage: true } : readLead(cursor);
}

/** "Kamerstuk 2024D28457": the label belongs to the number of the document. */
function readLabelledNumber(cursor: Cursor, start: number): Reading[] | undefined {
  const reading = readParlisNumber(cursor);
  return reading && [{ ...reading, span: { start, end: cursor.at } }];
}

/** Whether label and body together are a reference: the weaker the label, the more the body must show. */
function suffices(cursor: Cursor, { label, session, kamer }: Lead, body: Body): boolean {
  switch (label?.kind) {
    case 'stuk':
      return true;
    case 'kort':
      return body.form !== 'none' || body.dossiers[0]?.suffix !== undefined || closes(cursor);
    case 'zitting':
      return session !== undefined && (body.form !== 'none' || session.year < 1970);
    default:
      // "Tweede Kamer, 31 757, nr. 5"; but not "de Tweede Kamer 12 000 brieven"
      if (body.form === 'letter' && kamer === 'I') return true;
      return session !== undefined || body.form === 'nr' || body.form === 'hyphen';
  }
}
