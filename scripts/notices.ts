/** What the package says of the packages of others that are bundled in it, as their licences ask. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in dist/ and in the package. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';
/** In dist/ only: the folders of the bundled packages, for the check on what was packed. */
export const BUNDLED = 'bundled.json';

/** A package of which code stands in the bundles. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** The licence by its short name: 'MIT'. */
  readonly license: string;
  /** The text of the licence, as the package carries it, or else its source. */
  readonly text: string;
}

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages that files come from, each once, in the order of the alphabet. `paths` as esbuild's metafile has them. */
export function packagesOf(paths: Iterable<string>): string[] {
  return [...new Set([...paths].flatMap((path) => FOLDER.exec(path)?.[0] ?? []))].sort();
}

/** The licences of packages whose source carries one and whose archive does not, by name and version. */
const KEPT = join(import.meta.dirname, 'licenses');

/**
 * Reads what has to be said of the package in a folder.
 * @throws Error when no text of its licence is known: then it cannot be passed on.
 */
export function readBundled(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Bundled;
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one));
  const path = file === undefined ? join(KEPT, `${name}-${version}.txt`) : join(folder, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (text === '') throw new Error(`${name} ${version} is bundled, but carries no text of its licence`);
  return { name, version, license, text };
}

/** The notices of all bundled packages, as one text. */
export function noticesOf(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return ['In Briefwijzer zitten onderdelen van anderen. Hun licenties:\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
