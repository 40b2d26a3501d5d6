import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

/**
 * Makes a file, and writes over nothing: a link under that name is not followed either.
 *
 * @returns false when something stood there
 * @throws an error with Node's `code` (ENOENT, EACCES, ENOSPC …) for what fails; what was begun is then gone
 */
export function createFile(path: string, bytes: Uint8Array): boolean {
  const file = openNew(path);
  if (file === undefined) return false;
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } catch (failure) {
    rmSync(path, { force: true });
    throw failure;
  } finally {
    closeSync(file);
  }
  return true;
}

/** 'wx' makes a file or fails: it follows no link. */
function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw failure;
  }
}
