import { ALL_IDS, type IdRange, type IdScheme, topOf } from './ids.ts';
import { papersIn } from './meta.ts';
import type { Statements } from './statements.ts';

/** What no more papers have is rare: looking at each of them takes a millisecond or two. */
export const RARE = 400;
/** What no more papers have is rare enough to look for nothing rarer. */
const VERY_RARE = 50;
/** This many papers of something tell whether it is far from rare. */
const SAMPLE = 100;

/** Of several things that the index is asked for: one that is rare, or else what their numbers promise. */
export type Rarity = { readonly rare: string } | Outlook;

/** In which order things are looked up, and how many papers are met on the way, as far as can be told. */
export interface Outlook {
  /** The places of the things, rarest first. */
  readonly order: readonly number[];
  /** How many papers have the rarest, of any day. */
  readonly visited: number;
  /** How many have all of them, within the ids that were asked for. */
  readonly expected: number;
  /** The ids that were asked for, as far as papers with a date have them. */
  readonly ids: IdRange;
}

/** The newest papers that have something. */
interface Newest {
  readonly papers: number;
  readonly all: boolean;
  readonly share: number;
}

/**
 * Finds out how rare the operands are, by counting the newest papers of each.
 * @param rare what no more papers have is rare.
 */
export function rarityOf(
  operands: readonly string[],
  ids: IdRange,
  scheme: IdScheme,
  statements: Statements,
  rare = RARE,
): Rarity {
  const { stretch, density } = spreadOf(scheme, statements);
  const length = stretch.to - stretch.from + 1;
  const shares: number[] = [];
  for (const operand of operands) {
    const first = newestOf(operand, ids, Math.min(rare, SAMPLE), statements);
    // by the first of them it may be anything from rare to common
    const sure = first.all || first.share * length > 4 * rare;
    const { papers, all, share } = sure ? first : newestOf(operand, ids, rare, statements);
    if (all && papers <= Math.min(rare, VERY_RARE)) return { rare: operand };
    // what goes on behind the last that was counted is compared by how close together its papers stand
    shares.push(all ? papers / ALL_IDS.to : share);
  }
  const order = [...shares.keys()].sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0));
  const [rarest = 0] = order;
  if ((shares[rarest] ?? 1) <= rare / ALL_IDS.to) return { rare: operands[rarest] ?? '' };
  const inside = { from: Math.max(ids.from, stretch.from), to: Math.min(ids.to, stretch.to) };
  return {
    order,
    visited: (shares[rarest] ?? 1) * length,
    // as if having one thing said nothing about having another
    expected: shares.reduce(
      (papers, share) => papers * Math.min(1, share / density),
      Math.max(0, inside.to - inside.from + 1) * density,
    ),
    ids: inside,
  };
}

/**
 * Counts the newest papers that have something, up to a number.
 * @returns whether these are all, and how close together they stand: papers for each id.
 */
function newestOf(operand: string, { from, to }: IdRange, most: number, statements: Statements): Newest {
  const sql = `
    SELECT count(*), max(rowid) - min(rowid) FROM (
      SELECT rowid FROM fts WHERE fts MATCH ? AND rowid BETWEEN cast(? AS INT) AND cast(? AS INT)
      ORDER BY rowid LIMIT ${most + 1}
    )`;
  const [papers = 0, stretch = 0] = statements.get(sql, operand, from, to)?.map(Number) ?? [];
  return { papers, all: papers <= most, share: papers / (stretch + 1) };
}

/** The ids of the papers with a date, and how close together they stand: papers for each id. */
function spreadOf(scheme: IdScheme, statements: Statements): { stretch: IdRange; density: number } {
  const from = Number(statements.get('SELECT min(id) FROM doc')?.[0]);
  const to = Number(statements.get(`SELECT max(id) FROM doc WHERE id <= ${topOf(scheme)}`)?.[0]);
  return { stretch: { from, to }, density: papersIn(statements) / (to - from + 1) };
}
