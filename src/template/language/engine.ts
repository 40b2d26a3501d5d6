/**
 * The only module that knows Handlebars as a program. Templates reach it as strings, never as trees: what is compiled is
 * what was checked.
 */
import Handlebars from 'handlebars';
import { TemplateError } from '../problem.ts';
import { SEAM, SEAM_END } from '../render/open.ts';
import type { Budget } from './budget.ts';
import { describeSyntaxError, findTooDeep, type SyntaxProblem } from './syntax.ts';

/** A parsed template: the tree that `checkBody` walks. */
export type Program = hbs.AST.Program;

/** What a call gives the caller back: text. `values` are the parameters as they were found. */
export type InlineHelper = (...values: unknown[]) => string;

/** What a rendering calls: helpers by name, and what `if` takes for there. */
export interface EngineTools {
  readonly helpers: ReadonlyMap<string, InlineHelper>;
  isPresent(value: unknown): boolean;
}

/** A body, ready to be filled in. */
export interface Compiled {
  readonly template: Handlebars.TemplateDelegate<object>;
}

/** What one rendering needs. */
export interface EngineRun {
  readonly tools: EngineTools;
  readonly partials: ReadonlyMap<string, Compiled>;
  readonly budget: Budget;
}

const engine = Handlebars.create();
for (const name of Object.keys(engine.helpers)) engine.unregisterHelper(name);

/** Parses a body; on a syntax error says where and what, in Dutch. */
export function parseBody(body: string): Program | SyntaxProblem {
  const tooDeep = findTooDeep(body);
  if (tooDeep) return tooDeep;
  try {
    return engine.parse(body);
  } catch (error) {
    return describeSyntaxError(body, error, lexerPlace());
  }
}

/** True for what `parseBody` could not parse. */
export function isSyntaxProblem(result: Program | SyntaxProblem): result is SyntaxProblem {
  return 'message' in result;
}

/**
 * A body with a seam around every value that stands in it. Where white space beside a value is taken away, it has none:
 * the seam would keep it.
 */
function withSeams(body: string): string {
  const lines = body.split('\n');
  const insert = ({ line, column }: hbs.AST.Position, mark: string) => {
    const text = lines[line - 1] ?? '';
    lines[line - 1] = text.slice(0, column) + mark + text.slice(column);
  };
  for (const { loc, strip } of mustaches(engine.parse(body)).toReversed()) {
    if (strip.open || strip.close) continue;
    insert(loc.end, SEAM_END);
    insert(loc.start, SEAM);
  }
  return lines.join('\n');
}

/** The values that a program writes, in order, those of its blocks with it. */
function mustaches(program: Program | undefined): hbs.AST.MustacheStatement[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'MustacheStatement') return [statement as hbs.AST.MustacheStatement];
    if (statement.type !== 'BlockStatement') return [];
    const { program: inner, inverse } = statement as hbs.AST.BlockStatement;
    return [...mustaches(inner), ...mustaches(inverse)];
  });
}

/** Compiles a body that has been checked. `helpers` names all that it may call. */
export function compileBody(body: string, helpers: readonly string[]): Compiled {
  const builtIn = ['each', 'if', 'unless', 'with', 'log', 'lookup', 'helperMissing', 'blockHelperMissing'];
  const template = engine.compile<object>(withSeams(body), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...builtIn.map((name) => [name, false]), ...helpers.map((name) => [name, true])]),
    preventIndent: true,
  });
  return { template };
}

/** Fills a compiled body in. @throws TemplateError when the budget is spent, or Handlebars fails. */
export function runBody({ template }: Compiled, values: object, { tools, partials, budget }: EngineRun): string {
  const options = {
    helpers: engineHelpers(tools, budget),
    partials: Object.fromEntries([...partials].map(([name, partial]) => [name, counted(partial, budget)])),
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  };
  try {
    const output = template(values, options);
    budget.size(output.length);
    return output;
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    // the checks have let something through that Handlebars cannot do: the user's command must not end in a stack trace
    const reason = error instanceof Error ? error.message : String(error);
    throw new TemplateError(`Het sjabloon kan niet worden ingevuld (${reason}).`, { cause: error });
  }
}

/** The helpers as Handlebars calls them: parameters first, its own options last. */
function engineHelpers({ helpers, isPresent }: EngineTools, budget: Budget): Record<string, Handlebars.HelperDelegate> {
  const inline = [...helpers].map(([name, helper]) => {
    const call = (...args: unknown[]) => {
      budget.step();
      return helper(...args.slice(0, -1).map(bare));
    };
    return [name, call] as const;
  });
  return {
    ...Object.fromEntries(inline),
    each(this: object, list: unknown, options?: Handlebars.HelperOptions) {
      return options ? repeat(this, list, options, budget) : '';
    },
    if(this: object, value: unknown, options?: Handlebars.HelperOptions) {
      return isPresent(bare(value)) ? options?.fn(this) : options?.inverse(this);
    },
    unless(this: object, value: unknown, options?: Handlebars.HelperOptions) {
      return isPresent(bare(value)) ? options?.inverse(this) : options?.fn(this);
    },
  };
}

/** `each`, within the budget. */
function repeat(
  around: object,
  list: unknown,
  { fn, inverse, data }: Handlebars.HelperOptions,
  budget: Budget,
): string {
  const items: readonly object[] = Array.isArray(list) ? list : [];
  if (items.length === 0) return inverse(around);
  let output = '';
  items.forEach((item, index) => {
    const frame = { ...data, _parent: data, index, first: index === 0, last: index === items.length - 1 };
    output += budget.inside(() => fn(ownItem(item), { data: frame }));
    budget.size(output.length);
  });
  return output;
}

/**
 * An item as an object of its own: Handlebars counts a repetition inside another as a level (`../`) only when its item is
 * another object than the one around it, and a list can be repeated within itself. A text becomes an object too.
 */
function ownItem(item: unknown): unknown {
  if (typeof item === 'string') return Object(item);
  if (typeof item !== 'object' || item === null) return item;
  return Object.assign(Object.create(Object.getPrototypeOf(item)), item);
}

/** The text of an item that was made an object. */
function bare(value: unknown): unknown {
  return value instanceof String ? value.valueOf() : value;
}

/** A partial that counts as a step, may not go too deep and may not grow too large. */
function counted({ template }: Compiled, budget: Budget): Handlebars.TemplateDelegate<object> {
  return (values, options) =>
    budget.inside(() => {
      const output = template(values, options);
      budget.size(output.length);
      return output;
    });
}

interface Lexer {
  readonly match?: string;
  readonly yylloc?: { readonly first_line: number; readonly first_column: number };
}

/** Where the parser stood when it gave up. Its messages hold the line only; the lexer knows the column too. */
function lexerPlace(): { line: number; column: number; token: string } {
  const { Parser } = engine as unknown as { Parser?: { lexer?: Lexer } };
  const { yylloc, match } = Parser?.lexer ?? {};
  return { line: yylloc?.first_line ?? 1, column: yylloc?.first_column ?? 0, token: match ?? '' };
}
