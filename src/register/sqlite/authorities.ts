import { dossierKey } from '../place.ts';
import type { Authority } from '../register.ts';
import type { Statements } from './statements.ts';

const INSERT = 'INSERT OR IGNORE INTO authority (source, dossier, first, last, proves) VALUES (?, ?, ?, ?, ?)';

/** Adds what a source proves to what it proved before; a period that lies within another of it says nothing more. */
export function extend(statements: Statements, authority: Authority): void {
  const [source, dossier, first, last, proves] = valuesOf(authority);
  const same = 'source = ? AND dossier = ? AND proves = ?';
  const wider = statements.get(
    `SELECT 1 FROM authority WHERE ${same} AND first <= ? AND last >= ?`,
    source,
    dossier,
    proves,
    first,
    last,
  );
  if (wider) return;
  statements.run(
    `DELETE FROM authority WHERE ${same} AND first >= ? AND last <= ?`,
    source,
    dossier,
    proves,
    first,
    last,
  );
  statements.run(INSERT, source, dossier, first, last, proves);
}

/** Lets this be all that a source proves of a dossier, or of all dossiers; undefined for nothing. */
export function replace(
  statements: Statements,
  { source, dossier = '' }: Pick<Authority, 'source' | 'dossier'>,
  authority: Authority | undefined,
): void {
  statements.run('DELETE FROM authority WHERE source = ? AND dossier = ?', source, dossierKey(dossier));
  if (authority) statements.run(INSERT, ...valuesOf(authority));
}

function valuesOf({ source, dossier = '', period, proves = 'everything' }: Authority) {
  return [source, dossierKey(dossier), period.from, period.to, proves] as const;
}
