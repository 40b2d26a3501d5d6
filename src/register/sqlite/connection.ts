import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { onNetworkDrive, Trouble, troubleOf } from '../file/index.ts';
import { KINDS } from '../kinds.ts';
import { dossierWords, indexText, indexWords } from './index-text.ts';
import { type OpenDatabase, probe } from './probe.ts';
import { APPLICATION_ID, isRegister, migrate, VERSION, versionOf } from './schema.ts';

/** A reader waits so long (milliseconds) for a lock: a moment, at a checkpoint. A writer waits for other writers. */
const READER_PATIENCE = 250;
const WRITER_PATIENCE = 10_000;

/**
 * Opens the register for reading.
 * @param versions 'older too' for who takes over what an older version held.
 * @throws Trouble when it is absent, no register, of another version, damaged, or on a network drive.
 */
export function openForReading(file: string, versions: 'present' | 'older too' = 'present'): DatabaseSync {
  const open = sqlite(file);
  refuseNetwork(file);
  if (look(file) === 'absent') throw new Trouble('absent', file);
  return guarded(file, () => {
    const database = openReadOnly(open, file);
    return closeOnError(database, () => {
      // a file from elsewhere must not run functions hidden in its schema
      database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
      // a search of several words reads some thousand pages; the 2 MB of SQLite's default hold half of them
      database.exec('PRAGMA cache_size = -16384');
      if (!isRegister(database)) throw new Trouble('foreign', file);
      const version = versionOf(database);
      if (version === 0) throw new Trouble('absent', file);
      if (version > VERSION) throw new Trouble('newer', file);
      if (version < VERSION && versions === 'present') throw new Trouble('older', file);
      return database;
    });
  });
}

/** In a folder that may not be written the shared memory of the write-ahead log cannot be made; then the file cannot change either. */
function openReadOnly(open: OpenDatabase, file: string): DatabaseSync {
  const database = new open(file, { readOnly: true, timeout: READER_PATIENCE });
  try {
    database.prepare('PRAGMA schema_version').get();
    return database;
  } catch (error) {
    database.close();
    const { errcode } = error as { errcode?: number };
    // 8 is READONLY, 14 CANTOPEN (sqlite.org/rescode.html)
    if (errcode === undefined || ![8, 14].includes(errcode & 0xff) || exists(`${file}-wal`)) throw error;
    const url = pathToFileURL(file);
    url.search = 'immutable=1';
    return new open(url, { readOnly: true });
  }
}

/** How a writer opens the register. */
export interface WriterOptions {
  /** How long to wait for another writer, in milliseconds (default 10 s). */
  readonly patience?: number;
}

/**
 * Opens the register for writing; makes it, and the folder it lies in, where they are missing, and brings an older one up to date.
 * @throws Trouble when that cannot be done; the file is as it was.
 */
export function openForWriting(file: string, { patience = WRITER_PATIENCE }: WriterOptions = {}): DatabaseSync {
  const open = sqlite(file);
  refuseNetwork(file);
  return guarded(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    // of a folder in which it cannot make a file SQLite only says that it cannot open one
    if (look(file) === 'absent') accessSync(dirname(file), constants.W_OK);
    const database = new open(file, { timeout: patience });
    return closeOnError(database, () => {
      if (!isRegister(database)) throw new Trouble('foreign', file);
      if (versionOf(database) > VERSION) throw new Trouble('newer', file);
      // before anything is in it, so that an import can give back room that it leaves empty
      if (versionOf(database) === 0) database.exec('PRAGMA auto_vacuum = INCREMENTAL');
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216');
      database.exec('PRAGMA temp_store = FILE; PRAGMA cache_size = -32768; PRAGMA foreign_keys = OFF');
      database.function('index_words', { deterministic: true }, (title) => indexWords(String(title)).join(' '));
      database.function('index_text', { deterministic: true, varargs: true }, indexTextInSql);
      migrate(database, file);
      return database;
    });
  });
}

/** The function by which SQLite itself can index anew: see the view doc_text. */
function indexTextInSql(...[title, dossierTitle, dossier, kind]: SQLOutputValue[]): string {
  return indexText({
    title: String(title),
    dossierWords: dossierWords(String(dossierTitle ?? '')),
    dossier: dossier === null ? undefined : String(dossier),
    kind: KINDS[Number(kind)] ?? 'overig',
  }).join(' ');
}

function sqlite(file: string): OpenDatabase {
  const found = probe();
  if ('missing' in found) throw new Trouble('no-sqlite', file, found.missing);
  return found.open;
}

function refuseNetwork(file: string): void {
  if (onNetworkDrive(file, process.platform)) throw new Trouble('network', file);
}

/**
 * Looks at the first bytes of the file.
 * @throws Trouble 'foreign' when something else than a database stands there, 'damaged' for the stump of one.
 */
function look(file: string): 'absent' | 'present' {
  return guarded(file, () => {
    if (!exists(file) || statSync(file).size === 0) return 'absent';
    const head = readHead(file);
    const magic = 'SQLite format 3\0';
    if (head.toString('latin1', 0, 16) !== magic) throw new Trouble('foreign', file);
    if (head.length < 100) throw new Trouble('damaged', file);
    return 'present';
  });
}

/** True when the first bytes of the file say that it is a register of Briefwijzer, whatever became of the rest. */
export function bearsOurMark(file: string): boolean {
  const head = readHead(file);
  return head.length < 100 || head.readUInt32BE(68) === APPLICATION_ID;
}

function readHead(file: string): Buffer {
  const descriptor = openToRead(file);
  try {
    const head = Buffer.alloc(100);
    return head.subarray(0, readSync(descriptor, head, 0, 100, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** @throws Trouble where the user may not read it: that is another thing than a folder in which nothing can be written. */
function openToRead(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EACCES' || code === 'EPERM'
      ? new Trouble('unreadable', file, 'u hebt er geen rechten op', error)
      : error;
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw ours(troubleOf(error, file), file);
  }
}

/** Damage is a matter for repair only in a register of ours; another database is left alone. */
function ours(error: unknown, file: string): unknown {
  if (!(error instanceof Trouble) || error.code !== 'damaged') return error;
  return bearsOurMark(file) ? error : new Trouble('foreign', file, '', error);
}

function closeOnError<T>(database: DatabaseSync, work: () => T): T {
  try {
    return work();
  } catch (error) {
    database.close();
    throw error;
  }
}
