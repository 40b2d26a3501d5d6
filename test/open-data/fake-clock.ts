import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/open-data/index.ts';

/** A clock that stands still until everybody waits for it, and then goes to the first moment for which somebody waits. */
export class FakeClock implements Clock {
  #now = 1_000;
  /** How far the calendar is from the clock; a test may let it jump. */
  calendarFrom: number = Date.UTC(2026, 10, 2);
  #timers: { readonly at: number; readonly call: () => void }[] = [];

  readonly now = (): number => this.#now;

  readonly calendar = (): number => this.calendarFrom + this.#now;

  readonly after = (milliseconds: number, call: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };

  /** Lets the clock jump, as that of no real machine should; what is waited for jumps along. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
    this.#timers = this.#timers.map(({ at, call }) => ({ at: at + milliseconds, call }));
  }

  /** How many timers are still set. */
  get waiting(): number {
    return this.#timers.length;
  }

  /**
   * Lets time pass until a promise is settled, and gives what it gives.
   *
   * @throws Error when it is not settled and nobody waits for any moment: it would hang
   */
  async run<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    promise.then(done, done);
    for (;;) {
      // streams take several turns
      for (let turns = 0; turns < 5 && !settled; turns++) await turn();
      if (settled) return await promise;
      const [first] = this.#timers.toSorted((a, b) => a.at - b.at);
      if (!first) throw new Error('this never ends');
      this.#timers = this.#timers.filter((one) => one !== first);
      this.#now = Math.max(this.#now, first.at);
      first.call();
    }
  }
}
