import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLetter } from '../src/letter/index.ts';

const LETTERS = resolve(import.meta.dirname, '../test/letters');

/** The printed letters among the sample texts: prose with hard line ends, as it is pasted from a finished letter. */
export function printedLetters(): string[] {
  const paths = globSync('**/*.txt', { cwd: LETTERS }).sort();
  return paths.map((path) => readFileSync(join(LETTERS, path), 'utf8')).filter((text) => readLetter(text).isLetter);
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

/** A text again and again, cut off at `length`. */
export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const HEAD = 'Datum 22 maart 2021\nKenmerk 2021-0000012345\nBetreft Krimp en groei\n\nGeachte heer Jansen,\n\n';
const TAIL = '\n\nHoogachtend,\nDe minister van Waterbeheer,\n\nir. A. Voorbeeld\n';

function paragraphs(text: string): string[] {
  const { parts } = readLetter(text);
  return parts.filter(({ kind }) => kind === 'alinea').map(({ span }) => text.slice(span.start, span.end));
}
