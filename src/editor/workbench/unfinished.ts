import type { Signing, TemplateValues } from '../../template/index.ts';

/** The answers by the ids of their steps; a question that was skipped has no answer. */
export type Answers = ReadonlyMap<string, string>;

/** Questions as they were left. */
export interface Left {
  /** What stood in each box that was shown, by the id of its step; '' for one that was emptied. */
  readonly boxes: ReadonlyMap<string, string>;
  /** The step that was shown last. */
  readonly at?: string;
  /** How many of the questions have an answer. */
  readonly answered: number;
  readonly total: number;
}

/** What is found and chosen for a letter before its questions are asked. */
export interface Beginning {
  readonly signing: Signing;
  /** What was copied for it; {} where nothing was. */
  readonly copied?: TemplateValues;
}

/** A letter whose questions were left before it was made. */
export interface Begun {
  readonly beginning: Beginning;
  readonly left: Left;
}

/**
 * The letters that were begun and not made, each under the name of its template and of where it was to come or what it answers. They
 * are held in memory for as long as the window is open, and never written to a disk: what was answered is nobody else's.
 */
export type Unfinished = Map<string, Begun>;

/** The boxes that hold an answer. */
export function answersIn(boxes: ReadonlyMap<string, string>): Answers {
  return new Map([...boxes].filter(([, value]) => value !== ''));
}

/** The questions as they are left at a step; of boxes that belong to other questions nothing is kept. */
export function leftAt(
  steps: readonly { readonly id: string }[],
  boxes: ReadonlyMap<string, string>,
  at: number,
): Left {
  const ids = new Set(steps.map(({ id }) => id));
  const own = new Map([...boxes].filter(([id]) => ids.has(id)));
  const last = steps[Math.min(at, steps.length - 1)]?.id;
  return { boxes: own, ...(last !== undefined && { at: last }), answered: answersIn(own).size, total: steps.length };
}

/** The step at which questions go on: the one that was left, else the first that was never shown, for they may be others by now. */
export function placeToGoOn(steps: readonly { readonly id: string }[], from: Left | undefined): number {
  if (!from) return 0;
  const same = steps.findIndex(({ id }) => id === from.at);
  if (same >= 0) return same;
  const fresh = steps.findIndex(({ id }) => !from.boxes.has(id));
  return fresh >= 0 ? fresh : Math.max(0, steps.length - 1);
}
