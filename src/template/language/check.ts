import { type Field, isFieldName } from '../field.ts';
import { unknownIn } from '../problem.ts';
import { BLOCKS } from './blocks.ts';
import { createNames, type Names, type Say, type Scope } from './names.ts';
import { ANYTHING, kindName, type Shape } from './shape.ts';
import {
  isPath,
  isSyntaxProblem,
  nameOfPartial,
  namesOfBlock,
  type Program,
  parseBody,
  readStatement,
} from './tree.ts';

/** The source of a partial, as the catalogue read it. */
export interface PartialSource {
  readonly file: string;
  readonly body: string;
}

/** Reports a problem of a body: 1-based line and 0-based column in that body. */
export type ReportIn = (file: string, place: { line: number; column: number }, message: string) => void;

/** What a body uses, itself or through its partials. */
export interface Used {
  readonly fields: ReadonlySet<Field>;
  /** Partials by name. */
  readonly partials: ReadonlyMap<string, PartialSource>;
}

const DEEPEST = 16;
/** What can stand in a text as it is. */
const WRITABLE: readonly Shape['kind'][] = ['tekst', 'keuze', 'aantal', 'onbekend'];
/** What only has the names that were given to it. */
const NOTHING: Shape = { kind: 'item', parts: new Map() };
const MOST_NODES = 50_000;

/**
 * Checks a parsed body against its fields, the helpers and the partials, before anything is rendered: every name is
 * known, every helper gets what it takes, no partial comes round to itself, and nothing is used that the language of
 * templates does not have (decorators, inline partials, partials chosen at run time). Gives what the body or its partials
 * use: nothing else of the partials has been checked.
 */
export function checkBody(
  program: Program,
  letter: Shape,
  file: string,
  partials: ReadonlyMap<string, PartialSource>,
  report: ReportIn,
): Used {
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
  return { fields: checker.names.used, partials: checker.used };
}

/** Walks the statements of a tree and of the partials that it uses. */
class BodyChecker {
  readonly names: Names;
  readonly used = new Map<string, PartialSource>();
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
      return;
    }
    const statement = readStatement(node);
    if (statement?.kind === 'value') this.#mustache(statement.node, scope);
    else if (statement?.kind === 'block') this.#block(statement.node, scope);
    else if (statement?.kind === 'partial') this.#partial(statement.node, scope);
    else if (!statement) {
      this.#say(scope, node, 'Dit onderdeel van Handlebars kan in een sjabloon niet gebruikt worden.');
    }
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
    if (namesOfBlock(node).length > 0) {
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
    const name = nameOfPartial(node);
    const source = name === undefined ? undefined : this.#partials.get(name);
    if (name === undefined || !source || scope.partials.includes(name)) {
      this.#say(scope, node, this.#whyNot(name, source, scope));
      return;
    }
    const [param, more] = node.params;
    if (more)
      this.#say(
        scope,
        more,
        `‘${name}’ is een deelsjabloon en neemt hooguit één veld: geef de rest een naam, zoals tekst=veld.`,
      );
    const self = param ? this.names.expression(param, scope) : scope.self;
    const given = new Map(param ? [] : scope.given);
    const pairs = node.hash?.pairs ?? [];
    for (const pair of pairs) {
      const { key, value } = pair;
      if (!isFieldName(key)) {
        this.#say(scope, pair, `‘${key}’ kan geen naam zijn: gebruik kleine letters, cijfers en koppeltekens.`);
        continue;
      }
      const shape = this.names.expression(value, scope);
      if (shape) given.set(key, shape);
    }
    // what is given by name is put beside the parts of what the partial is about: a text or list does not stay one
    const about = self && pairs.length > 0 && !self.parts && self.kind !== 'onbekend' ? NOTHING : self;
    if (about) this.#partialBody(name, source, { ...scope, self: about, given });
  }

  #whyNot(name: string | undefined, source: PartialSource | undefined, { partials }: Scope): string {
    if (name === undefined) return 'De naam van een deelsjabloon moet er letterlijk staan.';
    if (!source) return unknownIn(`Onbekend deelsjabloon ‘${name}’`, name, [...this.#partials.keys()]);
    const way = partials.length > 1 ? `: ${[...partials, name].join(' → ')}` : '';
    return `Het deelsjabloon ‘${name}’ roept zichzelf aan${way}.`;
  }

  #partialBody(name: string, { file, body }: PartialSource, scope: Scope): void {
    const { self, root, given, depth, partials } = scope;
    this.used.set(name, { file, body });
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
