import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import type { Edge } from '../../src/cli/edge.ts';
import { commands, run } from '../../src/cli/index.ts';
import { NoOffice } from '../../src/cli/no-office.ts';
import type { Registers } from '../../src/cli/registers.ts';
import { readDocument } from '../../src/document/index.ts';
import { OpenDataError } from '../../src/open-data/index.ts';
import { Trouble } from '../../src/register/file/index.ts';
import { type Catalogue, loadCatalogue, parseTemplate } from '../../src/template/index.ts';

/** What a call of the command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files after the call, by absolute path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The paths that were written, in order. */
  readonly written: readonly string[];
}

/** The world in which a call is made: everything that is not given is empty. */
export interface World {
  /** Contents by path, from `/map/`; a string that begins with "!" is the code of the error that reading it gives. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Names of a file that has another as well, each with that other; both from `/map/`. */
  readonly links?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly today?: string;
  /** The code of the error that writing gives. */
  readonly writeFailure?: string;
  /** True where files are another user's, and become the writer's own. */
  readonly strangersFiles?: boolean;
  readonly registers?: Registers;
  /** What asking for Kamervragen gives; without it there is no network. */
  readonly questions?: Edge['questions'];
  /** How a PDF is made; without it LibreOffice is not there. */
  readonly toPdf?: Edge['toPdf'];
  /** Aborted where somebody has typed Ctrl+C. */
  readonly interrupted?: AbortSignal;
  /** Whether standard output is a terminal. */
  readonly shown?: boolean;
  /** Whether standard error is a terminal. */
  readonly terminal?: boolean;
}

/** A machine on which no register was made yet. */
const noRegisters: Registers = {
  file: (asked = '/register/register.db') => asked,
  open: (file) => Promise.reject(new Trouble('absent', file)),
  import: (file) => Promise.reject(new Trouble('absent', file)),
  status: (file) => Promise.reject(new Trouble('absent', file)),
  sync: (file) => Promise.reject(new Trouble('absent', file)),
  syncAll: (file) => Promise.reject(new Trouble('absent', file)),
  fetched: (file) => Promise.reject(new Trouble('absent', file)),
  export: (file) => Promise.reject(new Trouble('absent', file)),
  hint: async () => undefined,
};

const FOLDER = '/map';

/** Runs one call of the command line in a world of its own: no disk, no clock. */
export async function call(words: readonly string[], world: World = {}): Promise<Outcome> {
  const files = new Map<string, Uint8Array>();
  const failing = new Map<string, string>();
  for (const [path, content] of Object.entries(world.files ?? {})) {
    if (typeof content === 'string' && content.startsWith('!')) failing.set(resolve(FOLDER, path), content.slice(1));
    else files.set(resolve(FOLDER, path), Buffer.from(content));
  }
  let out = '';
  let err = '';
  const written: string[] = [];
  const edge: Edge = {
    files: {
      read(path, limit) {
        const whole = resolve(FOLDER, path);
        const bytes = files.get(whole);
        if (!bytes) throw Object.assign(new Error(whole), { code: failing.get(whole) ?? 'ENOENT' });
        return bytes.subarray(0, limit);
      },
      kind(path) {
        const whole = resolve(FOLDER, path);
        if (files.has(whole)) return 'file';
        if (failing.get(whole) === 'PIPE') return 'other';
        // the folder in which the command is given is always there
        if (whole === FOLDER) return 'folder';
        return [...files.keys()].some((file) => file.startsWith(`${whole}/`)) ? 'folder' : undefined;
      },
      isSame(one, other) {
        const [a, b] = [one, other].map((path) => {
          const whole = resolve(FOLDER, path);
          return world.links?.[whole.slice(FOLDER.length + 1)] ?? whole;
        });
        return a !== undefined && b !== undefined && resolve(FOLDER, a) === resolve(FOLDER, b);
      },
      names(folder) {
        const whole = resolve(FOLDER, folder);
        const inside = [...files.keys()].filter((file) => file.startsWith(`${whole}/`));
        return [...new Set(inside.map((file) => file.slice(whole.length + 1).split('/', 1)[0] ?? ''))];
      },
      replace(path, bytes, before) {
        assert.deepEqual(Buffer.from(before), Buffer.from(files.get(resolve(FOLDER, path)) ?? []));
        if (world.writeFailure) throw Object.assign(new Error(path), { code: world.writeFailure });
        files.set(resolve(FOLDER, path), bytes);
        written.push(resolve(FOLDER, path));
        return { ownerKept: !world.strangersFiles };
      },
      create(path, bytes) {
        const whole = resolve(FOLDER, path);
        if (world.writeFailure) throw Object.assign(new Error(path), { code: world.writeFailure });
        if (files.has(whole)) return false;
        if (this.kind(dirname(whole)) === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
        files.set(whole, bytes);
        written.push(whole);
        return true;
      },
    },
    readDocument: (bytes) => readDocument(bytes),
    toPdf: world.toPdf ?? (() => Promise.reject(new NoOffice('LibreOffice staat er niet.'))),
    templates: (...folders) => catalogue(folders, files),
    stdin: async (limit) => Buffer.from(world.stdin ?? '').subarray(0, limit),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    shown: world.shown ?? false,
    color: false,
    terminal: world.terminal ?? false,
    registers: world.registers ?? noRegisters,
    questions: world.questions ?? (() => Promise.reject(new OpenDataError('offline', 'stukken.example'))),
    interrupted: () => world.interrupted ?? new AbortController().signal,
    cwd: FOLDER,
    home: resolve(import.meta.dirname, '../..'),
    version: '1.2.3',
    today: world.today ?? '2026-03-02',
  };
  const code = await run(commands, words, edge);
  return { code, out, err, files, written };
}

/** The project's own templates, read once, and those of the folders that hold files of this world. */
async function catalogue(folders: readonly string[], files: ReadonlyMap<string, Uint8Array>): Promise<Catalogue> {
  own ??= loadCatalogue(folders[0] ?? '');
  const { entries, template, problems } = await own;
  const parsed = [...files].flatMap(([file, bytes]) => {
    const folder = folders.find((one) => file.startsWith(`${one}/`));
    if (folder === undefined || !file.endsWith('.hbs')) return [];
    const id = file.slice(folder.length + 1, -'.hbs'.length);
    return [{ id, ...parseTemplate(Buffer.from(bytes).toString(), file, new Map()) }];
  });
  const more = parsed.map(({ id, template: read }) => ({
    id,
    title: read?.title ?? id,
    description: read?.description ?? '',
    file: '',
  }));
  return {
    entries: [...entries, ...more],
    problems,
    template: (id) => parsed.find((one) => one.id === id) ?? template(id),
  };
}

let own: Promise<Catalogue> | undefined;
