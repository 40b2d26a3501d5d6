import type { Reading } from './cite.ts';
import { Cursor } from './cursor.ts';
import { readEcli, readOfficialId, readParlisNumber } from './identifiers.ts';

/** A URL ends at a blank, a bracket or a quote. */
const URL = /(?:https?:\/\/|www\.)[^\s<>"()[\]{}|\\^`]+/iy;
/** Where an identifier can begin inside a URL. */
const INSIDE =
  /(?:kst-|(?:ah|kv|h)-(?:tk|ek|vv)-|stb-\d|stcrt-\d|trb-\d|blg-\d|ECLI(?::|%3A)|(?<![0-9A-Za-z])(?:19|20)\d\d[ZD]\d{5}(?!\d)|(?<=[?&]dossier=|wetsvoorstel%3A|wetsvoorstel(?:len)?\/|\/dossier\/)\d{5})/gi;
const LONGEST_URL = 2000;

/**
 * Reads a URL: the identifiers in it, each once. The span of a reading is the identifier, not the URL. The rest of the URL holds
 * no references, so the cursor goes past it.
 */
export function readUrl(cursor: Cursor): Reading[] | undefined {
  const start = cursor.at;
  const match = cursor.take(URL)?.[0].slice(0, LONGEST_URL);
  if (match === undefined) return undefined;
  const readings: Reading[] = [];
  const seen = new Set<string>();
  const inside = new Cursor(match);
  for (const { index } of match.matchAll(INSIDE)) {
    if (index < inside.at) continue;
    inside.at = index;
    const reading =
      readOfficialId(inside, true) ??
      readParlisNumber(inside, true) ??
      readEcli(inside, true) ??
      readDossierParameter(inside);
    if (!reading) continue;
    const key = JSON.stringify(reading.targets);
    if (seen.has(key)) continue;
    seen.add(key);
    readings.push({ ...reading, span: { start: start + reading.span.start, end: start + reading.span.end } });
  }
  return readings;
}

/** "dossier=35570-B" on tweedekamer.nl, "wetsvoorstellen/35673_" on eerstekamer.nl. */
function readDossierParameter(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  const match = cursor.take(/(\d{5})(?:-([IVX]{1,5}[AB]?|[A-Z]|\d\d))?(?![0-9A-Za-z])/iy);
  const dossier = match?.[1];
  if (dossier === undefined) return undefined;
  const suffix = match?.[2]?.toUpperCase();
  const target = { kind: 'dossier' as const, dossier, ...(suffix !== undefined && { suffix }) };
  return { span: { start, end: cursor.at }, kind: 'dossier', targets: [target], notation: 'url' };
}
