/** The only module of this folder that reads files. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureText, Refused } from '../files/index.ts';
import type { PartialSource } from './language/check.ts';
import { type Catalogue, createCatalogue, type TemplateFiles } from './library.ts';
import type { TemplateProblem } from './problem.ts';

/** Files larger than this are no templates. */
const LARGEST_BYTES = 1024 * 1024;

/**
 * Reads the templates (`*.hbs`) of directories, with their partials (`partials/*.hbs`) and example data
 * (`voorbeelden/*.yaml`). A later directory overrides an earlier one, file by file. A directory that is not there has no
 * templates; a file that cannot be read becomes a problem.
 */
export async function readTemplateFiles(...directories: readonly string[]): Promise<TemplateFiles> {
  const problems: TemplateProblem[] = [];
  const templates = new Map<string, PartialSource>();
  const partials = new Map<string, PartialSource>();
  const examples = new Map<string, PartialSource>();
  for (const directory of directories) {
    await readInto(templates, directory, '.hbs', problems);
    await readInto(partials, join(directory, 'partials'), '.hbs', problems);
    await readInto(examples, join(directory, 'voorbeelden'), '.yaml', problems);
  }
  return { templates, partials, examples, problems };
}

/** Lists the templates of directories, see `readTemplateFiles`. */
export async function loadCatalogue(...directories: readonly string[]): Promise<Catalogue> {
  return createCatalogue(await readTemplateFiles(...directories));
}

/** Reads the files of a directory with an extension, their names without it as keys. */
async function readInto(
  files: Map<string, PartialSource>,
  directory: string,
  extension: string,
  problems: TemplateProblem[],
): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names.toSorted()) {
    if (!name.endsWith(extension) || name.startsWith('.')) continue;
    const file = join(directory, name);
    const body = await readText(file).catch((error: unknown) => unreadable(error, file, problems));
    if (body !== undefined) files.set(name.slice(0, -extension.length), { file, body });
  }
}

async function readText(file: string): Promise<string | undefined> {
  const found = await stat(file);
  // reading from a pipe may never end
  if (!found.isFile()) throw new Refused('NO_FILE', file);
  if (found.size > LARGEST_BYTES) throw new RangeError('is groter dan 1 MiB');
  return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function unreadable(error: unknown, file: string, problems: TemplateProblem[]): undefined {
  const reason = failureText(error, 'gelezen') ?? (error instanceof Error ? error.message : String(error));
  problems.push({ file, line: 1, column: 1, message: `Dit bestand ${reason}.`, severity: 'error' });
  return undefined;
}
