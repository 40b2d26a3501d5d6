/** A step of a run. */
export interface Stage {
  name: string;
  /** The names of the stages that must have passed before; each stands in the same run. */
  needs?: string[];
}

/** A stage that has ended. */
export interface Ended<Result> {
  /** What it gave; absent when it was not run. */
  result?: Result;
  /** Of the stages that it needs, those that did not pass: it was not run when there are any. */
  lacking: string[];
  /** How long it took. */
  seconds: number;
}

/**
 * Runs stages, `lanes` at a time, each as soon as what it needs has ended, in the order of the list where several can start.
 *
 * @param run must not throw
 * @returns how each stage ended, by its name
 * @throws Error when stages need each other, or a stage that does not stand in the run
 */
export async function inLanes<Result>(
  stages: readonly Stage[],
  lanes: number,
  run: (stage: Stage) => Promise<Result>,
  passed: (result: Result) => boolean,
): Promise<Map<string, Ended<Result>>> {
  const waiting = [...stages];
  const running = new Map<string, Promise<unknown>>();
  const ended = new Map<string, Ended<Result>>();
  const hasPassed = (name: string) => {
    const result = ended.get(name)?.result;
    return result !== undefined && passed(result);
  };
  const start = async (stage: Stage) => {
    const lacking = stage.needs?.filter((name) => !hasPassed(name)) ?? [];
    const began = performance.now();
    const result = lacking.length > 0 ? {} : { result: await run(stage) };
    ended.set(stage.name, { ...result, lacking, seconds: (performance.now() - began) / 1000 });
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.findIndex(({ needs = [] }) => needs.every((name) => ended.has(name)));
    const [stage] = next >= 0 && running.size < lanes ? waiting.splice(next, 1) : [];
    if (stage)
      running.set(
        stage.name,
        start(stage).then(() => running.delete(stage.name)),
      );
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`nothing can start: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return ended;
}
