import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from './failure.ts';

/** What came of replacing a file's contents. */
export interface Replaced {
  /** False where the system did not let the file keep its owner or group: it is now the user's. */
  readonly ownerKept: boolean;
}

/**
 * Puts `bytes` in the place of a file's contents, whole or not at all: they are written beside it and take its name. Its rights
 * stay, its owner and group too where the system allows it, and a symbolic link stays a link: the file it points to is replaced.
 *
 * @param before what the file held when it was read; what somebody wrote since then is never written over. (Some
 *   microseconds remain, which no file system lets a program close: those of a program that opened the file before its name went over and writes
 *   after the last look, or who lays another file under that name in between.)
 * @throws Refused when the file holds something else by now, has more names than this one, is no file, or stands in a folder in
 *   which the user may not write; an error with Node's `code` (ENOENT, EACCES, ENOSPC …) for what else fails. The file is then as
 *   it was, and nothing stands beside it.
 */
export function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Replaced {
  const target = realpathSync(path);
  const old = statSync(target);
  if (!old.isFile()) throw new Refused('NO_FILE', target);
  // the others would keep the old contents, and be another file from then on
  if (old.nlink > 1) throw new Refused('LINKED', target);
  // a file that may not be written keeps its contents, also where its folder would let it be replaced
  closeSync(openSync(target, 'r+'));
  const draft = besideOf(target);
  const file = openDraft(draft);
  try {
    const ownerKept = fill(file, bytes, old);
    if (!holds(target, before)) throw new Refused('CHANGED', target);
    takeName(draft, target, before);
    return { ownerKept };
  } catch (failure) {
    rmSync(draft, { force: true });
    throw failure;
  }
}

/**
 * Gives the draft the name of the file. The old one keeps a name until it was looked at once more: who had it open may have written
 * in it just then. Where a disk has no second names, the look before has to do.
 */
function takeName(draft: string, target: string, before: Uint8Array): void {
  const old = besideOf(target);
  const isKept = changes(() => linkSync(target, old));
  try {
    renameSync(draft, target);
    if (!isKept || holds(old, before)) return;
    renameSync(old, target);
    throw new Refused('CHANGED', target);
  } finally {
    if (isKept) rmSync(old, { force: true });
  }
}

/** A new name beside a file. (The global `crypto`, since `node:crypto` takes milliseconds to load.) */
function besideOf(path: string): string {
  return join(dirname(path), `.briefwijzer-${crypto.randomUUID()}.tmp`);
}

function openDraft(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    throw code === 'EACCES' || code === 'EPERM' ? new Refused('FOLDER', dirname(path)) : failure;
  }
}

/** Writes and closes the new file; true when it got the owner and group of the old one. */
function fill(file: number, bytes: Uint8Array, old: Stats): boolean {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    const ownerKept = giveRights(file, old);
    fsyncSync(file);
    return ownerKept;
  } finally {
    closeSync(file);
  }
}

function giveRights(file: number, old: Stats): boolean {
  const { uid, gid } = fstatSync(file);
  const hasGroup = gid === old.gid || changes(() => fchownSync(file, -1, old.gid));
  const hasOwner = uid === old.uid || changes(() => fchownSync(file, old.uid, -1));
  // another group gets no more than everybody had
  fchmodSync(file, hasGroup ? old.mode : (old.mode & ~0o070) | ((old.mode & 0o007) << 3));
  return hasOwner && hasGroup;
}

function changes(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  return statSync(path).size === bytes.length && readFileSync(path).equals(bytes);
}
