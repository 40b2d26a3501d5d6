/** What the client knows of time; a test passes its own. */
export interface Clock {
  /** Milliseconds that never jump, from any beginning. */
  readonly now: () => number;
  /** The calendar's time in milliseconds since 1 January 1970: for a date in `Retry-After`, nothing else. */
  readonly calendar: () => number;
  /** Calls after a time in milliseconds. Gives the function that cancels the call. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  calendar: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Waits for some milliseconds.
 *
 * @throws the reason of the signal once that is aborted
 */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  let cancel = () => {};
  const slept = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  });
  return orAborted(slept, signal).finally(() => cancel());
}

/**
 * What a promise gives, unless the signal is aborted first: whatever does not listen to its signal is left behind.
 *
 * @throws the reason of the signal once that is aborted
 */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
