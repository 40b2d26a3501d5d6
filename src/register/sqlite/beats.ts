import { type IdScheme, topOf } from './ids.ts';
import { BEAT } from './index-text.ts';
import type { Statements } from './statements.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Beats are rows of the full-text index that stand for no paper: one after every stretch of 128 days that has papers. SQLite
 * cannot be interrupted, and the index, asked for words that are common but never stand together, goes on to the end of
 * their postings. Asked for `(word OR beat) AND (word OR beat)` it comes up at every beat, so that a search can look at the
 * clock, and can stop where its period ends.
 */
const DAYS = 128;

/** Writes the beats that the papers need. */
export class Beats {
  readonly #statements: Statements;
  readonly #index: TextIndex;
  readonly #scheme: IdScheme;
  readonly #known = new Set<number>();

  constructor(statements: Statements, index: TextIndex, scheme: IdScheme) {
    this.#statements = statements;
    this.#index = index;
    this.#scheme = scheme;
  }

  /** Sees to it that the paper with this id has a beat after it. */
  add(id: number): void {
    const position = topOf(this.#scheme) - id;
    if (position < 0) return;
    const stretch = DAYS * 2 ** this.#scheme.bits;
    const beat = id + (position % stretch) + 1;
    if (this.#known.has(beat)) return;
    this.#known.add(beat);
    const added = this.#statements.run('INSERT OR IGNORE INTO beat VALUES (cast(? AS INT))', beat);
    if (added > 0) this.#index.add(beat, [BEAT]);
  }
}

/** Writes the table of beats anew, from the papers; the index is to be rebuilt after it. */
export function rebuildBeats(statements: Statements, scheme: IdScheme): void {
  const top = topOf(scheme);
  const stretch = DAYS * 2 ** scheme.bits;
  statements.run('DELETE FROM beat');
  statements.run(`INSERT OR IGNORE INTO beat SELECT id + (${top} - id) % ${stretch} + 1 FROM doc WHERE id <= ${top}`);
}

/** True for the id of a beat: the last rank of a day, which no paper has, or that before the first day. */
export function isBeat(id: number, scheme: IdScheme): boolean {
  const position = topOf(scheme) - id;
  return position >= -1 && (position + 1) % 2 ** scheme.bits === 0;
}
