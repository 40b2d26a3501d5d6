/** At least this many looks at the clock are free: five years of papers lie between the first and the last (beats.ts). */
const LEAST_FREE = 16;
/** Looks times papers that are free in any register: some milliseconds of work. */
const FREE_WORK = 10_000_000;

/**
 * How many looks at the clock are free, in a register of this many papers: until then nothing counts as late. A machine that stood
 * still for a moment, as it does when it wakes up, never makes a search give up before it has begun; and a register of some
 * thousands of papers, in which little lies between two looks, is always searched to its end.
 */
export function freeLooksIn(papers: number): number {
  return Math.max(LEAST_FREE, Math.ceil(FREE_WORK / Math.max(1, papers)));
}

/** The time that a search may take. It counts by the clock once enough work was done to answer with. */
export class TimeLimit {
  readonly #deadline: number | undefined;
  readonly #clock: () => number;
  #freeLooks: number;

  /**
   * @param budget milliseconds from now on; undefined for no limit.
   * @param clock milliseconds, from any start.
   */
  constructor(budget: number | undefined, clock: () => number, freeLooks: number) {
    this.#clock = clock;
    this.#deadline = budget === undefined ? undefined : clock() + budget;
    this.#freeLooks = freeLooks;
  }

  /** False when a search may take as long as it takes. */
  get exists(): boolean {
    return this.#deadline !== undefined;
  }

  /** The moment, by the clock, at which half of the time that is left will be over. */
  halfway(): number | undefined {
    if (this.#deadline === undefined) return undefined;
    const now = this.#clock();
    return now + (this.#deadline - now) / 2;
  }

  /** Looks at the clock: true when the deadline, or an earlier `moment`, has come and the free looks are used up. */
  isOver(moment = this.#deadline): boolean {
    if (moment === undefined) return false;
    if (this.#freeLooks > 0) {
      this.#freeLooks -= 1;
      return false;
    }
    return this.#clock() >= moment;
  }
}
