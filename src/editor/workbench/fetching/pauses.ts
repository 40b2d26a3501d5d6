import { isOfOneQuestion, OpenDataError, REFUSED_IN_A_ROW } from '../../../open-data/index.ts';

/** After a failure nothing is asked for a minute, then for two, four, and so on, at most an hour; in milliseconds. */
const FIRST = 60_000;
const LONGEST = 3_600_000;
/** The name under which the service as a whole pauses. */
const SERVICE = '';

interface Pause {
  readonly failures: number;
  readonly until: number;
  readonly failure: unknown;
}

/**
 * What failed and is left alone for a while. An outage pauses everything, so that it costs one question now and then and not one for each
 * letter; an answer that cannot be read pauses its own dossier.
 */
export class Pauses {
  readonly #pauses = new Map<string, Pause>();
  #inARow = 0;

  /** The failure for which a dossier is left alone now; undefined where it may be asked for. */
  failureOf(dossier: string, now: number): unknown {
    return [SERVICE, dossier].map((name) => this.#pauses.get(name)).find((pause) => pause && pause.until > now)
      ?.failure;
  }

  /** The failure for which nothing at all is asked now. */
  outage(now: number): unknown {
    return this.failureOf(SERVICE, now);
  }

  /** @param now in milliseconds since 1970. */
  fail(dossier: string, failure: unknown, now: number): void {
    this.#inARow += 1;
    const isOfOne = isOfOneQuestion(failure);
    if (isOfOne) this.#pause(dossier, failure, now);
    if (!isOfOne || this.#inARow >= REFUSED_IN_A_ROW) this.#pause(SERVICE, failure, now);
  }

  /** A dossier was answered for: the service is there. */
  succeed(dossier: string): void {
    this.#inARow = 0;
    this.#pauses.delete(SERVICE);
    this.#pauses.delete(dossier);
  }

  /** Forgets every failure: the user wants to try again. */
  clear(): void {
    this.#inARow = 0;
    this.#pauses.clear();
  }

  #pause(name: string, failure: unknown, now: number): void {
    const failures = (this.#pauses.get(name)?.failures ?? 0) + 1;
    const asked = failure instanceof OpenDataError ? (failure.after ?? 0) : 0;
    const until = now + Math.max(asked, Math.min(FIRST * 2 ** (failures - 1), LONGEST));
    this.#pauses.set(name, { failures, until, failure });
  }
}
