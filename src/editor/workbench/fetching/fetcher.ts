import { Pauses } from './pauses.ts';
import type { Wish } from './wishes.ts';

/** When a dossier was asked of the open data, and whether it is there. */
export interface Asked {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly state: 'held' | 'not-there';
}

/** What the fetcher works with. */
export interface FetcherOptions {
  /** Fetches a dossier into the register. */
  readonly fetch: (dossier: string, signal: AbortSignal) => Promise<Asked['state']>;
  /** What the register remembers of a dossier; undefined where it was never asked for. */
  readonly asked: (dossier: string) => Asked | undefined;
  /** True when the register holds what is cited: the paper, or any paper of the dossier. */
  readonly holds: (wish: Wish) => boolean;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Called when a dossier came, was found not to be there, or could not be fetched. */
  readonly onSettled: (dossier: string, isFetched: boolean) => void;
  /** Called when what is said of dossiers may be another than before. */
  readonly onChange: () => void;
}

/** How a dossier stands. */
export type Standing =
  | { readonly kind: 'unasked' | 'fetching' | 'limited' }
  | { readonly kind: 'held' | 'not-there'; readonly at: number }
  | { readonly kind: 'failed'; readonly failure: unknown; readonly at?: number };

/** A letter asks for no more dossiers than this, and all letters together for no more in an hour. */
export const MOST_OF_LETTER = 20;
export const MOST_OF_HOUR = 100;
const HOUR = 3_600_000;
/** What was asked for is asked for again after this long, in milliseconds. */
const DAY = 24 * HOUR;

/**
 * Fetches the dossiers that letters ask for, one after another, in the background: each once a day, within limits, and after a failure
 * only when its pause is over. What is dropped is asked for again by the next change of a letter.
 */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #pauses = new Pauses();
  readonly #owners = new Map<string, Set<string>>();
  /** What came in this session, also where the register could not remember it. */
  readonly #asked = new Map<string, Asked>();
  #queue: string[] = [];
  /** Of the queue, what the user asked for by name: the limits do not count for it. */
  readonly #chosen = new Set<string>();
  #running: string | undefined;
  #controller = new AbortController();
  #begun: number[] = [];

  constructor(options: FetcherOptions) {
    this.#options = options;
  }

  /** Asks for dossiers on behalf of a letter: what is not held first, then what is not held up to the number that is cited. */
  want(letter: string, wishes: readonly Wish[]): void {
    const now = this.#options.now();
    const due = wishes.filter(({ dossier }) => this.#isDue(dossier, now));
    if (due.length === 0) return;
    const mine = this.#owners.get(letter) ?? new Set();
    this.#owners.set(letter, mine);
    for (const { dossier } of due.toSorted((a, b) => this.#need(b) - this.#need(a))) {
      if (!mine.has(dossier) && mine.size >= MOST_OF_LETTER) continue;
      mine.add(dossier);
      if (!this.#isUnderWay(dossier)) this.#queue.push(dossier);
    }
    this.#begin();
  }

  /** Fetches a dossier now, whatever failed before and however many were asked for: who asks for one is not a letter that asks for all. */
  retry(dossier: string): void {
    this.#pauses.clear();
    if (this.#running === dossier) return;
    this.#chosen.add(dossier);
    this.#queue = [dossier, ...this.#queue.filter((other) => other !== dossier)];
    this.#begin();
  }

  /** Forgets every failure: the service answers. */
  forgive(): void {
    this.#pauses.clear();
  }

  /** The letter is not open any more: what waits for it alone is not asked for. */
  release(letter: string): void {
    if (!this.#owners.delete(letter)) return;
    const owners = [...this.#owners.values()];
    this.#queue = this.#queue.filter(
      (dossier) => this.#chosen.has(dossier) || owners.some((wanted) => wanted.has(dossier)),
    );
    this.#options.onChange();
  }

  /** Ends what is under way, and leaves the rest. */
  stop(): void {
    this.#queue = [];
    this.#chosen.clear();
    this.#controller.abort();
    this.#controller = new AbortController();
  }

  /** How many dossiers are waiting or being fetched. */
  get underWay(): number {
    return this.#queue.length + (this.#running === undefined ? 0 : 1);
  }

  /** The failure for which nothing at all is asked now. */
  get outage(): unknown {
    return this.#pauses.outage(this.#options.now());
  }

  /** @param letter for which the dossier is asked. */
  standing(dossier: string, letter: string): Standing {
    const now = this.#options.now();
    if (this.#isUnderWay(dossier)) return { kind: 'fetching' };
    const asked = this.#askedOf(dossier);
    if (asked && isFresh(asked, now)) return { kind: asked.state, at: asked.at };
    const failure = this.#pauses.failureOf(dossier, now);
    if (failure !== undefined) return { kind: 'failed', failure, ...(asked?.state === 'held' && { at: asked.at }) };
    const mine = this.#owners.get(letter);
    const isLetterFull = mine !== undefined && !mine.has(dossier) && mine.size >= MOST_OF_LETTER;
    if (isLetterFull || this.#isHourFull(now)) return { kind: 'limited' };
    return asked ? { kind: asked.state, at: asked.at } : { kind: 'unasked' };
  }

  /** True where a wish for the dossier is under way, or would be taken up now. */
  isAwaited(dossier: string): boolean {
    return this.#isUnderWay(dossier) || this.#isDue(dossier, this.#options.now());
  }

  #askedOf(dossier: string): Asked | undefined {
    const now = this.#options.now();
    const known = [this.#options.asked(dossier), this.#asked.get(dossier)];
    // what was written by a clock that has been set right since says nothing
    return known
      .filter((asked) => asked !== undefined)
      .filter(({ at }) => at <= now)
      .toSorted((a, b) => b.at - a.at)[0];
  }

  #isUnderWay(dossier: string): boolean {
    return this.#running === dossier || this.#queue.includes(dossier);
  }

  #isDue(dossier: string, now: number): boolean {
    const asked = this.#askedOf(dossier);
    if (asked && isFresh(asked, now)) return false;
    return this.#pauses.failureOf(dossier, now) === undefined;
  }

  #need(wish: Wish): number {
    const { holds } = this.#options;
    if (!holds({ dossier: wish.dossier })) return 2;
    return holds(wish) ? 0 : 1;
  }

  #isHourFull(now: number): boolean {
    this.#begun = this.#begun.filter((at) => at <= now && now - at < HOUR);
    return this.#begun.length >= MOST_OF_HOUR;
  }

  #begin(): void {
    if (this.#running !== undefined) return;
    if (this.#isHourFull(this.#options.now())) this.#queue = this.#queue.filter((dossier) => this.#chosen.has(dossier));
    const dossier = this.#queue.shift();
    if (dossier !== undefined) void this.#run(dossier);
    this.#options.onChange();
  }

  async #run(dossier: string): Promise<void> {
    const { signal } = this.#controller;
    this.#running = dossier;
    this.#chosen.delete(dossier);
    this.#begun.push(this.#options.now());
    let isFetched = false;
    try {
      const state = await this.#options.fetch(dossier, signal);
      this.#pauses.succeed(dossier);
      this.#asked.set(dossier, { at: this.#options.now(), state });
      isFetched = true;
    } catch (failure) {
      if (!signal.aborted) this.#fail(dossier, failure);
    }
    this.#running = undefined;
    this.#begin();
    this.#options.onSettled(dossier, isFetched);
  }

  #fail(dossier: string, failure: unknown): void {
    this.#pauses.fail(dossier, failure, this.#options.now());
    // the others would fail as well
    if (this.outage === undefined) return;
    this.#queue = [];
    this.#chosen.clear();
  }
}

function isFresh({ at }: Asked, now: number): boolean {
  return now - at < DAY;
}
