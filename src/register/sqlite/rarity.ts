import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { KINDS } from '../kinds.ts';
import { hasWords, inDossier } from '../match.ts';
import type { Reading } from '../query.ts';
import type { PaperKind } from '../register.ts';
import { fold, words } from '../words.ts';
import { ALL_IDS, type IdRange } from './ids.ts';
import { type Statements, text } from './statements.ts';

/** What no more papers have is rare: looking at each of them takes a millisecond or two. */
export const RARE = 400;
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
    SELECT fts.rowid, doc.title, doc.kind, doc.dossier FROM fts JOIN doc ON doc.id = fts.rowid
    WHERE fts MATCH ? AND fts.rowid ${BOUNDS} ORDER BY fts.rowid`;
  const found = group.map((): number[] => []);
  // many papers are of one dossier
  const dossiers = new Map<SQLOutputValue, DossierText>();
  for (const [id, title, kind, dossier = null] of statements.iterate(sql, operand, ids.from, ids.to)) {
    let of = dossiers.get(dossier);
    if (!of) {
      of = dossierText(dossier, statements);
      dossiers.set(dossier, of);
    }
    const paper = { title: fold(String(title)), kind: KINDS[Number(kind)], dossier: of };
    found[firstFit(paper, group)]?.push(Number(id));
  }
  return found.flat();
}

/** The dossier of a paper. */
interface DossierText {
  readonly key: string | undefined;
  /** Its title, folded, and the words of it. */
  readonly title: string;
  readonly words: readonly string[];
}

function dossierText(id: SQLOutputValue, statements: Statements): DossierText {
  const [key, written] = statements.get('SELECT key, title FROM dossier WHERE id = ?', id as SQLInputValue) ?? [];
  const title = fold(text(written) ?? '');
  return { key: text(key), title, words: words(title) };
}

/** A paper, its title folded. */
interface PaperText {
  readonly title: string;
  readonly kind: PaperKind | undefined;
  readonly dossier: DossierText;
}

/** The first of the readings that a paper fits; -1 for none. */
function firstFit({ title, kind, dossier }: PaperText, group: readonly Reading[]): number {
  const [asked] = group;
  if (!asked || (asked.kind !== undefined && kind !== asked.kind)) return -1;
  if (asked.dossier !== undefined && (dossier.key === undefined || !inDossier(dossier.key, asked.dossier))) return -1;
  // cutting a text into words takes longer than most are worth
  if (!asked.words.every((word) => title.includes(word) || dossier.title.includes(word))) return -1;
  const titleWords = words(title);
  const held = { titleWords, allWords: [...titleWords, ...dossier.words] };
  return group.findIndex((reading) => hasWords(held, reading));
}
