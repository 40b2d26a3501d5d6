import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Trouble, troubleOf } from '../file/index.ts';
import { openForReading, openForWriting } from './connection.ts';
import { isWriting } from './meta.ts';
import { type Salvaged, salvage } from './salvage.ts';
import { Statements } from './statements.ts';
import { setWriting, tryBegin } from './transaction.ts';

/** What a check of the register came to. */
export interface Check {
  /** Whether the file was looked through; it is when a change ended before its time, or when that is asked for. */
  readonly looked: boolean;
  /** Set when it was damaged and has been repaired: what to tell, in Dutch. */
  readonly repaired?: string;
}

/** How a check is done. */
export interface CheckOptions {
  /** Look through the file even when the last change ended well: a reader met damage. */
  readonly thorough?: boolean;
}

/**
 * Makes sure that the register is sound: after a change that ended before its time (or when asked) it is looked through, and a
 * damaged file is set aside and replaced by one with all that could be read from it. An absent register is left absent.
 * @throws Trouble when the file cannot be used for another reason, or not be replaced.
 */
export function ensureSound(file: string, { thorough = false }: CheckOptions = {}): Check {
  try {
    if (!existsSync(file)) finishRepair(file);
    if (!existsSync(file)) return { looked: false };
    const database = openForWriting(file);
    try {
      return { looked: lookThrough(database, thorough) };
    } finally {
      database.close();
    }
  } catch (error) {
    const trouble = troubleOf(error, file);
    if (!(trouble instanceof Trouble) || trouble.code !== 'damaged') throw trouble;
    return { looked: true, repaired: repair(file) };
  }
}

/** Looks through the file when there is reason to; throws SQLite's error, or Trouble, when it is damaged. */
function lookThrough(database: DatabaseSync, thorough: boolean): boolean {
  if (!thorough && !isWriting(new Statements(database))) return false;
  // another process that is at work bears the mark too, and rightly
  if (!tryBegin(database)) return false;
  try {
    const found = database.prepare('PRAGMA quick_check(1)').get();
    if (found?.['quick_check'] !== 'ok') throw new Trouble('damaged', '');
    database.exec("INSERT INTO fts (fts) VALUES ('integrity-check')");
    setWriting(database, false);
    return true;
  } finally {
    if (database.isTransaction) database.exec('COMMIT');
  }
}

/** Builds a new register from what can be read, sets the damaged one aside and puts the new one in its place. */
function repair(file: string): string {
  try {
    return alone(file, () => {
      const rebuilt = rebuiltPlace(file);
      remove(rebuilt);
      const fresh = openForWriting(rebuilt);
      let saved: Salvaged;
      try {
        saved = salvage(fresh, () => openForReading(file, 'older too'));
        fresh.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } finally {
        fresh.close();
      }
      const aside = setAside(file);
      finishRepair(file);
      return describe(file, aside, saved);
    });
  } catch (error) {
    throw troubleOf(error, file);
  }
}

/** Keeps two processes from repairing one file; a lock older than ten minutes is of one that died. */
function alone<T>(file: string, work: () => T): T {
  const lock = `${file}.herstel-bezig`;
  const held = statSync(lock, { throwIfNoEntry: false });
  if (held && Date.now() - held.mtimeMs > 600_000) rmSync(lock, { force: true });
  let descriptor: number;
  try {
    descriptor = openSync(lock, 'wx');
  } catch (error) {
    throw (error as { code?: string }).code === 'EEXIST' ? new Trouble('busy', file) : error;
  }
  try {
    return work();
  } finally {
    closeSync(descriptor);
    rmSync(lock, { force: true });
  }
}

function describe(file: string, aside: string, { papers, whole, lists }: Salvaged): string {
  const count = papers.toLocaleString('nl-NL');
  const place = `Het beschadigde bestand is bewaard als ${aside}.`;
  if (whole) return `Het register ${file} was beschadigd en is hersteld; alle ${count} stukken zijn er nog. ${place}`;
  const again = lists.length === 0 ? 'de lijst van Kamerstukken' : lists.join(', ');
  return `Het register ${file} was beschadigd; ${count} stukken zijn behouden. Lees ${again} opnieuw in. ${place}`;
}

function rebuiltPlace(file: string): string {
  return `${file}.herstel`;
}

/** Puts a rebuilt register in its place, when no register stands there: the last step of a repair, also of one that was cut short. */
function finishRepair(file: string): void {
  const rebuilt = rebuiltPlace(file);
  if (existsSync(file) || !existsSync(rebuilt)) return;
  // a log that is left over would be taken for the new file's
  for (const companion of COMPANIONS) rmSync(file + companion, { force: true });
  renameSync(rebuilt, file);
}

/** The write-ahead log and its index. */
const COMPANIONS = ['-shm', '-wal'];

/** Moves the damaged file and its log out of the way; the log first, so that it never lies beside another file. */
function setAside(file: string): string {
  let aside = `${file}.beschadigd`;
  for (let number = 2; existsSync(aside); number++) aside = `${file}.beschadigd-${number}`;
  try {
    for (const end of [...COMPANIONS, '']) if (existsSync(file + end)) renameSync(file + end, aside + end);
  } catch (error) {
    // Windows moves no file that another window has open
    throw process.platform === 'win32' ? new Trouble('busy', file, '', error) : error;
  }
  return aside;
}

function remove(file: string): void {
  for (const end of [...COMPANIONS, '']) rmSync(file + end, { force: true });
}
