/** What it takes to put the papers of a register into a bare table with the same index: the measure of an import. */
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { KINDS } from '../../src/register/kinds.ts';
import { dossierWords, indexText } from '../../src/register/sqlite/index-text.ts';

const BATCH = 2_000;

/** Milliseconds of the processor that the inserts take, in one transaction; not what it takes to read the papers and cut their words. */
export function bareInserts(register: string, folder: string): number {
  const source = new DatabaseSync(register, { readOnly: true });
  const bare = new DatabaseSync(join(folder, 'bare.db'));
  try {
    bare.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA foreign_keys = OFF',
    );
    const indexes = schemaOf(source, bare);
    const columns = source.prepare('SELECT name FROM pragma_table_info(?)').all('doc').length;
    const add = bare.prepare(`INSERT INTO doc VALUES (${Array(columns).fill('?').join(', ')})`);
    const index = bare.prepare('INSERT INTO fts (rowid, text) VALUES (cast(? AS INT), ?)');
    let worked = 0;
    const timed = (work: () => void) => {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      worked += (user + system) / 1000;
    };
    timed(() => bare.exec('BEGIN'));
    let batch: { values: SQLInputValue[]; tokens: string }[] = [];
    const write = () => {
      for (const { values, tokens } of batch) {
        add.run(...values);
        index.run(values[0] ?? null, tokens);
      }
      batch = [];
    };
    for (const row of papersOf(source)) {
      batch.push(row);
      if (batch.length === BATCH) timed(write);
    }
    timed(() => {
      write();
      for (const sql of indexes) bare.exec(sql);
      bare.exec('COMMIT');
    });
    return worked;
  } finally {
    source.close();
    bare.close();
  }
}

/** Makes the table of papers and the full-text index as the register has them; gives the statements of the other indexes. */
function schemaOf(source: DatabaseSync, bare: DatabaseSync): string[] {
  const made = (where: string) =>
    source
      .prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND ${where}`)
      .all()
      .map(({ sql }) => String(sql));
  for (const sql of made("type = 'table' AND name IN ('doc', 'fts')")) {
    bare.exec(sql.replace(/content = 'doc_text', content_rowid = 'id'/, "content = ''"));
  }
  for (const { k, v } of source.prepare("SELECT k, v FROM fts_config WHERE k IN ('hashsize', 'pgsz')").all()) {
    bare.prepare('INSERT INTO fts (fts, rank) VALUES (?, cast(? AS INT))').run(k ?? null, v ?? null);
  }
  return made("type = 'index' AND tbl_name = 'doc'");
}

/** The rows of the papers, newest first, with what the index holds of them. */
function* papersOf(source: DatabaseSync): Generator<{ values: SQLInputValue[]; tokens: string }> {
  const dossiers = new Map(
    source
      .prepare('SELECT id, key, title FROM dossier')
      .all()
      .map(({ id, key, title }) => [id, { key: String(key), words: dossierWords(String(title)) }]),
  );
  for (const row of source.prepare('SELECT * FROM doc ORDER BY id').iterate()) {
    const dossier = dossiers.get(row['dossier'] ?? null);
    const tokens = indexText({
      title: String(row['title']),
      dossierWords: dossier?.words ?? dossierWords(''),
      dossier: dossier?.key,
      kind: KINDS[Number(row['kind'])] ?? 'overig',
    });
    yield { values: Object.values(row), tokens: tokens.join(' ') };
  }
}
