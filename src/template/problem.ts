import { createLineIndex, suggest } from '../text/index.ts';

/** Something that is wrong in a template, a partial or a data file, at its place. */
export interface TemplateProblem {
  /** The file as the loader named it. */
  readonly file: string;
  /** 1-based, as people count. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** Dutch, for the user. */
  readonly message: string;
  /** An `error` keeps the template from being used; a `warning` does not. */
  readonly severity: 'error' | 'warning';
}

/** Makes problems of one file from offsets in its text. */
export function createReporter(
  file: string,
  source: string,
): (offset: number, message: string, severity?: TemplateProblem['severity']) => TemplateProblem {
  const lines = createLineIndex(source);
  return (offset, message, severity = 'error') => {
    const { line, character } = lines.positionAt(offset);
    return { file, line: line + 1, column: character + 1, message, severity };
  };
}

/**
 * What to say of a name that nobody knows: the one that was meant, where one comes near, and else all there are. Ends in
 * a full stop or question mark.
 */
export function unknownIn(what: string, name: string, known: readonly string[], introduction = 'bekend zijn'): string {
  const meant = suggest(name, known);
  if (meant !== undefined) return `${what}: bedoelt u ‘${meant}’?`;
  return known.length === 0 ? `${what}.` : `${what}; ${introduction} ${known.join(', ')}.`;
}

/** What is said of a character that the program keeps for itself, see `findMark`. */
export const RESERVED = 'De tekst bevat een teken dat voor invulplekken is gereserveerd.';

/** The way editors and terminals know: `antwoordbrief.hbs:12:3: Onbekend veld …`. */
export function formatProblem({ file, line, column, message }: TemplateProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Why a template could not be rendered. The message is Dutch, for the user. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
