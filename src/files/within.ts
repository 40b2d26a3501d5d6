import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { createFile } from './create.ts';
import { Refused } from './failure.ts';
import { replaceFile } from './replace.ts';

/**
 * The true place of a file that lies below a folder by its name: where it is, or would come, with every symbolic link on the way
 * followed. The folder itself may be a link. A folder from a stranger can hold links to anywhere: what is written there by name
 * would come where they lead.
 *
 * @param root an absolute path that is there
 * @param path an absolute path
 * @throws Refused 'OUTSIDE' when the file lies outside the true place of the folder, 'DANGLING' when a link leads to nothing,
 *   'NO_FOLDER' when a file stands on the way; an error with Node's `code` for what else fails.
 */
export function placeWithin(root: string, path: string): string {
  const ground = realpathSync.native(root);
  const steps = relative(root, path);
  if (!isBelow(steps)) throw new Refused('OUTSIDE', path);
  let place = ground;
  for (const step of steps.split(sep)) {
    place = truePlace(join(place, step));
    if (!isBelow(relative(ground, place))) throw new Refused('OUTSIDE', path);
  }
  return place;
}

/** True for a relative path that leads down. */
function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Where a path leads whose folder is a true place already; the path itself where nothing stands there. */
function truePlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new Refused('NO_FOLDER', path);
    if (code !== 'ENOENT') throw failure;
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Refused('DANGLING', path);
    return path;
  }
}

/**
 * Makes a file below a folder, with the folders that it needs, and writes over nothing.
 * @returns false when something stood there.
 * @throws as `placeWithin`; what was begun is then gone.
 */
export function createWithin(root: string, path: string, bytes: Uint8Array): boolean {
  mkdirSync(dirname(placeWithin(root, path)), { recursive: true });
  // looked at again when its folders are there, so that nobody puts a link in the place of one that was not
  const place = placeWithin(root, path);
  return createFile(place, bytes);
}

/**
 * Puts `bytes` in the place of a file below a folder, as `replaceFile` does. A link to a file below the folder stays a link.
 * @throws as `placeWithin` and `replaceFile`; the file is then as it was.
 */
export function replaceWithin(root: string, path: string, bytes: Uint8Array, before: Uint8Array): void {
  replaceFile(placeWithin(root, path), bytes, before);
}
