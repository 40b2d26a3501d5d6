import type { Field } from '../field.ts';
import { unknownIn } from '../problem.ts';
import { BLOCKS } from './blocks.ts';
import { isSyntaxProblem, type Program, parseBody } from './engine.ts';
import { createNames, isPath, type Names, type Say, type Scope } from './names.ts';
import { ANYTHING, kindName, type Shape } from './shape.ts';

/** The source of a partial, as the catalogue read it. */
export interface PartialSource {
  readonly file: string;
  readonly body: string;
}

/** Reports a problem of a body: 1-based line and 0-based column in that body. */
export type ReportIn = (file: string, place: { line: number; column: number }, message: string) => void;

const DEEPEST = 16;
/** What can stand in a text as it is. */
const WRITABLE: readonly Shape['kind'][] = ['tekst', 'keuze', 'aantal', 'onbekend'];
const MOST_NODES = 50_000;

/**
 * Checks a parsed body against its fields, the helpers and the partials, before anything is rendered: every name is
 * known, every helper gets what it takes, no partial comes round to itself, and nothing is used that the language of
 * templates does not have (decorators, inline partials, partials chosen at run time). Gives the fields that the body or
 * its partials use.
 */
export function checkBody(
  program: Program,
  letter: Shape,
  file: string,
  partials: ReadonlyMap<string, PartialSource>,
  report: ReportIn,
): ReadonlySet<Field> {
  const checker = new BodyChecker(partials, report);
  checker.program(program, {
    file,
    self: letter,
    root: letter,
    given: new Map(),
    inEach: false,
    partials: [],
    depth: 0,
  });
  return checker.names.used;
}

/** Walks the statements of a tree and of the partials that it uses. */
class BodyChecker {
  readonly names: Names;
  readonly #partials: ReadonlyMap<string, PartialSource>;
  readonly #report: ReportIn;
  /** Partials that were checked, with the shapes they were checked on. */
  readonly #checked = new Map<string, Set<Shape>>();
  readonly #parsed = new Map<string, ReturnType<typeof parseBody>>();
  #nodes = 0;

  constructor(partials: ReadonlyMap<string, PartialSource>, report: ReportIn) {
    this.#partials = partials;
    this.#report = report;
    this.names = createNames(this.#say);
  }

  readonly #say: Say = (scope, node, message) => this.#report(scope.file, node.loc.start, message);

  program(program: Program, scope: Scope): void {
    for (const statement of program.body) {
      this.#nodes++;
      if (this.#nodes === MOST_NODES) this.#say(scope, statement, 'Het sjabloon is te groot.');
      if (this.#nodes >= MOST_NODES) return;
      this.#statement(statement, scope);
    }
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    if (scope.depth > DEEPEST) {
      this.#say(scope, node, 'Blokken en deelsjablonen zijn hier dieper dan 16 genest.');
    } else if (node.type === 'ContentStatement') this.#content(node as hbs.AST.ContentStatement, scope);
    else if (node.type === 'MustacheStatement') this.#mustache(node as hbs.AST.MustacheStatement, scope);
    else if (node.type === 'BlockStatement') this.#block(node as hbs.AST.BlockStatement, scope);
    else if (node.type === 'PartialStatement') this.#partial(node as hbs.AST.PartialStatement, scope);
    else if (node.type !== 'CommentStatement') {
      this.#say(scope, node, 'Dit onderdeel van Handlebars kan in een sjabloon niet gebruikt worden.');
    }
  }

  #content(node: hbs.AST.ContentStatement, scope: Scope): void {
    if (!/[\ue000\ue001]/.test(node.value)) return;
    this.#say(scope, node, 'De tekst bevat een teken dat voor invulplekken is gereserveerd.');
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const shape = this.names.call(node, scope);
    if (!shape || WRITABLE.includes(shape.kind)) return;
    const shown = isPath(node.path) ? node.path.original : '';
    const message =
      shape.kind === 'datum'
        ? `‘${shown}’ is een datum: schrijf {{datum ${shown}}}.`
        : `‘${shown}’ is ${kindName(shape.kind)} en kan niet zo in de tekst: noem een onderdeel of gebruik een hulpfunctie.`;
    this.#say(scope, node, message);
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = isPath(node.path) ? node.path.original : '';
    const block = BLOCKS.find((candidate) => candidate.name === name);
    if (!block) {
      this.#say(
        scope,
        node,
        unknownIn(
          `Onbekend blok ‘${name}’`,
          name,
          BLOCKS.map((known) => known.name),
        ),
      );
      return;
    }
    const shape = this.names.parameters(node, block.name, block.parameters, scope);
    if (node.program?.blockParams?.length) {
      this.#say(scope, node, 'Namen na ‘as’ kunnen in een sjabloon niet gebruikt worden.');
    }
    const deeper: Scope = { ...scope, depth: scope.depth + 1 };
    // what is repeated and is no list was reported
    const element = shape?.kind === 'onbekend' ? ANYTHING : shape?.item;
    const item = element && { ...deeper, self: element, parent: deeper, given: new Map(), inEach: true };
    const inside = block.repeats ? item : deeper;
    if (node.program && inside) this.program(node.program, inside);
    if (node.inverse) this.program(node.inverse, deeper);
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const name = isPath(node.name as hbs.AST.Node) ? (node.name as hbs.AST.PathExpression).original : undefined;
    const source = name === undefined ? undefined : this.#partials.get(name);
    if (name === undefined || !source || scope.partials.includes(name)) {
      this.#say(scope, node, this.#whyNot(name, source, scope));
      return;
    }
    const [param] = node.params;
    const self = param ? this.names.expression(param, scope) : scope.self;
    const given = new Map(param ? [] : scope.given);
    for (const { key, value } of node.hash?.pairs ?? []) {
      const shape = this.names.expression(value, scope);
      if (shape) given.set(key, shape);
    }
    if (self) this.#partialBody(name, source, { ...scope, self, given });
  }

  #whyNot(name: string | undefined, source: PartialSource | undefined, { partials }: Scope): string {
    if (name === undefined) return 'De naam van een deelsjabloon moet er letterlijk staan.';
    if (!source) return unknownIn(`Onbekend deelsjabloon ‘${name}’`, name, [...this.#partials.keys()]);
    const way = partials.length > 1 ? `: ${[...partials, name].join(' → ')}` : '';
    return `Het deelsjabloon ‘${name}’ roept zichzelf aan${way}.`;
  }

  #partialBody(name: string, { file, body }: PartialSource, scope: Scope): void {
    const { self, root, given, depth, partials } = scope;
    const checked = this.#checked.get(name) ?? new Set();
    if (given.size === 0 && checked.has(self)) return;
    if (given.size === 0) this.#checked.set(name, checked.add(self));
    const parsed = this.#parsed.get(name) ?? parseBody(body);
    this.#parsed.set(name, parsed);
    if (isSyntaxProblem(parsed)) {
      this.#report(file, parsed, parsed.message);
      return;
    }
    const inside = { file, self, root, given, inEach: false, partials: [...partials, name], depth: depth + 1 };
    this.program(parsed, inside);
  }
}
