import { type Clock, orAborted, sleep } from './clock.ts';
import type { Limits } from './limits.ts';

/**
 * The way to one host: one question at a time, in the order in which they came, and their beginnings some time apart. One question at a
 * time is one connection, since Node and VS Code keep it open for the next.
 */
export class Lane {
  readonly #clock: Clock;
  readonly #limits: Pick<Limits, 'between' | 'rest'>;
  #free: Promise<void> = Promise.resolve();
  #begun = Number.NEGATIVE_INFINITY;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, limits: Pick<Limits, 'between' | 'rest'>) {
    this.#clock = clock;
    this.#limits = limits;
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

  /** Waits until a question may begin, and puts it. */
  async ask<T>(question: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { between, rest } = this.#limits;
    const wait = Math.max(this.#begun + between, this.#ended + rest) - this.#clock.now();
    // a clock that jumped must not make anybody wait longer than that
    if (wait > 0) await sleep(this.#clock, Math.min(wait, Math.max(between, rest)), signal);
    this.#begun = this.#clock.now();
    try {
      return await question();
    } finally {
      this.#ended = this.#clock.now();
    }
  }
}
