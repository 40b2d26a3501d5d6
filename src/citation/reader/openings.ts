import { beginningsOf } from '../../text/index.ts';
import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';

/** Reads what begins at the cursor: a reference with those that lean on it, or nothing. */
export type Production = (cursor: Cursor) => readonly Reading[] | undefined;

/** A pattern with which a reference can begin, and what reads on from there. */
export interface Opening {
  readonly pattern: RegExp;
  readonly read: Production;
  /** True for a label that may be glued to the word before it, when it has its capital ("zieKamerstuk"). */
  readonly glued?: boolean | undefined;
}

const SIZE = 128;
const SPACE = 32;
const NONE: readonly Opening[] = [];

/**
 * Where a reference can begin. The text is walked once, character by character; a pattern is tried only where two characters are a
 * beginning of it, which follows from the pattern.
 */
export class Openings {
  readonly #openings: readonly Opening[];
  #table: Table | undefined;
  #together: readonly RegExp[] | undefined;

  constructor(openings: readonly Opening[]) {
    this.#openings = openings;
  }

  /** Made when a text is first read: no call of the program reads with all of them. */
  get #begin(): Table {
    this.#table ??= tableOf(this.#openings);
    return this.#table;
  }

  /** The next offset, from `from` on, at which a reference can begin; -1 when no reference can begin there or later. */
  next(text: string, from: number): number {
    const { pairs } = this.#begin;
    const last = text.length - 1;
    let before = from === 0 ? SPACE : text.charCodeAt(from - 1);
    let code = text.charCodeAt(from);
    for (let at = from; at < last; at++) {
      const next = text.charCodeAt(at + 1);
      // nearly every character stands inside a word, where no reference begins
      if (!(isSmall(before) && isSmall(code)) && code < SIZE && next < SIZE && pairs[code * SIZE + next] === 1) {
        const border = borderAt(before, code, next);
        if (border !== 'none' && this.#begins(text, at, border)) return at;
      }
      before = code;
      code = next;
    }
    return -1;
  }

  /**
   * False where no reference begins in a text. Sooner told than by `next`, because the openings together are one pattern; but it
   * does not ask whether a word begins there.
   */
  mayBeginIn(text: string): boolean {
    this.#together ??= together(this.#openings);
    return this.#together.some((pattern) => pattern.test(text));
  }

  #begins(text: string, at: number, border: Border): boolean {
    for (const opening of this.#opened(text.charCodeAt(at), text.charCodeAt(at + 1))) {
      if ((border === 'word' || opening.glued === true) && matches(opening, text, at)) return true;
    }
    return false;
  }

  /** Reads what begins at the cursor, by the first production that makes something of it. */
  read(cursor: Cursor): readonly Reading[] | undefined {
    const start = cursor.at;
    for (const opening of this.#opened(cursor.text.charCodeAt(start), cursor.text.charCodeAt(start + 1))) {
      const readings = matches(opening, cursor.text, start) ? opening.read(cursor) : undefined;
      if (readings) return readings;
      cursor.at = start;
    }
    return undefined;
  }

  #opened(first: number, second: number): readonly Opening[] {
    return first < SIZE && second < SIZE ? (this.#begin.byPair.get(first * SIZE + second) ?? NONE) : NONE;
  }
}

interface Table {
  /** The openings that a pair of characters can begin, in their order. */
  readonly byPair: ReadonlyMap<number, readonly Opening[]>;
  /** 1 for each pair that can begin one. */
  readonly pairs: Uint8Array;
}

function tableOf(openings: readonly Opening[]): Table {
  const byPair = new Map<number, Opening[]>();
  const pairs = new Uint8Array(SIZE * SIZE);
  for (const opening of openings) {
    for (const [first, second] of beginningsOf(opening.pattern)) {
      const pair = first * SIZE + second;
      pairs[pair] = 1;
      const known = byPair.get(pair);
      if (known) known.push(opening);
      else byPair.set(pair, [opening]);
    }
  }
  return { byPair, pairs };
}

/** The patterns of openings as one for those in which capitals count, and one for the others. */
function together(openings: readonly Opening[]): readonly RegExp[] {
  return [false, true].flatMap((ignoreCase) => {
    const sources = openings
      .filter(({ pattern }) => pattern.ignoreCase === ignoreCase)
      .map(({ pattern }) => pattern.source);
    return sources.length === 0 ? [] : [new RegExp(sources.join('|'), ignoreCase ? 'i' : '')];
  });
}

function matches({ pattern }: Opening, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a word begins at a place, a capital stands in one, or neither. */
type Border = 'word' | 'capital' | 'none';

/** No reference begins inside a word or a number. A footnote's mark may be glued to a label. */
function borderAt(before: number, code: number, next: number): Border {
  if (!isLetter(before)) return isDigit(code) && isDigit(before) ? 'none' : 'word';
  return isCapital(code) && isSmall(next) && isSmall(before) ? 'capital' : 'none';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

const UNDERSCORE = 95;

function isLetter(code: number): boolean {
  if (code < SIZE) return isSmall(code | 32) || code === UNDERSCORE;
  return /\p{L}/u.test(String.fromCharCode(code));
}
