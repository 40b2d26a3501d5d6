import { statSync } from 'node:fs';
import type { IsoDate } from '../../dates/index.ts';
import { troubleOf } from '../file/index.ts';
import type { Authority } from '../register.ts';
import { openForReading } from './connection.ts';
import { dateOf, topOf } from './ids.ts';
import { papersIn, schemeOf } from './meta.ts';
import { SqliteRegister } from './reader.ts';
import { Statements, text } from './statements.ts';

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
  /** What was fetched from the open data; absent where nothing was. */
  readonly fetched?: FetchedStatus;
}

/** What a register has from the open data of the Tweede Kamer; moments are ISO 8601. */
export interface FetchedStatus {
  /** How many dossiers were asked for one by one and are held, and when the last of them was asked for. */
  readonly dossiers: number;
  readonly at?: string;
  /** How far the feed of all papers was read: when, up to which change stamp, and since when nothing more was there to read. */
  readonly feed?: { readonly at: string; readonly stamp?: string; readonly caughtUp?: string };
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
      ...fetchedIn(statements),
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

function fetchedIn(statements: Statements): Pick<RegisterStatus, 'fetched'> {
  const [dossiers, at] = statements.get("SELECT count(*), max(at) FROM fetched WHERE state = 'held'") ?? [];
  const feed = statements.get("SELECT at, stamp, caught_up FROM feed WHERE category = 'Document'");
  if (Number(dossiers) === 0 && !feed) return {};
  const [moment, stamp, caughtUp] = feed?.map(text) ?? [];
  return {
    fetched: {
      dossiers: Number(dossiers),
      ...(typeof at === 'string' && { at }),
      ...(moment !== undefined && {
        feed: { at: moment, ...(stamp !== undefined && { stamp }), ...(caughtUp !== undefined && { caughtUp }) },
      }),
    },
  };
}
