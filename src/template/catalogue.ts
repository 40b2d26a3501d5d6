/** The only module of this folder that reads files. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartialSource } from './language/check.ts';
import { type ParsedTemplate, parseTemplate, parseTemplateHead } from './language/parse.ts';
import type { TemplateProblem } from './problem.ts';

/** A template in the list: what it is called and what it is for. */
export interface CatalogueEntry {
  /** The name of its file, without `.hbs`: 'antwoordbrief'. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The whole path of its file. */
  readonly file: string;
}

/** The templates of one or more directories. */
export interface Catalogue {
  /** In the order of their titles. */
  readonly entries: readonly CatalogueEntry[];
  /** Files that could not be read. */
  readonly problems: readonly TemplateProblem[];
  /** Reads and checks a template; undefined for an id that is not in the list. */
  template(id: string): ParsedTemplate | undefined;
}

/** Files larger than this are no templates. */
const LARGEST_BYTES = 1024 * 1024;

/**
 * Lists the templates (`*.hbs`) of directories, with their partials (`partials/*.hbs`) and example data
 * (`voorbeelden/*.yaml`). A later directory overrides an earlier one, file by file. A directory that is not there has no
 * templates; a file that cannot be read becomes a problem.
 */
export async function loadCatalogue(...directories: readonly string[]): Promise<Catalogue> {
  const problems: TemplateProblem[] = [];
  const sources = new Map<string, PartialSource>();
  const partials = new Map<string, PartialSource>();
  const examples = new Map<string, PartialSource>();
  for (const directory of directories) {
    await readInto(sources, directory, '.hbs', problems);
    await readInto(partials, join(directory, 'partials'), '.hbs', problems);
    await readInto(examples, join(directory, 'voorbeelden'), '.yaml', problems);
  }
  const entries = [...sources].map(([id, { file, body }]) => {
    const head = parseTemplateHead(body);
    return { id, title: head?.title || id, description: head?.description ?? '', file };
  });
  entries.sort((a, b) => a.title.localeCompare(b.title, 'nl'));

  const parsed = new Map<string, ParsedTemplate>();
  function template(id: string): ParsedTemplate | undefined {
    const source = sources.get(id);
    if (!source) return undefined;
    const known = parsed.get(id);
    if (known) return known;
    const result = parseTemplate(source.body, source.file, partials);
    const example = examples.get(id)?.body;
    const full =
      result.template && example !== undefined ? { ...result, template: { ...result.template, example } } : result;
    parsed.set(id, full);
    return full;
  }

  return { entries, problems, template };
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
  const { size } = await stat(file);
  if (size > LARGEST_BYTES) throw new RangeError('het bestand is groter dan 1 MiB');
  return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function unreadable(error: unknown, file: string, problems: TemplateProblem[]): undefined {
  const reason = error instanceof Error ? error.message : String(error);
  problems.push({ file, line: 1, column: 1, message: `Dit bestand is niet te lezen: ${reason}.`, severity: 'error' });
  return undefined;
}
