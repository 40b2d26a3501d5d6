import { statSync } from 'node:fs';
import type { IsoDate } from '../../dates/index.ts';
import { troubleOf } from '../file/index.ts';
import type { Authority } from '../register.ts';
import { openForReading } from './connection.ts';
import { dateOf, topOf } from './ids.ts';
import { papersIn, schemeOf } from './meta.ts';
import { SqliteRegister } from './reader.ts';
import { Statements } from './statements.ts';

/** What a register holds. */
export interface RegisterStatus {
  readonly file: string;
  /** In bytes, without the write-ahead log. */
  readonly size: number;
  readonly papers: number;
  /** Identifiers of papers of which nothing more is known. */
  readonly listed: number;
  readonly dossiers: number;
  /** The dates of the oldest and the newest paper. */
  readonly oldest?: IsoDate;
  readonly newest?: IsoDate;
  readonly authorities: readonly Authority[];
  /** The lists that were read, newest first: the moment (ISO 8601), the name of the file and how many papers it had. */
  readonly imports: readonly { readonly at: string; readonly source: string; readonly papers: number }[];
}

/**
 * Looks at a register.
 * @throws Trouble when there is no register, or it cannot be read.
 */
export function registerStatus(file: string): RegisterStatus {
  const database = openForReading(file);
  try {
    const statements = new Statements(database);
    const count = (table: string) => Number(statements.get(`SELECT count(*) FROM ${table}`)?.[0]);
    const day = (sql: string) => {
      const [id] = statements.get(sql) ?? [];
      return typeof id === 'number' ? dateOf(id, schemeOf(statements)) : undefined;
    };
    const top = topOf(schemeOf(statements));
    const oldest = day(`SELECT max(id) FROM doc WHERE id <= ${top}`);
    const newest = day(`SELECT min(id) FROM doc WHERE id <= ${top}`);
    const imports = statements.all('SELECT at, source, papers FROM import ORDER BY id DESC LIMIT 100');
    return {
      file,
      size: statSync(file).size,
      papers: papersIn(statements),
      listed: count('listed'),
      dossiers: count('dossier'),
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
      authorities: new SqliteRegister(database).authorities(),
      imports: imports.map(([at, source, papers]) => ({
        at: String(at),
        source: String(source),
        papers: Number(papers),
      })),
    };
  } catch (error) {
    throw troubleOf(error, file);
  } finally {
    database.close();
  }
}
