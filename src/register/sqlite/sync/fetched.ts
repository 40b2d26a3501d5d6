import { troubleOf } from '../../file/index.ts';
import { openForReading } from '../connection.ts';
import { Statements } from '../statements.ts';

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
