import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../dates/index.ts';
import { rebuildBeats } from './beats.ts';
import { bitsFor, type IdScheme, idsOf, rankOf, topOf } from './ids.ts';
import { schemeOf } from './meta.ts';
import { Statements } from './statements.ts';
import { TextIndex } from './text-index.ts';

/** How many papers a change adds on each day; '' stands for those without a date. */
export type NewPapers = ReadonlyMap<IsoDate | '', number>;

/**
 * Makes room for days with more papers than the scheme has ranks for (a list with one date on every row): all documents get
 * longer ids, in the same order, and are indexed anew. Inside a transaction of the caller's.
 * @returns the scheme from now on.
 */
export function makeRoom(database: DatabaseSync, days: NewPapers): IdScheme {
  const statements = new Statements(database);
  const scheme = schemeOf(statements);
  let ranks = 0;
  for (const [date, papers] of days) {
    if (date !== '') ranks = Math.max(ranks, ranksUsed(date, statements, scheme) + papers);
  }
  const bits = bitsFor(ranks, scheme);
  if (bits !== scheme.bits) widen(database, statements, scheme, { bits });
  return { bits };
}

function widen(database: DatabaseSync, statements: Statements, from: IdScheme, to: IdScheme): void {
  const position = `(${topOf(from)} - id)`;
  const [old, wide] = [2 ** from.bits, 2 ** to.bits];
  database.exec(`
    CREATE TEMP TABLE moving AS SELECT * FROM doc;
    DELETE FROM doc;
    UPDATE moving SET id = ${topOf(to)} - CASE WHEN ${position} < 0 THEN ${position}
      ELSE (${position} / ${old}) * ${wide} + ${position} % ${old} END;
    INSERT INTO doc SELECT * FROM moving ORDER BY id;
    DROP TABLE moving;
    UPDATE meta SET value = ${to.bits} WHERE name = 'bits';
  `);
  rebuildBeats(statements, to);
  new TextIndex(statements).rebuild();
}

/** How many ranks of a day have been given out. */
export function ranksUsed(date: IsoDate | undefined, statements: Statements, scheme: IdScheme): number {
  const { from, to } = idsOf(date, date, scheme);
  const sql = 'SELECT min(id) FROM doc WHERE id BETWEEN cast(? AS INT) AND cast(? AS INT)';
  const newest = statements.get(sql, from, to)?.[0];
  return typeof newest === 'number' ? rankOf(newest, date, scheme) + 1 : 0;
}
