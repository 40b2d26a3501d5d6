/** Work that may be done a step at a time: whoever does it may pause between two steps, or give it up. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work, or what is left of it, in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
