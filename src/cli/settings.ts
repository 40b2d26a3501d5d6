import { dirname, join, relative, resolve } from 'node:path';
import { type LintConfig, type LintOptions, parseConfig } from '../lint/index.ts';
import { decode, MAX_BYTES } from './decode.ts';
import type { Edge, Files } from './edge.ts';
import { reason, Unreadable } from './input.ts';

/** The folder of the team's own settings. */
const FOLDER = '.briefwijzer';

/** The settings that hold for letters, by the folder in which they stand. Each file is read once. */
export interface Settings {
  /** @throws Unreadable when the settings cannot be read at all. */
  of(folder: string): LintOptions;
  /** True once a setting was met that could not be understood; the message has been written. */
  readonly wrong: boolean;
}

/** @param rulesFile instead of the nearest `.briefwijzer/regels.yaml`. */
export function createSettings(edge: Edge, rulesFile?: string): Settings {
  const known = new Map<string, LintConfig>();
  let wrong = false;

  function rulesIn(path: string): LintConfig {
    const before = known.get(path);
    if (before) return before;
    const name = relative(edge.cwd, path) || path;
    const { config, problems } = parseConfig(readSetting(path, name, edge), name);
    for (const { file, range, message } of problems) {
      edge.err(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}\n`);
      wrong = true;
    }
    known.set(path, config);
    return config;
  }

  return {
    of(folder) {
      const path = rulesFile ? resolve(edge.cwd, rulesFile) : findSetting('regels.yaml', folder, edge.files);
      return { today: edge.today, ...(path && { rules: rulesIn(path) }) };
    },
    get wrong() {
      return wrong;
    },
  };
}

function readSetting(path: string, name: string, edge: Edge): string {
  try {
    return decode(edge.files.read(path, MAX_BYTES + 1)).text;
  } catch (failure) {
    throw new Unreadable(`${name}: ${reason(failure)}`);
  }
}

/**
 * The nearest `.briefwijzer/<name>`, from `folder` upwards; undefined where there is none up to the root.
 * @param folder absolute.
 */
export function findSetting(name: string, folder: string, files: Files): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, FOLDER, name);
    if (files.exists(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}
