import { dirname, join, relative, resolve } from 'node:path';
import { Refused } from '../files/index.ts';
import { HOUSE_STYLES, type Profile, readProfile } from '../house/index.ts';
import { type LintOptions, parseConfig } from '../lint/index.ts';
import { memoryRegister, type Register, readPaperList } from '../register/index.ts';
import { createLineIndex, type Position, type Span } from '../text/index.ts';
import { decode, MAX_BYTES } from './decode.ts';
import type { Edge } from './edge.ts';
import { reason, Unreadable } from './input.ts';
import { say } from './show.ts';

/** The folder of the team's own settings. */
const FOLDER = '.briefwijzer';

/**
 * What the team has laid down in `.briefwijzer`, for letters in a folder (absolute): the nearest file of each name counts,
 * from that folder upwards. Each file is read once; what is wrong in it is written to standard error.
 */
export interface Settings {
  /** What a check is told. @throws Unreadable when a file of settings is there but cannot be read. */
  lintOptions(folder: string): LintOptions;
  /** `profiel.yaml`. @throws Unreadable as above. */
  profile(folder: string): Profile;
  /** `kamerstukken.yaml`. @throws Unreadable as above. */
  papers(folder: string): Register | undefined;
  /** The path of `huisstijl.dotx` or `huisstijl.ott`: the file of the house in which letters are written as this. */
  houseStyle(folder: string, format: keyof typeof HOUSE_STYLES): string | undefined;
  /** The folder `sjablonen`, with templates of their own. */
  templates(folder: string): string | undefined;
  /** True once something wrong was met. */
  readonly wrong: boolean;
}

/** Something wrong in a file of settings. */
interface Problem {
  readonly start: Position;
  readonly message: string;
}

/** What a file of settings holds, and what is wrong in it. */
interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** @param rulesFile instead of the nearest `.briefwijzer/regels.yaml`. */
export function createSettings(edge: Edge, rulesFile?: string): Settings {
  const known = new Map<string, unknown>();
  const named = rulesFile === undefined ? undefined : resolve(edge.cwd, rulesFile);
  let wrong = false;

  function read<T>(path: string | undefined, parse: (text: string, name: string) => Reading<T>): T | undefined {
    if (path === undefined) return undefined;
    if (known.has(path)) return known.get(path) as T;
    const name = relative(edge.cwd, path) || '.';
    const { value, problems } = parse(readText(path, name, path === named, edge), name);
    for (const { start, message } of problems) {
      say(`${name}:${start.line + 1}:${start.character + 1}: ${message}`, edge);
      wrong = true;
    }
    known.set(path, value);
    return value;
  }

  const near = (name: string, folder: string, kind: 'file' | 'folder' = 'file') => findUp(name, folder, kind, edge);
  const profile = (folder: string) => read(near('profiel.yaml', folder), parseProfile) ?? { values: {} };

  const papers = (folder: string) => read(near('kamerstukken.yaml', folder), parseList);

  return {
    profile,
    papers,
    lintOptions(folder) {
      const path = named ?? near('regels.yaml', folder);
      const rules = read(path, parseRules);
      const register = papers(folder);
      const { notation, kenmerkPattern, signatory } = profile(folder);
      return {
        today: edge.today,
        ...(rules && { rules }),
        ...(register && { register }),
        ...(notation && { notation }),
        ...(kenmerkPattern && { kenmerkPattern }),
        ...(signatory && { signatory }),
      };
    },
    houseStyle: (folder, format) => near(HOUSE_STYLES[format], folder),
    templates: (folder) => near('sjablonen', folder, 'folder'),
    get wrong() {
      return wrong;
    },
  };
}

/**
 * Reads a file that was found, not named: who gives a folder with a pipe in it would make every command wait for ever.
 * With --config a pipe may be named.
 */
function readText(path: string, name: string, isNamed: boolean, edge: Edge): string {
  const kind = edge.files.kind(path);
  if (!isNamed && kind !== undefined && kind !== 'file') {
    throw new Unreadable(`${name}: ${reason(new Refused('NO_FILE', path))}`);
  }
  try {
    return decode(edge.files.read(path, MAX_BYTES + 1)).text;
  } catch (failure) {
    throw new Unreadable(`${name}: ${reason(failure)}`);
  }
}

function parseRules(text: string, name: string): Reading<LintOptions['rules']> {
  const { config, problems } = parseConfig(text, name);
  return { value: config, problems: problems.map(({ range, message }) => ({ start: range.start, message })) };
}

function parseProfile(text: string): Reading<Profile> {
  const { profile, problems } = readProfile(text);
  return { value: profile, problems: inLines(text, problems) };
}

function parseList(text: string): Reading<LintOptions['register']> {
  const { papers, problems } = readPaperList(text);
  return { value: memoryRegister({ papers }), problems: inLines(text, problems) };
}

function inLines(text: string, problems: readonly { readonly span: Span; readonly message: string }[]): Problem[] {
  const lines = createLineIndex(text);
  return problems.map(({ span, message }) => ({ start: lines.positionAt(span.start), message }));
}

/**
 * The nearest `.briefwijzer/<name>`, from `folder` upwards; undefined where no folder up to the root has it. What stands there and is no
 * file is found as well: it is told, not passed over.
 */
function findUp(name: string, folder: string, kind: 'file' | 'folder', { files }: Edge): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, FOLDER, name);
    const found = files.kind(path);
    if (kind === 'folder' ? found === 'folder' : found !== undefined) return path;
    if (dirname(at) === at) return undefined;
  }
}
