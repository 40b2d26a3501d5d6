import { OpenDataError } from '../failure.ts';
import type { Clock } from './clock.ts';

/** Ends a question that its caller no longer waits for, or that waits too long itself. */
export class Watch {
  readonly #clock: Clock;
  readonly #host: string;
  readonly #outer: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #timers = new Map<string, () => void>();

  constructor(clock: Clock, host: string, outer?: AbortSignal) {
    this.#clock = clock;
    this.#host = host;
    this.#outer = outer;
    if (outer?.aborted) this.#stop();
    else outer?.addEventListener('abort', this.#stop, { once: true });
  }

  /** Aborted by the caller, with its reason, or by the watch, with an OpenDataError. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on an event may take at most this time, in milliseconds; a time set for it before no longer counts. */
  expect(event: string, milliseconds: number): void {
    this.#timers.get(event)?.();
    const late = () => this.#controller.abort(new OpenDataError('timeout', this.#host));
    this.#timers.set(event, this.#clock.after(milliseconds, late));
  }

  /** The event came, or is expected no longer. */
  settle(event: string): void {
    this.#timers.get(event)?.();
    this.#timers.delete(event);
  }

  /** Ends the watch. Of an answer that was not read to its end, what is still open is closed. */
  end(isWhole: boolean): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#outer?.removeEventListener('abort', this.#stop);
    // an answer that is whole leaves its connection to the next question
    if (!isWhole) this.#controller.abort();
  }

  readonly #stop = (): void => this.#controller.abort(this.#outer?.reason);
}
