import type { Reading } from './cite.ts';
import { Cursor } from './cursor.ts';
import { readComInUrl, readEcli, readOfficialId, readParlisNumber } from './identifiers.ts';

/** A URL ends at a space, a bracket or a quote. */
export const URL = /(?:https?:\/\/|www\.)[^\s<>"()[\]{}|\\^`]+/iy;
/** Where an identifier can begin inside a URL. */
const INSIDE =
  /(?:kst-|(?:ah|kv|h)-(?:tk|ek|vv)-|stb-\d|stcrt-\d|trb-\d|blg-\d|ECLI(?::|%3A)|COM(?::|%3A)\d|(?<=CELEX(?::|%3A))5\d|(?<![0-9A-Za-z])(?:19|20)\d\d[ZD]\d{5}(?!\d)|(?<=[?&]dossier=|wetsvoorstel%3A|wetsvoorstel(?:len)?\/|\/(?:dossier|kamerstuk)\/)\d{5})/gi;
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
      readComInUrl(inside) ??
      readPaperInPath(inside) ??
      readDossierParameter(inside);
    if (!reading) continue;
    const key = JSON.stringify(reading.targets);
    if (seen.has(key)) continue;
    seen.add(key);
    readings.push({ ...reading, span: { start: start + reading.span.start, end: start + reading.span.end } });
  }
  return readings.filter((reading) => !isFolder(reading, readings));
}

/** "dossier/29515/kst-29515-84": the folder in which a paper lies is no reference of its own. */
function isFolder({ targets: [target] }: Reading, readings: readonly Reading[]): boolean {
  return (
    target?.kind === 'dossier' &&
    readings.some(({ targets: [other] }) => other?.kind === 'kamerstuk' && other.dossier === target.dossier)
  );
}

/** "kamerstuk/33885/16" on openkamer.org. */
const IN_PATH = /(?<=\/kamerstuk\/)(\d{5})(?:-([IVX]{1,5}[AB]?|[A-Z]|\d\d))?\/(\d{1,4}[a-z]?|[A-Z]{1,2})(?=[/?#.]|$)/y;

function readPaperInPath(cursor: Cursor): Reading | undefined {
  const start = cursor.at;
  const [, dossier, suffix, number] = cursor.take(IN_PATH) ?? [];
  if (dossier === undefined || number === undefined) return undefined;
  const target = { kind: 'kamerstuk' as const, dossier, ...(suffix !== undefined && { suffix }), number };
  return { span: { start, end: cursor.at }, kind: 'kamerstuk', targets: [target], notation: 'url' };
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
