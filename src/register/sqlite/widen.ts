import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../dates/index.ts';
import { rebuildBeats } from './beats.ts';
import { bitsFor, type IdScheme, idsOf } from './ids.ts';
import { schemeOf } from './meta.ts';
import { Statements } from './statements.ts';
import { TextIndex } from './text-index.ts';

/**
 * Makes room for days with more papers than the scheme has ranks for (a list with one date on every row): all documents get
 * longer ids, in the same order, and are indexed anew. Inside a transaction of the caller's.
 * @returns the scheme from now on.
 */
export function makeRoom(database: DatabaseSync, days: readonly { date: IsoDate; papers: number }[]): IdScheme {
  const statements = new Statements(database);
  const scheme = schemeOf(statements);
  const ranks = days.reduce((most, { date, papers }) => Math.max(most, usedOn(date, statements, scheme) + papers), 0);
  const bits = bitsFor(ranks, scheme);
  if (bits === scheme.bits) return scheme;
  const wider = 2 ** (bits - scheme.bits);
  const old = 2 ** scheme.bits;
  database.exec(`
    CREATE TEMP TABLE moving AS SELECT * FROM doc WHERE id >= 0;
    DELETE FROM doc WHERE id >= 0;
    UPDATE moving SET id = (id / ${old}) * ${old * wider} + id % ${old};
    INSERT INTO doc SELECT * FROM moving ORDER BY id;
    DROP TABLE moving;
    UPDATE meta SET value = ${bits} WHERE name = 'bits';
  `);
  rebuildBeats(statements, { bits });
  new TextIndex(statements).rebuild();
  return { bits };
}

/** How many ranks of a day have been given out. */
function usedOn(date: IsoDate, statements: Statements, scheme: IdScheme): number {
  const { from, to } = idsOf(date, date, scheme);
  const sql = 'SELECT max(id) FROM doc WHERE id BETWEEN cast(? AS INT) AND cast(? AS INT)';
  const last = statements.get(sql, from, to)?.[0];
  return typeof last === 'number' ? last - from + 1 : 0;
}
