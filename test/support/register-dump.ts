import { DatabaseSync } from 'node:sqlite';

/**
 * All that a register holds, as lines in a fixed order: papers, dossiers, what is proven, and which rows of the open data they are. Ranks
 * and moments are left out: two registers with the same lines answer the same.
 */
export function dump(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const lines = (name: string, sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => `${name} ${JSON.stringify(Object.values(row))}`);
    const day = "(doc.id - 1) / (1 << (SELECT value FROM meta WHERE name = 'bits'))";
    return [
      ...lines(
        'doc',
        `SELECT doc.key, ${day}, dossier.key, kind, soort.name, vergaderjaar, doc.title, zaak, document, kenmerk, replaces, url
         FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier LEFT JOIN soort ON soort.id = doc.soort ORDER BY doc.key`,
      ),
      ...lines('dossier', 'SELECT key, title, highest FROM dossier ORDER BY key'),
      ...lines('authority', 'SELECT * FROM authority ORDER BY 1, 2, 3, 4'),
      ...lines('listed', 'SELECT key FROM listed ORDER BY key'),
      ...lines('origin', 'SELECT source, key, dossier, own, highest FROM origin ORDER BY source'),
      ...lines('waiting', 'SELECT source, dossier FROM waiting ORDER BY source'),
      ...lines('papers', "SELECT value, (SELECT count(*) FROM doc) FROM meta WHERE name = 'papers'"),
    ];
  } finally {
    database.close();
  }
}
