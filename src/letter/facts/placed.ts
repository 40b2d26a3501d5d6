import type { Citation } from '../../citation/index.ts';
import type { DateMention, IsoDate, Period } from '../../dates/index.ts';
import { type Flow, firstFrom, firstWhere, type Span } from '../../text/index.ts';

/** Something of the letter with its place in the flow text; the item's own offsets are those of the source. */
export interface Placed<T> {
  readonly item: T;
  readonly flow: Span;
}

/** What the letter says at a place of the flow. */
export interface FactsAtPlace {
  /** The sentence at an offset; in a heading, a cell or a caption the whole block. At most 2,000 characters to each side. */
  sentenceAt(offset: number): Span;
  citationsIn(span: Span): readonly Placed<Citation>[];
  datesIn(span: Span): readonly Placed<DateMention>[];
  /** True when the words at an offset are someone else's: a quotation, a question of the Kamer. */
  isQuoted(offset: number): boolean;
  /** The day or period a date means, counted from the letter's date (`ReferenceDate`). */
  resolve(date: DateMention): IsoDate | Period | undefined;
}

/** Gives each item its place in the flow, in the order of the flow. What was not read from the flow is left out. */
export function place<T>(flow: Flow, items: readonly T[], spanOf: (item: T) => Span): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const item of items) {
    const { start, end } = spanOf(item);
    const from = flow.fromSource(start);
    if (flow.sourceOffset(from) !== start) continue;
    placed.push({ item, flow: { start: from, end: Math.max(from, flow.fromSource(end - 1) + 1) } });
  }
  return placed.sort((a, b) => a.flow.start - b.flow.start);
}

/** Those that start inside `span` of the flow: a binary search, then a slice. */
export function startingIn<T>(placed: readonly Placed<T>[], span: Span): readonly Placed<T>[] {
  const first = firstWhere(placed.length, (index) => (placed[index]?.flow.start ?? 0) >= span.start);
  let last = first;
  while (last < placed.length && (placed[last]?.flow.start ?? 0) < span.end) last++;
  return first === last ? [] : placed.slice(first, last);
}

/** The span that holds `offset`, of spans in order that do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : undefined;
}
