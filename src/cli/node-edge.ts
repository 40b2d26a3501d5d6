import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFile, replaceFile } from '../files/index.ts';
import { registerFile } from '../register/file/index.ts';
import type { Catalogue } from '../template/index.ts';
import type { Edge, Files } from './edge.ts';
import { reason } from './input.ts';
import type { Registers } from './registers.ts';

/** The files of this machine. */
export const nodeFiles: Files = {
  read(path, limit) {
    const file = openSync(path, 'r');
    try {
      return readUpTo(file, limit);
    } finally {
      closeSync(file);
    }
  },

  kind(path) {
    try {
      const found = statSync(path);
      if (found.isDirectory()) return 'folder';
      return found.isFile() ? 'file' : 'other';
    } catch {
      return undefined;
    }
  },

  isSame(one, other) {
    try {
      const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
      // some shares number no files
      return a.ino === 0n
        ? realpathSync.native(one) === realpathSync.native(other)
        : a.dev === b.dev && a.ino === b.ino;
    } catch {
      return false;
    }
  },

  names(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },

  replace: replaceFile,
  create: createFile,
};

/** Reads block by block, since the size of a pipe is not known beforehand. */
function readUpTo(file: number, limit: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  let length = 0;
  while (length < limit) {
    const block = new Uint8Array(Math.min(65_536, limit - length));
    const count = readSync(file, block);
    if (count === 0) break;
    blocks.push(block.subarray(0, count));
    length += count;
  }
  return Buffer.concat(blocks);
}

/**
 * The registers as SQLite keeps them. What reads and writes them is loaded when one is asked for.
 * @param writer the script of the thread that writes them.
 */
const sqliteRegisters = (writer: string): Registers => ({
  file: (option) => registerFile({ option, env: process.env, platform: process.platform }),
  open: async (file, tell) => (await sqlite()).openMending(file, tell),
  import: async (file, list, wishes) =>
    await (await sqlite()).importList(file, list, { now: new Date().toISOString(), ...wishes }),
  status: async (file) => (await sqlite()).registerStatus(file),
  sync: async (file, dossier, wishes) => await (await fetching()).sync(file, dossier, wishes),
  syncAll: async (file, wishes) => await (await fetching()).syncEverything(writer, file, wishes),
  fetched: async (file) => (await sqlite()).fetchedDossiers(file),
  export: async (file, list, signal) =>
    await (await sqlite()).exportList(file, list, { now: new Date().toISOString(), signal }),
  hint: async (code) => (await fetching()).hint(code),
});

async function fetching() {
  return await import('./fetching.ts');
}

async function sqlite() {
  return await import('./sqlite.ts');
}

/** The scripts of the threads that the command line starts. */
export interface Threads {
  /** Of the one that writes registers. */
  readonly writer: string;
  /** Of the one that reads a PDF. */
  readonly pdf: string;
}

/**
 * The world outside as Node gives it.
 * @param home the folder that holds package.json and templates/.
 */
export function nodeEdge(home: string, { writer, pdf }: Threads): Edge {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return {
    files: nodeFiles,
    readDocument: async (bytes) => {
      const { readDocument, readPdfInThread } = await import('../document/index.ts');
      return await readDocument(bytes, (own) => readPdfInThread(pdf, own));
    },
    toPdf: async (bytes, format) => await (await import('./office.ts')).toPdf(bytes, format),
    templates: loadTemplates,
    stdin: readStdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    registers: sqliteRegisters(writer),
    questions: async (zaak, wishes) => await (await fetching()).questions(zaak, wishes),
    interrupted,
    terminal: process.stderr.isTTY ?? false,
    shown: process.stdout.isTTY ?? false,
    color: process.stdout.isTTY && process.stdout.hasColors(),
    cwd: process.cwd(),
    home,
    version: manifest.version,
    today: localDay(new Date()),
  };
}

/** The first Ctrl+C ends the work, the second the program. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

/** Loaded when it is needed: with it comes Handlebars. */
async function loadTemplates(...folders: string[]): Promise<Catalogue> {
  const { loadCatalogue } = await import('../template/index.ts');
  return await loadCatalogue(...folders);
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const blocks: Buffer[] = [];
  let length = 0;
  for await (const block of process.stdin as AsyncIterable<Buffer>) {
    blocks.push(block);
    length += block.length;
    if (length >= limit) break;
  }
  return Buffer.concat(blocks).subarray(0, limit);
}

/** The day on the calendar of this machine, whatever the time zone. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * When the reader of our output goes away (`briefwijzer … | head`), the rest is not wanted: no message, no failure. Any other
 * failure to write it (a full disk) is told, and ends the program with 2.
 */
export function watchOutput(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code === 'EPIPE') return;
    process.stderr.write(`briefwijzer: de uitvoer ${reason(failure, 'geschreven')}\n`);
    process.exit(2);
  });
}
