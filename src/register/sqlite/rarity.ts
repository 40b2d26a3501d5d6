import { KINDS } from '../kinds.ts';
import { hasWords, inDossier } from '../match.ts';
import type { Reading } from '../query.ts';
import { fold, words } from '../words.ts';
import { ALL_IDS, type IdRange } from './ids.ts';
import type { Row, Statements } from './statements.ts';

/** What no more papers have is rare: looking at each of them takes some milliseconds at most. */
export const RARE = 800;
/** What no more papers have is rare enough to look for nothing rarer. */
const VERY_RARE = 50;

const BOUNDS = 'BETWEEN cast(? AS INT) AND cast(? AS INT)';

/** Of several things that the index is asked for: one that is rare, or else their places, rarest first. */
export type Rarity = { readonly rare: string } | { readonly order: readonly number[] };

/**
 * Finds out how rare the operands are, by counting the newest papers of each.
 * @param rare what no more papers have is rare.
 */
export function rarityOf(operands: readonly string[], ids: IdRange, statements: Statements, rare = RARE): Rarity {
  const sql = `
    SELECT count(*), max(rowid) - min(rowid) FROM (
      SELECT rowid FROM fts WHERE fts MATCH ? AND rowid ${BOUNDS} ORDER BY rowid LIMIT ${rare + 1}
    )`;
  const shares: number[] = [];
  for (const operand of operands) {
    const [papers = 0, stretch = 0] = statements.get(sql, operand, ids.from, ids.to)?.map(Number) ?? [];
    if (papers <= Math.min(rare, VERY_RARE)) return { rare: operand };
    // what goes on behind the last that was counted is compared by how close together its papers stand
    shares.push(papers <= rare ? papers / ALL_IDS.to : papers / (stretch + 1));
  }
  const order = [...shares.keys()].sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0));
  const [rarest = 0] = order;
  return (shares[rarest] ?? 1) <= rare / ALL_IDS.to ? { rare: operands[rarest] ?? '' } : { order };
}

/**
 * Looks at each paper that has something rare: gives those that fit one of the readings, by the first that they fit, newest first
 * within it. The readings have the same words, kind and dossier.
 */
export function fitting(operand: string, ids: IdRange, group: readonly Reading[], statements: Statements): number[] {
  const sql = `
    SELECT fts.rowid, doc.title, dossier.title, doc.kind, dossier.key
    FROM fts JOIN doc ON doc.id = fts.rowid LEFT JOIN dossier ON dossier.id = doc.dossier
    WHERE fts MATCH ? AND fts.rowid ${BOUNDS} ORDER BY fts.rowid`;
  const found = group.map((): number[] => []);
  for (const [id, ...row] of statements.iterate(sql, operand, ids.from, ids.to)) {
    found[firstFit(row, group)]?.push(Number(id));
  }
  return found.flat();
}

/** The first of the readings that a paper fits, by its title, dossier's title, kind and dossier; -1 for none. */
function firstFit([title, dossierTitle, kind, dossier]: Row, group: readonly Reading[]): number {
  const [asked] = group;
  if (!asked) return -1;
  if (asked.kind !== undefined && KINDS[Number(kind)] !== asked.kind) return -1;
  if (asked.dossier !== undefined && (dossier === null || !inDossier(String(dossier), asked.dossier))) return -1;
  const own = fold(String(title));
  const whole = fold(String(dossierTitle ?? ''));
  // cutting texts into words takes longer than most of them are worth
  if (!asked.words.every((word) => own.includes(word) || whole.includes(word))) return -1;
  const ownWords = words(own);
  const all = [...ownWords, ...words(whole)];
  return group.findIndex((reading) => hasWords(reading.where === 'title' ? ownWords : all, reading));
}
