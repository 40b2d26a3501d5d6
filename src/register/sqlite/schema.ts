import type { DatabaseSync } from 'node:sqlite';
import { Trouble } from '../file/index.ts';

/** Marks a database as a register of Briefwijzer (PRAGMA application_id): 'Brfw'. */
export const APPLICATION_ID = 0x42726677;

/**
 * The steps from an empty file to the present schema; step n leads to version n (PRAGMA user_version). A step that has been
 * released is never changed: append a new one.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- whole numbers: 'bits' of the rank in a document's id (ids.ts), 'writing' while a change is under way, how many 'papers'
  CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO meta VALUES ('bits', 13), ('writing', 0), ('papers', 0);

  CREATE TABLE dossier (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    highest INTEGER NOT NULL DEFAULT 0
  );

  CREATE TABLE soort (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

  -- a paper; its id is its date and rank among the papers of that day, so descending ids are newest first
  CREATE TABLE doc (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT,
    dossier INTEGER REFERENCES dossier (id),
    kind INTEGER NOT NULL,
    soort INTEGER REFERENCES soort (id),
    vergaderjaar TEXT,
    title TEXT NOT NULL,
    zaak TEXT,
    document TEXT,
    kenmerk TEXT,
    kenmerk_key TEXT,
    replaced_by TEXT,
    replaces TEXT,
    url TEXT
  );
  CREATE INDEX doc_dossier ON doc (dossier);
  CREATE INDEX doc_zaak ON doc (zaak) WHERE zaak IS NOT NULL;
  CREATE INDEX doc_document ON doc (document) WHERE document IS NOT NULL;
  CREATE INDEX doc_kenmerk ON doc (kenmerk_key) WHERE kenmerk_key IS NOT NULL;
  CREATE INDEX doc_replaces ON doc (replaces) WHERE replaces IS NOT NULL;

  -- papers that exist and of which nothing more is known
  CREATE TABLE listed (key TEXT PRIMARY KEY) WITHOUT ROWID;
  -- identifiers with their session in front, by what stands after it
  CREATE TABLE session (key TEXT, full TEXT, PRIMARY KEY (key, full)) WITHOUT ROWID;

  -- what a source names completely: of one dossier, or of all ('')
  CREATE TABLE authority (
    source TEXT NOT NULL,
    dossier TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    PRIMARY KEY (source, dossier, first, last)
  ) WITHOUT ROWID;

  -- the lists that were read, for 'status'
  CREATE TABLE import (id INTEGER PRIMARY KEY, at TEXT NOT NULL, source TEXT NOT NULL, papers INTEGER NOT NULL);

  -- tokens longer than the prefix index covers
  CREATE TABLE term (t TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE VIEW dossier_text (id, text) AS SELECT id, index_words(title) FROM dossier;
  CREATE VIRTUAL TABLE dossier_fts USING fts5(
    text, content = 'dossier_text', content_rowid = 'id', detail = none, columnsize = 0,
    prefix = '1 2 3 4 5 6', tokenize = "ascii"
  );

  -- marks in the index by which a search comes up for air (beats.ts)
  CREATE TABLE beat (id INTEGER PRIMARY KEY);

  CREATE VIEW doc_text (id, text) AS
    SELECT doc.id, index_text(doc.title, dossier.title, dossier.key, doc.kind)
    FROM doc LEFT JOIN dossier ON dossier.id = doc.dossier
    UNION ALL SELECT id, '!' FROM beat;
  -- postings without positions, newest last; every beginning of a word up to ten letters has its own
  CREATE VIRTUAL TABLE fts USING fts5 (
    text, content = 'doc_text', content_rowid = 'id', detail = none, columnsize = 0,
    prefix = '1 2 3 4 5 6 7 8 9 10', tokenize = "ascii tokenchars '~_^!'"
  );
  -- how many bytes of postings a writer gathers before it writes them out: an import is a quarter faster than by default
  INSERT INTO fts (fts, rank) VALUES ('hashsize', 4194304);
  -- how many bytes a leaf of postings has: a search of several words skips to a leaf and reads it from its start, so that smaller
  -- ones than by default answer a sixth sooner
  INSERT INTO fts (fts, rank) VALUES ('pgsz', 1000);
  `,
  `
  -- what the absence of a paper proves: see Proof in register.ts
  ALTER TABLE authority ADD COLUMN proves TEXT NOT NULL DEFAULT 'everything';

  -- the rows of the open data: their id and change stamp as they came, and the paper or dossier that they are here ('' for a row of which
  -- the register keeps nothing else); of a paper the dossier that it stands in. 'own': no list that was read in names the paper as well;
  -- 'highest': how far the source says that the series of a dossier goes, 0 where it does not say
  CREATE TABLE origin (
    source TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    key TEXT NOT NULL,
    dossier TEXT,
    own INTEGER NOT NULL DEFAULT 0,
    highest INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX origin_key ON origin (key) WHERE key <> '';
  CREATE INDEX origin_dossier ON origin (dossier) WHERE dossier IS NOT NULL;

  -- the dossiers that were asked for: at what moment (ISO 8601), whether the source has it ('held', 'not-there'), how far its series
  -- went then, and the latest change stamp of its papers
  CREATE TABLE fetched (
    dossier TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    highest INTEGER NOT NULL DEFAULT 0,
    stamp TEXT
  ) WITHOUT ROWID;

  -- how far the feed of each category was read: the token to go on from, when, the stamp of the last row, and since when there was
  -- nothing more to read
  CREATE TABLE feed (category TEXT PRIMARY KEY, token TEXT NOT NULL, at TEXT NOT NULL, stamp TEXT, caught_up TEXT) WITHOUT ROWID;
  -- papers of the feed whose dossier is not held yet, by the id of that dossier in the open data; and of two documents with one number
  -- the earlier one, by the key of the paper
  CREATE TABLE waiting (source TEXT PRIMARY KEY, dossier TEXT NOT NULL, paper TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX waiting_dossier ON waiting (dossier);

  -- lists that are read in again when they change: the place or name, the file's size, time and hash, what it names ('series') from
  -- which day until which
  CREATE TABLE read_list (
    name TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    hash TEXT,
    size INTEGER,
    mtime REAL,
    series TEXT,
    first TEXT,
    last TEXT
  ) WITHOUT ROWID;
  `,
  `
  -- the dossiers with papers of which an answer of the open data had none, and since when (ISO 8601)
  CREATE TABLE emptied (dossier TEXT PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID;
  `,
];

/** The version of the present schema. */
export const VERSION = MIGRATIONS.length;

/** The version of an open database: 0 for an empty one. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** True when the database is empty, or a register of any version. */
export function isRegister(database: DatabaseSync): boolean {
  if (Number(database.prepare('PRAGMA application_id').get()?.['application_id']) === APPLICATION_ID) return true;
  return versionOf(database) === 0 && database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/**
 * Brings a database that is open for writing to the newest version, in one transaction per call: another process sees the
 * old schema or the new one.
 * @throws Trouble 'newer' for a database of a later version, which is left as it is.
 */
export function migrate(database: DatabaseSync, file: string, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(database) === migrations.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // another process may have done it while this one waited
    const version = versionOf(database);
    if (version > migrations.length) throw new Trouble('newer', file);
    for (const step of migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}; COMMIT`);
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
