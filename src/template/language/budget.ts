import { TemplateError } from '../problem.ts';

/** How much one rendering may do: far more than any letter needs, far less than an editor notices. */
export const LIMITS = { steps: 10_000, choices: 1_000_000, size: 1024 * 1024, depth: 16 } as const;

/** Counts what a rendering does, and stops it with a `TemplateError` when it does too much. */
export interface Budget {
  /** One turn of a repetition, one partial, one call of a helper. */
  step(): void;
  /** One `if` or `unless`, or a list before it is repeated: a fraction of a step. */
  choose(): void;
  /** Runs a partial or one turn of a repetition: a step, one level deeper. */
  inside<T>(run: () => T): T;
  /** The size of what one block has written so far, in UTF-16 units. */
  size(length: number): void;
}

/** A fresh budget, for one rendering. */
export function createBudget(): Budget {
  let steps = 0;
  let choices = 0;
  let depth = 0;

  function step(): void {
    steps++;
    if (steps > LIMITS.steps) {
      throw new TemplateError('Het sjabloon is gestopt: het herhaalt meer dan 10.000 keer.');
    }
  }

  function choose(): void {
    choices++;
    if (choices > LIMITS.choices) {
      throw new TemplateError(
        'Het sjabloon is gestopt: het kiest meer dan 1.000.000 keer met {{#if}}, {{#unless}} of {{#each}}.',
      );
    }
  }

  function inside<T>(run: () => T): T {
    step();
    depth++;
    if (depth > LIMITS.depth) {
      throw new TemplateError('Het sjabloon is gestopt: de deelsjablonen en herhalingen zijn dieper dan 16 genest.');
    }
    const result = run();
    depth--;
    return result;
  }

  function size(length: number): void {
    if (length > LIMITS.size) throw new TemplateError('Het sjabloon is gestopt: de brief wordt groter dan 1 MiB.');
  }

  return { step, choose, inside, size };
}
