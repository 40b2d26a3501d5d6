import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a copy stays, in milliseconds: as long as somebody may have it open. */
const LIFE = 24 * 60 * 60 * 1000;
/** How the name of the folder of a copy begins; what Node puts behind it makes the name unique. */
const PREFIX = 'brief-';

/**
 * Writes a copy in a new folder, which only the user can read, so that its name is free.
 * @returns its path.
 * @throws an error with Node's `code` where it cannot be written.
 */
export function makeCopy(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(mkdtempSync(join(folder, PREFIX)), name);
  writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  return path;
}

/** Removes the copies that are a day old at `now`. One that a program holds stays until the next time. Never throws. */
export function removeOldCopies(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    try {
      if (now - statSync(path).mtimeMs >= LIFE) rmSync(path, { recursive: true, force: true });
    } catch {
      // in use, or removed by another window
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}
