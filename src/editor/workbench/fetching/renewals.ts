/** What the renewals work with. */
export interface RenewalsOptions {
  /** Has everything looked up anew. */
  readonly renew: () => void;
  /** True while more dossiers are coming. */
  readonly isBusy: () => boolean;
  /** In milliseconds; only differences count. */
  readonly now: () => number;
}

/** While dossiers keep coming, everything is looked up anew at most once in this time, in milliseconds. */
export const RENEW = 2_000;

/**
 * When everything is looked up anew because dossiers came: at once, or, while more keep coming, now and then. A renewal that was put off
 * stays owed, also when what comes last fails.
 */
export class Renewals {
  readonly #options: RenewalsOptions;
  #last = Number.NEGATIVE_INFINITY;
  #isOwed = false;

  constructor(options: RenewalsOptions) {
    this.#options = options;
  }

  /** A dossier came, or could not be fetched. */
  settle(isFetched: boolean): void {
    this.#isOwed ||= isFetched;
    const now = this.#options.now();
    if (!this.#isOwed || (this.#options.isBusy() && now - this.#last < RENEW)) return;
    this.#last = now;
    this.#isOwed = false;
    this.#options.renew();
  }
}
