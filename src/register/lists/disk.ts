import { closeSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs';

/** What is known of a file without reading it. */
export interface Facts {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** When it was changed last, in milliseconds since 1970. */
  readonly mtime: number;
}

/**
 * The disk that a list lies on. Every call may take as long as a network drive takes to answer, which can be for ever: they are made in
 * a thread that can be left. A test passes its own.
 */
export interface Disk {
  stat(path: string): Facts;
  /** The names in a folder. */
  names(folder: string): readonly string[];
  /** Copies a file, at most `most` bytes of it; gives how many it copied. */
  copy(path: string, to: string, most: number): number;
  /** Waits for a time in milliseconds. */
  pause(time: number): void;
}

const CHUNK = 1 << 20;

/** The disks of this computer. */
export const REAL_DISK: Disk = {
  stat(path) {
    const found = statSync(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    return { kind, size: found.size, mtime: found.mtimeMs };
  },
  names: (folder) => readdirSync(folder),
  copy(path, to, most) {
    const from = openSync(path, 'r');
    try {
      const into = openSync(to, 'wx', 0o600);
      try {
        return copyBytes(from, into, most);
      } finally {
        closeSync(into);
      }
    } finally {
      closeSync(from);
    }
  },
  pause: (time) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time),
};

function copyBytes(from: number, into: number, most: number): number {
  const chunk = Buffer.alloc(CHUNK);
  for (let copied = 0; ; ) {
    const read = readSync(from, chunk);
    if (read === 0 || copied > most) return copied;
    writeSync(into, chunk, 0, read);
    copied += read;
  }
}
