import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLetter } from '../src/letter/index.ts';

const LETTERS = resolve(import.meta.dirname, '../test/letters');

/** The printed letters among the sample texts: prose with hard line ends, as it is pasted from a finished letter. */
export function printedLetters(): string[] {
  const paths = globSync('**/*.txt', { cwd: LETTERS }).sort();
  return paths.map((path) => readFileSync(join(LETTERS, path), 'utf8')).filter((text) => readLetter(text).isLetter);
}

/** Those that the Kamer did not print: of a published letter some rules say nothing. */
export function ownLetters(): string[] {
  return printedLetters().filter((text) => !readLetter(text).published);
}

/**
 * One long letter of `length` characters: between head and signature the prose of the printed letters (their paragraphs,
 * with the hard line ends they have), again and again.
 */
export function longLetter(length: number, letters = printedLetters()): string {
  const prose = letters.flatMap((text) => paragraphs(text)).join('\n\n');
  if (prose.length === 0) throw new Error('there are no letters to repeat');
  return `${HEAD}${repeated(`${prose}\n\n`, length - HEAD.length - TAIL.length)}${TAIL}`;
}

/** One long draft of `length` characters: a front matter, and the paragraphs, lists and tables of the drafts among the sample texts. */
export function longDraft(length: number): string {
  const paths = globSync('**/*.md', { cwd: LETTERS, exclude: ['**/README.md'] }).sort();
  const bodies = paths.flatMap((path) => readFileSync(join(LETTERS, path), 'utf8').split(/^---$/m).slice(2));
  if (bodies.length === 0) throw new Error('there are no drafts to repeat');
  return `${DRAFT_HEAD}${repeated(`${bodies.join('\n\n')}\n\n`, length - DRAFT_HEAD.length - TAIL.length)}${TAIL}`;
}

/** A text again and again, cut off at `length`. */
export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const HEAD = 'Datum 22 maart 2021\nKenmerk 2021-0000012345\nBetreft Krimp en groei\n\nGeachte heer Jansen,\n\n';
const DRAFT_HEAD =
  '---\nsoort: antwoordbrief\ndatum: 2021-03-22\nbetreft: Krimp en groei\n---\n\nGeachte heer Jansen,\n\n';
const TAIL = '\n\nHoogachtend,\nDe minister van Waterbeheer,\n\nir. A. Voorbeeld\n';

function paragraphs(text: string): string[] {
  const { parts } = readLetter(text);
  return parts.filter(({ kind }) => kind === 'alinea').map(({ span }) => text.slice(span.start, span.end));
}
