/** A syntax error: 1-based line, 0-based column, and a Dutch message. */
export interface SyntaxProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Where the parser stood, and at which token. */
export interface ParserPlace {
  readonly line: number;
  readonly column: number;
  readonly token: string;
}

/** Says in Dutch what Handlebars' parser means, at the place that has to be changed. */
export function describeSyntaxError(body: string, error: unknown, place: ParserPlace): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(message);
  if (mismatch) {
    const [, open, close, line, column] = mismatch;
    return {
      line: Number(line),
      column: Number(column),
      message: `Het blok {{#${open}}} wordt gesloten met {{/${close}}}; verwacht is {{/${open}}}.`,
    };
  }
  if (/got 'EOF'/.test(message))
    return unclosedBlock(body) ?? { ...placeOf(place), message: 'Een blok wordt niet gesloten.' };
  return { ...placeOf(place), message: wording(message, place.token) };
}

/** What the parser is given at most: it takes longer than linear for what is nested. */
const DEEPEST = 32;

/** Where blocks, chained else's or brackets are nested deeper than any letter needs; undefined where they are not. */
export function findTooDeep(body: string): SyntaxProblem | undefined {
  let blocks = 0;
  let brackets = 0;
  for (const { 0: found, index } of body.matchAll(/\{\{~?(?:[#^/]|else[ \t\n])|\{\{|[()]/g)) {
    if (found === '(') brackets++;
    else if (found === ')') brackets--;
    else brackets = 0;
    if (found.endsWith('/')) blocks--;
    else if (found.length > 2) blocks++;
    if (blocks > DEEPEST || brackets > DEEPEST)
      return { ...positionOf(body, index), message: 'Dit is te diep genest.' };
  }
  return undefined;
}

function positionOf(body: string, offset: number): { line: number; column: number } {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}

function placeOf({ line, column }: ParserPlace): { line: number; column: number } {
  return { line, column };
}

function wording(message: string, token: string): string {
  if (/got 'OPEN_ENDBLOCK'/.test(message)) return 'Hier wordt een blok gesloten dat niet open staat.';
  if (/got 'INVERSE'/.test(message)) return '{{else}} kan alleen binnen een blok staan.';
  if (/got 'CLOSE/.test(message))
    return 'Tussen de accolades ontbreekt een naam, of de accolades passen niet bij elkaar.';
  if (message.startsWith('Lexical error')) return 'Deze opmerking of code wordt niet gesloten.';
  const shown = token.trim();
  return shown
    ? `Hier kan ‘${shown}’ niet staan: de code tussen accolades klopt niet.`
    : 'De code tussen accolades klopt niet.';
}

/** The innermost block that is opened and never closed. */
function unclosedBlock(body: string): SyntaxProblem | undefined {
  const open: { name: string; at: number }[] = [];
  for (const match of body.matchAll(/\{\{~?([#^/])[ \t]{0,8}([^\s~}]{1,40})/g)) {
    if (match[1] === '/') open.pop();
    else open.push({ name: match[2] ?? '', at: match.index });
  }
  const last = open.at(-1);
  if (!last) return undefined;
  return {
    ...positionOf(body, last.at),
    message: `Het blok {{#${last.name}}} wordt niet gesloten: {{/${last.name}}} ontbreekt.`,
  };
}
