import type { Letter, OpenPlace } from '../../letter/index.ts';
import type { Finding } from '../../lint/index.ts';
import type { Span } from '../../text/index.ts';

/** A finding that says no more than that a place is still open, and that place. */
export interface OpenFinding {
  readonly finding: Finding;
  readonly place: OpenPlace;
}

/** The quotation marks that YAML wants around a value that begins with a bracket. */
const QUOTES = 2;

/** Which of the findings stand on an open place and on nothing else, in their order: what is to be filled in, whatever rule says it. */
export function openFindings({ openPlaces }: Pick<Letter, 'openPlaces'>, findings: readonly Finding[]): OpenFinding[] {
  const byEnd = new Map(openPlaces.map((place) => [place.span.end, place]));
  return findings.flatMap((finding) => {
    const { start, end } = finding.span;
    const place = byEnd.get(end) ?? byEnd.get(end - 1);
    const isIt = place && start <= place.span.start && end - start <= place.span.end - place.span.start + QUOTES;
    return isIt ? [{ finding, place }] : [];
  });
}

/** True for a remark: a concept has open places, and that is no reason for a line under each. */
export function isRemark({ severity }: Finding): boolean {
  return severity === 'info' || severity === 'hint';
}

/** The places that get a frame, each with what is said of it: those of which no line tells that they are open. */
export function framedPlaces(open: readonly OpenFinding[]): OpenFinding[] {
  return open.filter(({ finding }) => isRemark(finding));
}

/** Which way one goes through the places. */
export type Direction = 'next' | 'previous';

/**
 * The index of the place to go to from a selection: the first that begins after it, or the last that begins before it; past the end it
 * goes round. -1 where there are no places. They are in the order of the text.
 */
export function placeFrom(places: readonly Span[], { start, end }: Span, direction: Direction): number {
  if (direction === 'next') {
    const after = places.findIndex((place) => place.start >= end);
    return after >= 0 || places.length === 0 ? after : 0;
  }
  const before = places.findLastIndex((place) => place.start < start);
  return before >= 0 ? before : places.length - 1;
}
