/** How long is worked before everything else has its turn, in milliseconds. */
const TURN = 15;

/**
 * Takes one step after another until none is left, and lets keys and everything else be answered meanwhile.
 * @param step takes one; false when there was none left.
 * @param goesOn asked after every pause.
 * @returns false when it was given up.
 */
export async function inTurns(step: () => boolean, goesOn: () => boolean = () => true): Promise<boolean> {
  let since = performance.now();
  while (step()) {
    if (performance.now() - since < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (!goesOn()) return false;
    since = performance.now();
  }
  return true;
}
