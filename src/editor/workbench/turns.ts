/** How long is worked before everything else has its turn, in milliseconds. */
const TURN = 8;

/**
 * Takes one step after another until none is left, and lets keys and everything else be answered meanwhile; of several works that go on at
 * a time, one has a turn before the keys are looked at again.
 * @param step takes one; false when there was none left.
 * @param goesOn asked after every pause.
 * @returns false when it was given up.
 */
export async function inTurns(step: () => boolean, goesOn: () => boolean = () => true): Promise<boolean> {
  if (waiting.length > 0 && !(await resumed(goesOn))) return false;
  let since = performance.now();
  while (step()) {
    if (performance.now() - since < TURN) continue;
    if (!(await resumed(goesOn))) return false;
    since = performance.now();
  }
  return true;
}

async function resumed(goesOn: () => boolean): Promise<boolean> {
  await new Promise<void>((resume) => {
    waiting.push(resume);
    if (waiting.length === 1) setImmediate(next);
  });
  return goesOn();
}

/** The works that wait for their turn. */
const waiting: (() => void)[] = [];

/** What comes in is looked at between two calls of this one: Node makes them in different rounds of its loop. */
function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}
