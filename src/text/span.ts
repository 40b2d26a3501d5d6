import { firstWhere } from './search.ts';

/** A stretch of a source text: UTF-16 offsets, 0-based, half-open (`end` is the first offset after it). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors count it: 0-based line, 0-based character in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text as editors count it, half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces the text of `span` by `newText`. An empty span inserts, an empty `newText` deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** True when `offset` lies in `span`, or at its end: the place where a caret still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when the two spans share at least one character, or when one is empty and lies inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first span that starts at or after `offset`; the spans are in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (index) => (spans[index]?.start ?? 0) >= offset);
}
