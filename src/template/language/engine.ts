/**
 * Handlebars as a program. Templates reach it as strings, never as trees: what is compiled is the tree of the text that was
 * checked, with nothing added to it but text.
 */
import Handlebars from 'handlebars';
import { TemplateError } from '../problem.ts';
import { SEAM, SEAM_END } from '../render/open.ts';
import type { Budget } from './budget.ts';
import { nameOfPartial, namesOfBlock, type Program, parseTree, readStatement } from './tree.ts';

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

/**
 * The program, with a seam around every value that it writes. Only texts are put in, between the statements of the tree, after
 * Handlebars has taken away the white space that goes: nothing else runs, and no other white space stays.
 * @throws TemplateError for a statement that templates do not have.
 */
function withSeams(program: Program): Program {
  program.body = program.body.flatMap((node) => {
    const statement = readStatement(node);
    if (statement?.kind === 'value') return [textAt(node, SEAM), node, textAt(node, SEAM_END)];
    if (statement?.kind === 'block' && namesOfBlock(statement.node).length === 0) {
      // one side is absent where there is no `else`, or nothing before it
      for (const side of [statement.node.program, statement.node.inverse]) if (side) withSeams(side);
      return [node];
    }
    const isPlain = statement?.kind === 'text' || statement?.kind === 'comment';
    if (isPlain || (statement?.kind === 'partial' && nameOfPartial(statement.node) !== undefined)) return [node];
    throw new TemplateError('Dit sjabloon gebruikt een onderdeel van Handlebars dat niet gebruikt kan worden.');
  });
  return program;
}

function textAt({ loc }: hbs.AST.Node, value: string): hbs.AST.Statement & Pick<hbs.AST.ContentStatement, 'value'> {
  return { type: 'ContentStatement', value, loc };
}

/**
 * Compiles a body that has been checked. `helpers` names all that it may call.
 * @throws TemplateError for a statement that templates do not have; what Handlebars throws on a syntax error.
 */
export function compileBody(body: string, helpers: readonly string[]): Compiled {
  const builtIn = ['each', 'if', 'unless', 'with', 'log', 'lookup', 'helperMissing', 'blockHelperMissing'];
  const template = engine.compile<object>(withSeams(parseTree(body)), {
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
    // the checks have let something through that Handlebars cannot do: its reason is English, and for those who mend the program
    const message =
      error instanceof RangeError
        ? 'Het sjabloon is gestopt: de brief wordt te groot om te maken.'
        : 'Het sjabloon kan niet worden ingevuld.';
    throw new TemplateError(message, { cause: error });
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
      budget.choose();
      return options ? repeat(this, list, options, budget) : '';
    },
    if(this: object, value: unknown, options?: Handlebars.HelperOptions) {
      budget.choose();
      return isPresent(bare(value)) ? options?.fn(this) : options?.inverse(this);
    },
    unless(this: object, value: unknown, options?: Handlebars.HelperOptions) {
      budget.choose();
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
