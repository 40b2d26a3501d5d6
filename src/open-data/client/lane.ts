import { type Clock, orAborted, sleep } from './clock.ts';

/**
 * The way to one host: one question at a time, in the order in which they came, and their beginnings some time apart. One question at a
 * time is one connection, since Node and VS Code keep it open for the next.
 */
export class Lane {
  readonly #clock: Clock;
  readonly #between: number;
  #free: Promise<void> = Promise.resolve();
  #begun = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, between: number) {
    this.#clock = clock;
    this.#between = between;
  }

  /**
   * Runs a task when its turn has come. A task that waits no longer gives its turn to the next.
   *
   * @throws what the task throws, and the reason of the signal
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.#free;
    let leave = () => {};
    this.#free = new Promise((resolve) => {
      leave = resolve;
    });
    try {
      await orAborted(before, signal);
      return await task();
    } finally {
      void before.then(leave);
    }
  }

  /**
   * Waits until a question may begin, and counts it. Waits one turn at least: only then Node has the connection of the answer before it
   * free again, and makes no second one.
   */
  async begin(signal?: AbortSignal): Promise<void> {
    const wait = this.#begun + this.#between - this.#clock.now();
    // a clock that jumped must not make anybody wait longer than the interval
    await sleep(this.#clock, Math.min(Math.max(wait, 0), this.#between), signal);
    this.#begun = this.#clock.now();
  }
}
