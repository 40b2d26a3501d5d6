import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';

/** What the package makes of a text. */
export interface Parsed {
  readonly document: Document.Parsed<ParsedNode>;
  /** Where a second document begins, if there is anything in it. */
  readonly second?: number;
}

const OPTIONS = {
  // a scalar is the text as typed; tags do not change that
  schema: 'failsafe',
  version: '1.2',
  resolveKnownTags: false,
  // the package compares each key with all before it
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Lists and maps within each other. A letter's head nests three deep, a template's seven. */
const DEEPEST = 32;

/**
 * Parses one document. What it is built of is followed piece by piece, so that nesting without end is met before the package
 * recurses into it.
 * @returns the offset at which it gets too deep, instead of a document.
 */
export function parse(text: string): Parsed | { readonly deepAt: number } {
  const { stackTraceLimit } = Error;
  // the package makes an error of every second character, if need be; where in the package it was made helps nobody
  Error.stackTraceLimit = 0;
  try {
    return parsed(text);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function parsed(text: string): Parsed | { readonly deepAt: number } {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      // a document comes out when the next one begins
      for (const document of composer.next(token)) return { document, ...secondAt(text, token.offset) };
    }
    // the document and the text that is being read are on the stack as well
    if (parser.stack.length > DEEPEST + 2) return { deepAt: parser.offset };
  }
  for (const token of parser.end()) {
    for (const document of composer.next(token)) return { document, ...secondAt(text, token.offset) };
  }
  for (const document of composer.end(true, text.length)) return { document };
  throw new Error('a text without a document');
}

function secondAt(text: string, at: number): Pick<Parsed, 'second'> {
  const lines = text.slice(at).split(/[\r\n]+/);
  return lines.every((line) => /^(?:---|\.\.\.)?\s*(?:#|$)/.test(line)) ? {} : { second: at };
}
