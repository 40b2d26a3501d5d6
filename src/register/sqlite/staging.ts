import type { DatabaseSync } from 'node:sqlite';
import type { Batch, PaperRow } from '../import/index.ts';
import { type Place, serialNumber } from '../place.ts';
import { type IdScheme, topOf } from './ids.ts';
import { Statements } from './statements.ts';
import type { NewPapers } from './widen.ts';

/** What an import says about a dossier; '' and 0 when it does not say. */
export interface StagedDossier {
  title: string;
  highest: number;
}

const TABLES = `
  CREATE TEMP TABLE incoming (key TEXT PRIMARY KEY, n INTEGER NOT NULL, date TEXT, row TEXT NOT NULL);
  CREATE TEMP TABLE incoming_listed (key TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE incoming_session (key TEXT, full TEXT, PRIMARY KEY (key, full)) WITHOUT ROWID;`;

const TEMPORARY = ['incoming', 'incoming_listed', 'incoming_session'];

/**
 * A list on its way into the register: kept in temporary tables of the connection until it has been read to its end, so that
 * nothing is locked or changed before. Of two rows for one paper the later one counts.
 */
export class Staging {
  /** What the list says about dossiers, by key. */
  readonly dossiers = new Map<string, StagedDossier>();
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #isWithin: boolean;
  #rows = 0;

  /** @param transaction 'within' for who takes rows in inside a transaction of the register, and ends that. */
  constructor(database: DatabaseSync, transaction: 'own' | 'within' = 'own') {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#isWithin = transaction === 'within';
    this.clear();
    database.exec(TABLES);
    if (!this.#isWithin) database.exec('BEGIN');
  }

  /** Takes in the next part of the list. */
  add({ papers, dossiers, listed }: Pick<Batch, 'papers' | 'dossiers' | 'listed'>): void {
    for (const paper of papers) this.#addPaper(paper);
    for (const { id, title = '', highest = 0 } of dossiers) this.#meet(id, title, highest);
    for (const place of listed) this.#addListed(place);
  }

  /** The paper that was taken in under this key. */
  paper(key: string): PaperRow | undefined {
    const [row] = this.#statements.get('SELECT row FROM incoming WHERE key = ?', key) ?? [];
    return typeof row === 'string' ? (JSON.parse(row) as PaperRow) : undefined;
  }

  /** Takes a paper out again. */
  drop(key: string): void {
    this.#statements.run('DELETE FROM incoming WHERE key = ?', key);
  }

  /** Ends the reading: from here on the staged rows can be asked for. */
  finish(): void {
    if (!this.#isWithin) this.#database.exec('COMMIT');
  }

  /** How many papers there are. */
  papers(): number {
    return Number(this.#statements.get('SELECT count(*) FROM incoming')?.[0]);
  }

  /** How many papers of the list are new to the register, or were of another day, on each day. */
  newPapers(scheme: IdScheme): NewPapers {
    const { bits } = scheme;
    const day = `CAST(julianday(incoming.date) - julianday('1814-01-01') AS INT)`;
    const sql = `
      SELECT coalesce(incoming.date, ''), count(*) FROM incoming LEFT JOIN main.doc ON doc.key = incoming.key
      WHERE doc.key IS NULL
        OR (incoming.date IS NOT NULL AND (doc.id > ${topOf(scheme)} OR (${topOf(scheme)} - doc.id) >> ${bits} <> ${day}))
      GROUP BY 1`;
    return new Map(this.#statements.all(sql).map(([date, papers]) => [String(date), Number(papers)]));
  }

  /**
   * The papers, each with whether the register holds one with its key, from the newest day to the oldest, those of a day from the last of the list to its
   * first; without a date last. All are looked up before the first is given.
   */
  *rows(): Generator<{ readonly row: PaperRow; readonly known: boolean }> {
    const sql = `
      SELECT row, doc.id IS NOT NULL FROM incoming LEFT JOIN main.doc ON doc.key = incoming.key
      ORDER BY incoming.date DESC, incoming.n DESC`;
    for (const [row, known] of this.#statements.iterate(sql)) {
      yield { row: JSON.parse(String(row)) as PaperRow, known: known === 1 };
    }
  }

  /** Copies the identifiers of a plain list into the register; gives how many are new. */
  copyListed(): number {
    this.#statements.run('INSERT OR IGNORE INTO session SELECT key, full FROM incoming_session');
    return this.#statements.run('INSERT OR IGNORE INTO listed SELECT key FROM incoming_listed');
  }

  /** Takes everything out again. */
  empty(): void {
    this.dossiers.clear();
    this.#rows = 0;
    for (const table of TEMPORARY) this.#statements.run(`DELETE FROM ${table}`);
  }

  /** Drops the temporary tables. */
  clear(): void {
    if (!this.#isWithin && this.#database.isTransaction) this.#database.exec('ROLLBACK');
    for (const table of TEMPORARY) this.#database.exec(`DROP TABLE IF EXISTS temp.${table}`);
  }

  #addPaper({ dossierTitle, ...row }: PaperRow): void {
    const { place, date } = row;
    const sql = 'INSERT OR REPLACE INTO incoming VALUES (?, ?, ?, ?)';
    this.#statements.run(sql, place.key, this.#rows, date ?? null, JSON.stringify(row));
    this.#rows += 1;
    if (place.dossier !== undefined) this.#meet(place.dossier, dossierTitle ?? '', serialNumber(place) ?? 0);
  }

  #addListed(place: Place): void {
    const { key, dossier, sessionless } = place;
    this.#statements.run('INSERT OR IGNORE INTO incoming_listed VALUES (?)', key);
    if (sessionless !== undefined) {
      this.#statements.run('INSERT OR IGNORE INTO incoming_session VALUES (?, ?)', sessionless, key);
    }
    if (dossier !== undefined) this.#meet(dossier, '', serialNumber(place) ?? 0);
  }

  #meet(key: string, title: string, highest: number): void {
    const known = this.dossiers.get(key);
    if (!known) this.dossiers.set(key, { title, highest });
    else {
      if (title !== '') known.title = title;
      if (highest > known.highest) known.highest = highest;
    }
  }
}
