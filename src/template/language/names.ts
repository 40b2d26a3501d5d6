import { enumerate } from '../../text/index.ts';
import type { Field } from '../field.ts';
import { unknownIn } from '../problem.ts';
import { BLOCKS } from './blocks.ts';
import { HELPERS, type HelperParameter } from './helpers/index.ts';
import { kindName, type Shape, TEXT } from './shape.ts';
import { isPath } from './tree.ts';

/** Where a check stands: which file, what `this` is there, and what is around it. */
export interface Scope {
  readonly file: string;
  readonly self: Shape;
  /** One level up (`../`): around a repetition. A partial has nothing around it. */
  readonly parent?: Scope;
  /** What was given to a partial, by name. */
  readonly given: ReadonlyMap<string, Shape>;
  /** The letter. */
  readonly root: Shape;
  readonly inEach: boolean;
  /** The partials around this place, outermost first. */
  readonly partials: readonly string[];
  readonly depth: number;
}

/** Reports a problem at a node of the tree. */
export type Say = (scope: Scope, node: hbs.AST.Node, message: string) => void;

/** Whatever takes parameters. */
export type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement;

/** Looks up what stands between the braces. What cannot be found is reported, and has no shape. */
export interface Names {
  /** A field, a text or the call of a helper. */
  expression(node: hbs.AST.Expression, scope: Scope): Shape | undefined;
  /** A field, or a helper with its parameters. */
  call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): Shape | undefined;
  /** Checks what is given to a helper or block; the shape of the first. */
  parameters(node: Call, name: string, wanted: readonly HelperParameter[], scope: Scope): Shape | undefined;
  /** The fields that were found so far. */
  readonly used: ReadonlySet<Field>;
}

/** Starts a look-up with no fields used. */
export function createNames(say: Say): Names {
  const used = new Set<Field>();

  function call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): Shape | undefined {
    const { path, params, hash } = node;
    if (!isPath(path)) {
      say(scope, node, 'Hier hoort de naam van een veld of hulpfunctie te staan.');
      return undefined;
    }
    const name = path.original;
    const called = params.length > 0 || hash !== undefined || node.type === 'SubExpression';
    const helper = HELPERS.find((candidate) => candidate.name === name);
    if (helper) {
      parameters(node, name, helper.parameters, scope);
      return TEXT;
    }
    if (BLOCKS.some((block) => block.name === name)) {
      say(scope, node, `‘${name}’ is een blok: schrijf {{#${name} veld}} … {{/${name}}}.`);
      return undefined;
    }
    if (!called) return pathShape(path, scope);
    say(
      scope,
      node,
      unknownIn(
        `Onbekende hulpfunctie ‘${name}’`,
        name,
        HELPERS.map((known) => known.name),
      ),
    );
    return undefined;
  }

  function parameters(node: Call, name: string, wanted: readonly HelperParameter[], scope: Scope): Shape | undefined {
    const { params, hash } = node;
    if (hash?.pairs[0]) say(scope, hash.pairs[0], `‘${name}’ kent geen waarde ‘${hash.pairs[0].key}’.`);
    const least = wanted.filter(({ optional }) => !optional).length;
    if (params.length < least || params.length > wanted.length) {
      const shown = wanted.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      say(
        scope,
        node,
        `‘${name}’ hoort zo: {{${node.type === 'BlockStatement' ? '#' : ''}${[name, ...shown].join(' ')}}}.`,
      );
    }
    const shapes = params.map((param, index) => {
      const shape = expression(param, scope);
      const kinds = wanted[index]?.kinds;
      if (shape && shape.kind !== 'onbekend' && kinds && !kinds.includes(shape.kind)) {
        const taken = enumerate(kinds.map(kindName), 'of');
        say(scope, param, `‘${name}’ neemt hier ${taken}; dit is ${kindName(shape.kind)}.`);
      }
      const missing = wanted[index]?.parts?.filter((part) => shape?.item && !shape.item.parts?.has(part)) ?? [];
      if (missing.length > 0)
        say(scope, param, `‘${name}’ neemt een lijst waarvan elk onderdeel ${missing.join(' en ')} heeft.`);
      return shape;
    });
    return shapes[0];
  }

  function expression(node: hbs.AST.Expression, scope: Scope): Shape | undefined {
    if (isPath(node)) return pathShape(node, scope);
    if (node.type === 'SubExpression') return call(node as hbs.AST.SubExpression, scope);
    if (node.type === 'StringLiteral') return TEXT;
    say(scope, node, 'Hier kan alleen een veld, een tekst tussen aanhalingstekens of een hulpfunctie staan.');
    return undefined;
  }

  function pathShape(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    if (path.data) return dataShape(path, scope);
    let at: Scope | undefined = scope;
    for (let level = 0; level < path.depth && at; level++) at = at.parent;
    if (!at) {
      say(scope, path, `‘${path.original}’ wijst buiten de brief: er staat een ../ te veel.`);
      return undefined;
    }
    const given = path.parts.length === 1 ? at.given.get(String(path.parts[0])) : undefined;
    return given ?? follow(at.self, path, path.parts.map(String), scope);
  }

  /** @index, @first and @last inside a repetition; @root anywhere. */
  function dataShape(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    const [name = '', ...rest] = path.parts.map(String);
    if (name === 'root') return follow(scope.root, path, rest, scope);
    const known = /^(?:index|first|last)$/.test(name) && rest.length === 0 && path.depth === 0;
    if (known && scope.inEach) return { kind: 'aantal' };
    const message = known ? `‘@${name}’ bestaat alleen binnen {{#each}}.` : `‘${path.original}’ bestaat niet.`;
    say(scope, path, message);
    return undefined;
  }

  function follow(from: Shape, path: hbs.AST.Node, names: readonly string[], scope: Scope): Shape | undefined {
    let shape = from;
    for (const name of names) {
      if (shape.kind === 'onbekend') return shape;
      const next = shape.parts?.get(name);
      if (!next) {
        say(scope, path, unknownName(name, shape));
        return undefined;
      }
      if (next.field) used.add(next.field);
      shape = next;
    }
    return shape;
  }

  return { expression, call, parameters, used };
}

function unknownName(name: string, shape: Shape): string {
  const known = [...(shape.parts?.keys() ?? [])];
  if (known.length === 0 && shape.kind === 'brief') return `Onbekend veld ‘${name}’: zet het in de kop onder ‘velden’.`;
  if (known.length === 0) return `‘${name}’ bestaat niet: ${kindName(shape.kind)} heeft geen onderdelen.`;
  return unknownIn(`Onbekend veld ‘${name}’`, name, known);
}
