import type { IsoDate } from '../../dates/index.ts';
import { type IdScheme, idAt } from './ids.ts';
import type { Statements } from './statements.ts';
import { type NewPapers, ranksUsed } from './widen.ts';

/** The ranks of a day that are still to be given out. */
interface Free {
  /** The next one, counting down to `first`. */
  next: number;
  readonly first: number;
  /** The first rank after all. */
  end: number;
}

/**
 * Gives out ids. Papers are written newest first, since the index takes rising ids best, but of one day the paper written last
 * must count as the newest: so the number of new papers on each day is known beforehand, and its ranks are given out downwards.
 */
export class Ranks {
  readonly #statements: Statements;
  readonly #scheme: IdScheme;
  readonly #expected: NewPapers;
  readonly #free = new Map<IsoDate | '', Free>();

  constructor(statements: Statements, scheme: IdScheme, expected: NewPapers) {
    this.#statements = statements;
    this.#scheme = scheme;
    this.#expected = expected;
  }

  /**
   * A free id on this day.
   * @throws RangeError when the day has no rank left.
   */
  take(date: IsoDate | undefined): number {
    const free = this.#of(date);
    const rank = free.next >= free.first ? free.next-- : free.end++;
    // the last rank of a day is that of a beat
    if (date !== undefined && rank >= 2 ** this.#scheme.bits - 1) throw new RangeError(`no id left on ${date}`);
    return idAt(date, rank, this.#scheme);
  }

  #of(date: IsoDate | undefined): Free {
    let free = this.#free.get(date ?? '');
    if (!free) {
      const first = ranksUsed(date, this.#statements, this.#scheme);
      const end = first + (this.#expected.get(date ?? '') ?? 0);
      free = { next: end - 1, first, end };
      this.#free.set(date ?? '', free);
    }
    return free;
  }
}
