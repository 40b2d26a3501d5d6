import type { Tag } from './raw.ts';
import type { Placed, Segment } from './segments.ts';

/** A line of a column: its segments with tabs between. */
export interface Line {
  readonly page: number;
  /** Where lines of its column begin, and where they end at the most. */
  readonly left: number;
  readonly margin: number;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** With a tab for each wide gap. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly tag?: Tag;
}

/** From where to where a column goes. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A line of segments that stand at one height in one column, from left to right. */
export function lineOf(segments: readonly Segment[], page: number, column: Extent): Line {
  const main = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const pieces = segments.flatMap((segment) => segment.pieces).filter(({ shift }) => !shift);
  const tag = pieces.reduce<Placed | undefined>(
    (most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most),
    undefined,
  )?.tag;
  return {
    page,
    left: column.left,
    margin: column.right,
    segments,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    text: segments.map(({ text }) => text).join('\t'),
    bold: pieces.length > 0 && pieces.every(({ bold }) => bold),
    italic: pieces.length > 0 && pieces.every(({ italic }) => italic),
    ...(tag && { tag }),
  };
}

/** Segments of one column as lines, from the top down. */
export function linesOf(segments: readonly Segment[], page: number, column: Extent): Line[] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const last = lines.at(-1)?.[0];
    if (last && segment.y - last.y <= 0.35 * Math.max(last.size, segment.size)) lines.at(-1)?.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) =>
    lineOf(
      line.sort((one, other) => one.x - other.x),
      page,
      column,
    ),
  );
}

/** The pieces of a line, from left to right. */
export function piecesOf(line: Line): readonly Placed[] {
  return line.segments.flatMap(({ pieces }) => pieces);
}

/** What stands most often in a list, by weight; undefined for an empty list. */
export function commonest<T>(
  list: readonly T[],
  keyOf: (one: T) => number,
  weightOf: (one: T) => number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const one of list) weights.set(keyOf(one), (weights.get(keyOf(one)) ?? 0) + weightOf(one));
  let best: number | undefined;
  for (const [value, weight] of weights) if (best === undefined || weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** The least of some numbers, of which there may be more than a call takes. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}
