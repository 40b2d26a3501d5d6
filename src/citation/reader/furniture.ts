import type { Reading } from './cite.ts';

/**
 * The page furniture of printed papers: "kst-36410-A-51 ISSN 0921 - 7371 's-Gravenhage 2023" and "Tweede Kamer, vergaderjaar
 * 2023-2024, 36 410 A, nr. 51 1" at the foot of their pages. What stands there names the paper itself.
 */

const REACH = 90;
/** What stands beside an identifier in the foot. */
const FOOT_BEHIND = /^\s{0,40}(?:ISSN \d{4} ?- ?\d{3}[\dX]|'s-Gravenhage \d{4}|(?:Tweede|Eerste) Kamer, vergaderjaar )/;
/** The name of the Kamer and the year, as the foot begins. */
const FOOT_LINE = /^(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?, (?:vergader|zittings)jaar \d{4}/;
/** Right before a foot line stands the line above it in the foot, or the page's text has ended. */
const FOOT_BEFORE = /(?:ISSN \d{4} ?- ?\d{3}[\dX]|'s-Gravenhage \d{4}|\b(?:kst|ah)-[0-9A-Za-z-]{4,24})\s{0,40}$/;
/** Behind it the number of the page. */
const PAGE_NUMBER = /^\s{1,40}\d{1,4}(?![\d.,])\s{0,40}(?:$|\n|[A-Z]|(?:kst|ah)-)/;
/** Behind it nothing more. */
const LINE_END = /^\s{0,40}(?:$|\n|[A-Z]|(?:kst|ah)-)/;

/** "Aanhangsel 2": in the foot of an Aanhangsel the number of the page stands where a reference has that of the paper. */
const PAGE_READ = /Aanhangsel \d{1,2}$/;

/** Marks the readings that stand in page furniture. */
export function markFurniture(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => (isFurniture(text, reading) ? { ...reading, furniture: true } : reading));
}

function isFurniture(text: string, { span, notation }: Reading): boolean {
  if (notation !== 'kst' && notation !== 'leidraad' && notation !== 'overig') return false;
  const behind = text.slice(span.end, span.end + REACH);
  if (notation === 'kst') return FOOT_BEHIND.test(behind);
  if (!FOOT_LINE.test(text.slice(span.start, span.start + 60))) return false;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (FOOT_BEFORE.test(before)) return PAGE_NUMBER.test(behind) || LINE_END.test(behind);
  const pageRead = PAGE_READ.test(text.slice(span.start, span.end)) && LINE_END.test(behind);
  return /(?:^|[\n.!?])\s{0,40}$/.test(before) && (pageRead || PAGE_NUMBER.test(behind));
}
