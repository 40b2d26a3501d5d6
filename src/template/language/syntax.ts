import { createLineIndex } from '../../text/index.ts';

/** A syntax error: 1-based line, 0-based column, and a Dutch message. */
export interface SyntaxProblem extends Place {
  readonly message: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the parser stood, and at which token. */
export interface ParserPlace {
  readonly offset: number;
  readonly token: string;
}

/** A token by the name that Handlebars' grammar has for it. */
export interface Token {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Errors that are found once both ends of something are known, and what they mean. Each ends in its place. */
const AFTERWARDS: readonly (readonly [form: RegExp, meaning: (...found: string[]) => string])[] = [
  [
    /^(.*) doesn't match (.*)$/s,
    (open, close) => `Het blok {{#${open}}} wordt gesloten met {{/${close}}}; verwacht is {{/${open}}}.`,
  ],
  [/^Invalid path: (.*)$/s, (path) => `‘${path}’ kan geen naam zijn: ‘this’, ‘.’ en ‘..’ staan alleen vooraan.`],
  [
    /^Unexpected inverse block on decorator$/,
    () => 'Dit onderdeel van Handlebars kan in een sjabloon niet gebruikt worden.',
  ],
];

/** Says in Dutch what Handlebars' parser means, at the place that has to be changed. */
export function describeSyntaxError(
  body: string,
  error: unknown,
  place: ParserPlace,
  tokens: Iterable<Token>,
): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, said = message, line, column] = /^(.*) - (\d+):(\d+)$/s.exec(message) ?? [];
  for (const [form, meaning] of AFTERWARDS) {
    const found = form.exec(said)?.slice(1).map(shorten);
    const at = line === undefined ? placeIn(body, place.offset) : { line: Number(line), column: Number(column) };
    if (found) return { ...at, message: meaning(...found) };
  }
  const atEnd = { ...placeIn(body, place.offset), message: 'Een blok wordt niet gesloten.' };
  if (/got 'EOF'/.test(message)) return unclosedBlock(body, tokens) ?? atEnd;
  return { ...placeIn(body, place.offset), message: wording(message, place.token) };
}

/** Where an offset of a body is. */
export function placeIn(body: string, offset: number): Place {
  const { line, character } = createLineIndex(body).positionAt(offset);
  return { line: line + 1, column: character };
}

/** What the parser is given at most: it takes longer than linear for what is nested. */
const DEEPEST = 32;

/** Tokens that open a block. */
const OPENS: ReadonlySet<string> = new Set(['OPEN_BLOCK', 'OPEN_INVERSE', 'OPEN_PARTIAL_BLOCK', 'OPEN_RAW_BLOCK']);
/** Tokens that close one. */
const CLOSES: ReadonlySet<string> = new Set(['OPEN_ENDBLOCK', 'END_RAW_BLOCK']);

/** How many blocks and comments it is given: it compares each block with all before it, and copies the rest at a comment. */
const MOST = 2000;

/** Where there are more blocks and comments, or deeper ones, than any letter needs; undefined where there are not. */
export function findTooMuch(body: string, tokens: Iterable<Token>): SyntaxProblem | undefined {
  /** How many levels each open block takes: one, and one more for each `else if`. */
  const levels: number[] = [];
  let blocks = 0;
  let brackets = 0;
  let count = 0;
  for (const { name, start } of tokens) {
    if (name === 'OPEN_SEXPR') brackets++;
    else if (name === 'CLOSE_SEXPR') brackets--;
    else if (name.startsWith('OPEN')) brackets = 0;
    if (OPENS.has(name)) levels.push(1);
    if (name === 'OPEN_INVERSE_CHAIN') levels.push((levels.pop() ?? 0) + 1);
    const isBlock = OPENS.has(name) || name === 'OPEN_INVERSE_CHAIN';
    if (isBlock) blocks++;
    if (isBlock || name === 'COMMENT') count++;
    if (CLOSES.has(name)) blocks -= levels.pop() ?? 0;
    if (blocks > DEEPEST || brackets > DEEPEST) return { ...placeIn(body, start), message: 'Dit is te diep genest.' };
    if (count > MOST) {
      return { ...placeIn(body, start), message: 'Het sjabloon heeft meer dan 2.000 blokken en opmerkingen.' };
    }
  }
  return undefined;
}

function wording(message: string, token: string): string {
  if (/got 'OPEN_ENDBLOCK'/.test(message)) return 'Hier wordt een blok gesloten dat niet open staat.';
  if (/got 'INVERSE'/.test(message)) return '{{else}} kan alleen binnen een blok staan.';
  if (/got 'CLOSE/.test(message))
    return 'Tussen de accolades ontbreekt een naam, of de accolades passen niet bij elkaar.';
  if (message.startsWith('Lexical error')) return 'Deze opmerking of code wordt niet gesloten.';
  const shown = shorten(token.trim());
  return shown
    ? `Hier kan ‘${shown}’ niet staan: de code tussen accolades klopt niet.`
    : 'De code tussen accolades klopt niet.';
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}

/** The innermost block that is opened and never closed. */
function unclosedBlock(body: string, tokens: Iterable<Token>): SyntaxProblem | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (OPENS.has(token.name)) open.push(token);
    else if (CLOSES.has(token.name)) open.pop();
  }
  const last = open.at(-1);
  if (!last) return undefined;
  const name = /^\s*([^\s~}]{1,40})/.exec(body.slice(last.end, last.end + 80))?.[1] ?? '';
  return {
    ...placeIn(body, last.start),
    message: `Het blok {{#${name}}} wordt niet gesloten: {{/${name}}} ontbreekt.`,
  };
}
