import { troubleOf } from '../../file/index.ts';
import { openForReading } from '../connection.ts';
import { Statements, text } from '../statements.ts';

/** That a dossier was asked of the open data. */
export interface Fetched {
  /** When, ISO 8601. */
  readonly at: string;
  /** 'not-there': the source did not have it. */
  readonly state: 'held' | 'not-there';
}

/**
 * The dossiers that were fetched one by one and are held, the longest ago first.
 * @throws Trouble when there is no register, or it cannot be read.
 */
export function fetchedDossiers(file: string): readonly string[] {
  const database = openForReading(file);
  try {
    const sql = "SELECT dossier FROM fetched WHERE state = 'held' ORDER BY at, dossier";
    return new Statements(database).all(sql).map(([dossier]) => String(dossier));
  } catch (error) {
    throw troubleOf(error, file);
  } finally {
    database.close();
  }
}

/**
 * When a dossier was last asked for, by itself or with everything; undefined where it never was. A moment after `now` does not count: it
 * was written by a clock that has been set right since.
 * @param dossier its key: '31757', '35570-VII'.
 * @param now ISO 8601.
 */
export function fetchedOf(statements: Statements, dossier: string, now: string): Fetched | undefined {
  const [at, state] = statements.get('SELECT at, state FROM fetched WHERE dossier = ? AND at <= ?', dossier, now) ?? [];
  const own: Fetched | undefined =
    at === undefined ? undefined : { at: String(at), state: state === 'held' ? 'held' : 'not-there' };
  const feed = statements.get('SELECT 1 FROM dossier WHERE key = ?', dossier) ? feedRead(statements, now) : undefined;
  return feed !== undefined && (own === undefined || feed > own.at) ? { at: feed, state: 'held' } : own;
}

/** When everything was last read to its end, ISO 8601; undefined where that was never before `now`. */
function feedRead(statements: Statements, now: string): string | undefined {
  const sql = "SELECT caught_up FROM feed WHERE category = 'Document' AND caught_up <= ?";
  return text(statements.get(sql, now)?.[0]);
}

/** When anything was last fetched, ISO 8601; undefined where nothing was. */
export function lastFetched(statements: Statements): string | undefined {
  const dossier = text(statements.get("SELECT max(at) FROM fetched WHERE state = 'held'")?.[0]);
  const feed = text(statements.get("SELECT at FROM feed WHERE category = 'Document'")?.[0]);
  return dossier !== undefined && feed !== undefined && feed > dossier ? feed : (dossier ?? feed);
}
