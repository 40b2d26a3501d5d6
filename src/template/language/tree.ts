/** Handlebars as a reader: from the text of a body to the tree that is checked and compiled, and what is wrong with it. */
import Handlebars from 'handlebars';
import { RESERVED } from '../problem.ts';
import { findMark } from '../render/open.ts';
import { describeSyntaxError, findTooMuch, placeIn, type SyntaxProblem, type Token } from './syntax.ts';

/** A parsed body: the tree that `checkBody` walks. */
export type Program = hbs.AST.Program;

/** A statement that templates may have. */
export type Statement =
  | { readonly kind: 'text'; readonly node: hbs.AST.ContentStatement }
  | { readonly kind: 'comment'; readonly node: hbs.AST.CommentStatement }
  | { readonly kind: 'value'; readonly node: hbs.AST.MustacheStatement }
  | { readonly kind: 'block'; readonly node: hbs.AST.BlockStatement }
  | { readonly kind: 'partial'; readonly node: hbs.AST.PartialStatement };

interface Lexer {
  readonly match?: string;
  readonly _input?: string;
  yy?: object;
  setInput(text: string): void;
  lex(): number | string;
}

/** What Handlebars' types leave out. */
interface Parser {
  readonly lexer: Lexer;
  readonly terminals_: Readonly<Record<number, string>>;
}

const handlebars = Handlebars.create();
const { lexer: parsersLexer, terminals_: NAMES } = (handlebars as unknown as { Parser: Parser }).Parser;

/** Parses a body; on a syntax error says where and what, in Dutch. */
export function parseBody(body: string): Program | SyntaxProblem {
  const mark = findMark(body);
  if (mark >= 0) return { ...placeIn(body, mark), message: RESERVED };
  const nul = body.indexOf('\0');
  if (nul >= 0) return { ...placeIn(body, nul), message: 'Hier staat een teken dat geen tekst is (U+0000).' };
  const tooMuch = findTooMuch(body, tokensOf(body));
  if (tooMuch) return tooMuch;
  try {
    return parseTree(body);
  } catch (error) {
    const { match = '', _input: rest = '' } = parsersLexer;
    const place = { offset: body.length - rest.length - match.length, token: match };
    return describeSyntaxError(body, error, place, tokensOf(body));
  }
}

/** True for what `parseBody` could not parse. */
export function isSyntaxProblem(result: Program | SyntaxProblem): result is SyntaxProblem {
  return 'message' in result;
}

/**
 * The tree of a body, with the places of its nodes as editors count them. Handlebars gives a tree of its own making back as
 * it is, whatever it holds: it never gets anything but a text here.
 * @throws TypeError for what is no text; what Handlebars throws on a syntax error.
 */
export function parseTree(body: string): Program {
  if (typeof body !== 'string') throw new TypeError('the body of a template is a text');
  // the columns of Handlebars stop at a line separator; with a space in its place, each token begins where it did
  const countable = body.replace(/[\u2028\u2029]/g, '\u00a0');
  const placed = handlebars.parse(countable);
  return countable === body ? placed : withPlaces(handlebars.parse(body), placed);
}

/** The tree, with the places of another tree that has the same nodes. */
function withPlaces<T extends object>(tree: T, placed: object): T {
  const nodes = tree as Record<string, unknown>;
  for (const [key, value] of Object.entries(placed)) {
    const own = nodes[key];
    if (key === 'loc') nodes[key] = value;
    else if (isNode(own) && isNode(value)) withPlaces(own, value);
  }
  return tree;
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * What a statement is; undefined for what the language of templates does not have: decorators, inline partials, partials with
 * a body. What is checked and what is compiled both go by this, by `nameOfPartial` and by `namesOfBlock`.
 */
export function readStatement(node: hbs.AST.Statement): Statement | undefined {
  switch (node.type) {
    case 'ContentStatement':
      return { kind: 'text', node: node as hbs.AST.ContentStatement };
    case 'CommentStatement':
      return { kind: 'comment', node: node as hbs.AST.CommentStatement };
    case 'MustacheStatement':
      return { kind: 'value', node: node as hbs.AST.MustacheStatement };
    case 'BlockStatement':
      return { kind: 'block', node: node as hbs.AST.BlockStatement };
    case 'PartialStatement':
      return { kind: 'partial', node: node as hbs.AST.PartialStatement };
    default:
      return undefined;
  }
}

/** The name of a partial as it stands there; undefined when it is worked out. */
export function nameOfPartial({ name }: hbs.AST.PartialStatement): string | undefined {
  return isPath(name) ? name.original : undefined;
}

/** The names that a block gives to its items (`as |naam|`), on either side of its `else`. */
export function namesOfBlock({ program, inverse }: hbs.AST.BlockStatement): readonly string[] {
  return [program, inverse].flatMap((side) => side?.blockParams ?? []);
}

/** True for a name, with or without parts. */
export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

/** The tokens of a body as Handlebars reads them, up to where it can read no further. */
function* tokensOf(body: string): Generator<Token> {
  const lexer = Object.assign(Object.create(parsersLexer) as Lexer, { yy: {} });
  lexer.setInput(body);
  for (;;) {
    const name = nextToken(lexer);
    if (name === undefined || name === 'EOF') return;
    const end = body.length - (lexer._input ?? '').length;
    yield { name, start: end - (lexer.match ?? '').length, end };
  }
}

function nextToken(lexer: Lexer): string | undefined {
  try {
    const token = lexer.lex();
    return typeof token === 'number' ? NAMES[token] : token;
  } catch {
    // the parser stops at the same place, and says so
    return undefined;
  }
}
