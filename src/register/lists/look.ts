import { isAbsolute, join } from 'node:path';
import { failureText } from '../../files/index.ts';
import type { Disk } from './disk.ts';

/** A list that lies at one of the places to look at. */
export interface ListFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly mtime: number;
}

/** Why a list could not be looked at or read. */
export interface ListFailure {
  readonly path: string;
  /**
   * `away`: nothing is there, or it does not answer, which is usual away from the office. `moving`: it is being copied. `unc`: VS Code
   * does not let anybody read from that server. `wrong`: something that somebody should mend.
   */
  readonly code: 'away' | 'moving' | 'unc' | 'wrong';
  /** What is the matter, in Dutch, to stand after the path. */
  readonly message: string;
  /** The server, for `unc`. */
  readonly host?: string;
}

/** What lies at a place. */
export interface Looked {
  readonly files: readonly ListFile[];
  readonly failures: readonly ListFailure[];
}

/** What no list is larger than, in bytes. */
export const LARGEST = 512 << 20;
/** At most this number of lists of one folder are read. */
const MOST_FILES = 50;
/** A file that grows is looked at again after this time, in milliseconds. */
const PAUSE = 2_000;

/** The names that a list in a folder may have. */
const LIST = /^[^.~].*\.(?:csv|tsv|jsonl|ndjson|txt|br)(?:\.gz)?$/i;

/** Looks which lists there are at a place: a file, or a folder with lists in it. Never throws. */
export function look(place: string, disk: Disk): Looked {
  if (!isAbsolute(place)) return failed(place, 'wrong', 'is geen volledig pad');
  try {
    if (disk.stat(place).kind !== 'folder') return lookAt([place], disk);
    const lists = disk
      .names(place)
      .filter((name) => LIST.test(name))
      .sort();
    const { files, failures } = lookAt(
      lists.slice(0, MOST_FILES).map((name) => join(place, name)),
      disk,
    );
    if (lists.length <= MOST_FILES) return { files, failures };
    return { files, failures: [...failures, failure(place, 'wrong', `heeft meer dan ${MOST_FILES} lijsten`)] };
  } catch (error) {
    return { files: [], failures: [failureOf(place, error)] };
  }
}

function lookAt(paths: readonly string[], disk: Disk): Looked {
  const files: ListFile[] = [];
  const failures: ListFailure[] = [];
  for (const path of paths) {
    try {
      const { kind, size, mtime } = disk.stat(path);
      if (kind !== 'file') continue;
      if (size > LARGEST) failures.push(failure(path, 'wrong', 'is te groot voor een lijst'));
      else files.push({ path, size, mtime });
    } catch (error) {
      failures.push(failureOf(path, error));
    }
  }
  return { files, failures };
}

/**
 * Copies a list to this computer, so that nothing that reads it waits for a network. Undefined when it was copied as it was looked
 * at; a failure where it is another by now, or cannot be copied. Never throws.
 */
export function copyList({ path, size, mtime }: ListFile, to: string, disk: Disk): ListFailure | undefined {
  try {
    const copied = disk.copy(path, to, LARGEST);
    // who copies a file makes it grow now and then, not all the time
    disk.pause(PAUSE);
    const now = disk.stat(path);
    if (copied === size && now.size === size && now.mtime === mtime) return undefined;
    return failure(path, 'moving', 'wordt nog gekopieerd');
  } catch (error) {
    return failureOf(path, error);
  }
}

/** Errors of a place that is not there, or not now. */
const AWAY = /^(?:ENOENT|ENOTDIR|EHOST\w*|ENET\w*|ETIMEDOUT|EIO|ESTALE|ENOTCONN|EBUSY|UNKNOWN|ECONN\w*)$/;

function failureOf(path: string, error: unknown): ListFailure {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 'ERR_UNC_HOST_NOT_ALLOWED') {
    const host = /^[\\/]{2}(?:\?[\\/]UNC[\\/])?([^\\/]+)/i.exec(path)?.[1] ?? path;
    return { ...failure(path, 'unc', 'mag van VS Code niet worden gelezen'), host };
  }
  const message = failureText(error, 'gelezen') ?? String(error);
  return failure(path, typeof code === 'string' && AWAY.test(code) ? 'away' : 'wrong', message);
}

/** Says why a list could not be looked at or read. */
export function failure(path: string, code: ListFailure['code'], message: string): ListFailure {
  return { path, code, message };
}

function failed(...[path, code, message]: Parameters<typeof failure>): Looked {
  return { files: [], failures: [failure(path, code, message)] };
}
