import type { IsoDate } from '../../dates/index.ts';
import { isIsoDate } from '../../dates/index.ts';
import { fieldsOfHead, type TemplateValues } from '../field.ts';
import { createBudget } from '../language/budget.ts';
import { type Compiled, compileBody, type EngineTools, type InlineHelper, runBody } from '../language/engine.ts';
import { HELPERS, type HelperTools, isPresent, type RenderContext } from '../language/helpers/index.ts';
import type { Template } from '../language/parse.ts';
import { type FrontMatterLine, writeFrontMatter } from './front-matter.ts';
import { createOpenFields, type OpenFields } from './open.ts';
import type { Segment } from './segments.ts';
import { tidy } from './tidy.ts';
import { type DataProblem, readValues, type Value } from './values.ts';

/** A rendered letter, in pieces that are written as snippet or as plain text. */
export interface RenderResult {
  /** The keys of the front matter, without its fences. */
  readonly frontMatter: readonly FrontMatterLine[];
  /** The body; ends in one line feed. */
  readonly body: readonly Segment[];
  /** Values that do not fit their field; they are open in the letter. */
  readonly problems: readonly DataProblem[];
}

/**
 * Fills a template in: what the data do not say is an open segment. Names in `data` that are no field of the template and no key of the head are
 * left alone, so front matter can be given as it is.
 * @throws TemplateError when the template does too much (10,000 steps, 1,000,000 choices, 1 MiB, 16 levels).
 */
export function renderTemplate(template: Template, data: TemplateValues, context: RenderContext): RenderResult {
  const open = createOpenFields();
  const fields = [...template.fields, ...fieldsOfHead(template.fields)];
  const { values, problems } = readValues(fields, data, open);
  const tools = createTools({ context, open, reference: referenceOf(values, context) });
  const { main, partials } = compiled(template);
  const text = runBody(main, values, { tools, partials, budget: createBudget() });
  return {
    frontMatter: writeFrontMatter(template, values, open),
    body: open.split(tidy(text)),
    problems,
  };
}

/** The whole letter: front matter between its fences, a blank line, the body. */
export function letterSegments({ frontMatter, body }: RenderResult): Segment[] {
  const text = (written: string): Segment => ({ kind: 'text', text: written });
  return [text('---\n'), ...frontMatter.flatMap(({ segments }) => segments), text('---\n\n'), ...body];
}

function referenceOf(values: { readonly [field: string]: Value }, { today }: RenderContext): IsoDate {
  const dates = [values['datum'], values['streefdatum']];
  return dates.find((date): date is IsoDate => typeof date === 'string' && isIsoDate(date)) ?? today;
}

function createTools(tools: HelperTools): EngineTools {
  const { open } = tools;
  const helpers = HELPERS.map(({ name, run }) => {
    const inline: InlineHelper = (...values) => run(tools, ...(values as Value[]));
    return [name, inline] as const;
  });
  return { helpers: new Map(helpers), isPresent: (value) => presentIn(value, open) };
}

function presentIn(value: unknown, open: OpenFields): boolean {
  return isPresent(value, open);
}

interface CompiledTemplate {
  readonly main: Compiled;
  readonly partials: ReadonlyMap<string, Compiled>;
}

/** Compiling costs more than rendering; a template is the same as long as it is the same object. */
const cache = new WeakMap<Template, CompiledTemplate>();

function compiled(template: Template): CompiledTemplate {
  const known = cache.get(template);
  if (known) return known;
  const names = [...HELPERS.map(({ name }) => name), 'each', 'if', 'unless'];
  const partials = new Map([...template.partials].map(([name, { body }]) => [name, compileBody(body, names)]));
  const made = { main: compileBody(template.body, names), partials };
  cache.set(template, made);
  return made;
}
