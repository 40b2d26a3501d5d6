import type { Citation } from '../citation/index.ts';
import { type IsoDate, isoDate, type Period, vergaderjaarOf } from '../dates/index.ts';
import type { Facts, Letter, PaperMention, ReferenceDate } from '../letter/index.ts';
import type { Span } from '../text/index.ts';
import { belongsTo, createDatesBeside } from './belonging.ts';

/** When a cited paper is said to be of, by the date that belongs to its reference. */
export interface CitedDay {
  /** Where the date stands, in the source. */
  readonly span: Span;
  readonly day?: IsoDate;
  readonly period?: Period;
  /** True when no other paper can be meant by the date: "brief van 3 juli 2020 (TK …)". */
  readonly sure: boolean;
}

/**
 * Answers which date is written beside a reference; for one in a footnote, beside its mark. A date without its year takes
 * the year of the reference, where that has one: "23 april jl. (TK 34682-48; 2020)".
 */
export function createCitedDays(
  letter: Letter,
  { facts, reference }: { readonly facts: Facts; readonly reference: ReferenceDate },
): (citation: Citation) => CitedDay | undefined {
  const beside = createDatesBeside(letter, facts);
  const placed = new Map(facts.citations.map((citation) => [citation.item, citation]));
  const marks = markPlaces(letter);
  return (citation) => {
    const place = placed.get(citation);
    const found = (place && beside(place)) ?? beforeMark(facts, marks.get(citation));
    if (!found?.date) return undefined;
    const { date, day, period } = found;
    const span = { start: date.item.start, end: date.item.end };
    const sure = !place || !('direct' in found) || belongsTo(letter, found, place);
    if (!day) return { span, sure, ...(period && { period }) };
    const inYear = date.item.year === undefined ? inYearOf(citation, day) : day;
    return { span, sure, day: inYear > reference.date ? day : inYear };
  };
}

/** Where the marks of the footnotes stand, in the flow, by the references of their notes. Of a note with several none counts. */
function markPlaces({ notes, flow }: Letter): Map<Citation, number> {
  const places = new Map<Citation, number>();
  for (const { marks, citations } of notes) {
    const [mark] = marks;
    const [citation] = citations;
    if (mark && citation && citations.length === 1) places.set(citation, flow.fromSource(mark.start));
  }
  return places;
}

const FARTHEST_MARK = 3;

/** The paper that is named right before the mark of a footnote. */
function beforeMark({ mentions }: Facts, mark: number | undefined): PaperMention | undefined {
  if (mark === undefined) return undefined;
  return mentions.findLast(({ flow }) => flow.end <= mark && mark - flow.end <= FARTHEST_MARK);
}

/** The same day in the year that the reference itself writes. */
export function inYearOf({ jaar, vergaderjaar }: Citation, day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  if (jaar !== undefined) return isoDate(jaar, month, date) ?? day;
  if (vergaderjaar === undefined) return day;
  const first = Number(vergaderjaar.slice(0, 4));
  const fitting = [year, first, first + 1].map((candidate) => isoDate(candidate, month, date));
  return fitting.find((candidate) => candidate !== undefined && vergaderjaarOf(candidate) === vergaderjaar) ?? day;
}
