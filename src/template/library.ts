import type { PartialSource } from './language/check.ts';
import { type ParsedTemplate, parseTemplate, parseTemplateHead } from './language/parse.ts';
import type { TemplateProblem } from './problem.ts';

/** The texts of templates, partials and example data, by name: what one or more directories hold. */
export interface TemplateFiles {
  readonly templates: ReadonlyMap<string, PartialSource>;
  readonly partials: ReadonlyMap<string, PartialSource>;
  readonly examples: ReadonlyMap<string, PartialSource>;
  /** Files that could not be read. */
  readonly problems: readonly TemplateProblem[];
}

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

/** Lists the templates among the files. Each is read and checked when it is first asked for. */
export function createCatalogue({ templates, partials, examples, problems }: TemplateFiles): Catalogue {
  const entries = [...templates].map(([id, { file, body }]) => {
    const head = parseTemplateHead(body);
    return { id, title: head?.title || id, description: head?.description ?? '', file };
  });
  entries.sort((a, b) => a.title.localeCompare(b.title, 'nl'));

  const parsed = new Map<string, ParsedTemplate>();
  function template(id: string): ParsedTemplate | undefined {
    const source = templates.get(id);
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
