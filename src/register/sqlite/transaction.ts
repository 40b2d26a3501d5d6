import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** How often a writer looks whether another one is ready, in milliseconds. */
const LOOK_AGAIN = 200;

/** How a transaction behaves towards other writers and its caller. */
export interface TransactionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called when another process is writing and this one waits for it. */
  readonly onWait?: (() => void) | undefined;
}

/**
 * Carries out a change of the register as a whole or not at all, after other writers, however long they take. While it is under
 * way the register bears a mark, by which the next writer sees that one ended before its time.
 */
export async function change<T>(
  database: DatabaseSync,
  work: () => T | Promise<T>,
  { signal, onWait }: TransactionOptions = {},
): Promise<T> {
  await begin(database, signal, onWait);
  setWriting(database, true);
  database.exec('COMMIT');
  await begin(database, signal, undefined);
  try {
    const result = await work();
    signal?.throwIfAborted();
    setWriting(database, false);
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    database.exec("UPDATE meta SET value = 0 WHERE name = 'writing'");
    throw error;
  }
}

/** Takes the lock of the writer, waiting for the one who has it. */
async function begin(database: DatabaseSync, signal?: AbortSignal, onWait?: () => void): Promise<void> {
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted();
    if (tryBegin(database)) return;
    if (!waited) onWait?.();
    await pause(LOOK_AGAIN);
  }
}

/** Begins a transaction that may write; false when another process has the lock. */
export function tryBegin(database: DatabaseSync): boolean {
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode !== undefined && (errcode & 0xff) === 5) return false;
    throw error;
  } finally {
    database.exec('PRAGMA busy_timeout = 10000');
  }
}

/** Sets or takes away the mark of a change that is under way. */
export function setWriting(database: DatabaseSync, writing: boolean): void {
  database.exec(`UPDATE meta SET value = ${writing ? 1 : 0} WHERE name = 'writing'`);
}
