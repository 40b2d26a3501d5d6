import { beginningsOf } from './beginnings.ts';

/** A quick test of the first two characters of a text, or of those at an offset, case aside; it costs two array reads. */
export type Gate = (text: string, from?: number) => boolean;

/** Makes a gate for texts that start with one of some words. Lines that pass are looked at in full. */
export function createGate(words: readonly string[]): Gate {
  // after a word of one letter anything may stand
  return gateOf(words.map((word) => [word.charCodeAt(0), word.length === 1 ? undefined : word.charCodeAt(1)]));
}

/** One of some words, as the part of a pattern. Every word is a pattern of its own; a stop in it is written `\\.`. */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Short words that need no marks between them: `'brief motie rapport'`. */
export function listed(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** A pattern for how a text starts. */
export interface StartPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * A pattern that stands at the start of a text, made of words with a name. Compiled when it is first used. Its gate is computed from
 * it: a word that is added to one of its classes passes from then on. Where the beginning of a pattern cannot be told, every text is
 * looked at in full.
 *
 * @param source the source of a regular expression, without the `^`.
 */
export function startPattern(source: string, flags = 'iu'): StartPattern {
  let compiled: { readonly pattern: RegExp; readonly mayStart: Gate } | undefined;
  const compile = () => {
    const pattern = new RegExp(`^(?:${source})`, flags);
    compiled = { pattern, mayStart: gateFor(pattern) };
    return compiled;
  };
  const exec = (text: string) => {
    const { pattern, mayStart } = compiled ?? compile();
    return mayStart(text) ? pattern.exec(text) : null;
  };
  return { exec, test: (text) => exec(text) !== null };
}

function gateFor(pattern: RegExp): Gate {
  try {
    return gateOf(beginningsOf(pattern));
  } catch {
    return () => true;
  }
}

const SIZE = 64;
const ASCII = 128;

function gateOf(beginnings: readonly (readonly [first: number, second: number | undefined])[]): Gate {
  const pairs = new Uint8Array(SIZE * SIZE);
  for (const [first, second] of beginnings) {
    if (second === undefined) pairs.fill(1, folded(first) * SIZE, (folded(first) + 1) * SIZE);
    else pairs[folded(first) * SIZE + folded(second)] = 1;
  }
  return (text, from = 0) => pairs[folded(text.charCodeAt(from)) * SIZE + folded(text.charCodeAt(from + 1))] === 1;
}

/** Letters fall together with their capitals; all that is no ASCII shares one place, also what stands after the end. */
function folded(code: number): number {
  if (!(code < ASCII)) return 0;
  return (code >= 65 && code <= 90 ? code | 32 : code) & 63;
}
