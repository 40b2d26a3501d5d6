import type { Citation } from '../../citation/index.ts';
import { type DateMention, type IsoDate, resolveDate } from '../../dates/index.ts';
import { createLineIndex, type Span, type Words, wordsOf } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import { once } from '../once.ts';
import { findMentions, type PaperMention } from './mentions.ts';
import { type FactsAtPlace, type Placed, place, spanAt, startingIn } from './placed.ts';
import { createSentenceFinder } from './sentence-at.ts';

/** The day against which jl., terms and vergaderjaar are computed, and where it came from. */
export interface ReferenceDate {
  readonly date: IsoDate;
  readonly from: 'datum' | 'streefdatum' | 'today';
}

/** What several rules want to know. Offsets are those of the flow, where nothing else is said. */
export interface Facts extends FactsAtPlace {
  /** The letter's own references to papers: neither quoted nor page furniture. */
  readonly citations: readonly Placed<Citation>[];
  /** The letter's own dates: those in quotations are left out. */
  readonly dates: readonly Placed<DateMention>[];
  /** Letters and other papers that the text speaks of, in order. */
  readonly mentions: readonly PaperMention[];
  /** Every word of the flow: what looks for words asks these, and walks over no text of its own. */
  readonly words: Words;
  /** The line of the source that holds an offset of the source, without its line end. */
  lineAt(offset: number): Span;
  /** The references in the footnotes whose marks stand in the span. */
  notedIn(span: Span): readonly Citation[];
}

/** Everything is worked out at the first question. */
export function createFacts(letter: Letter, reference: ReferenceDate): Facts {
  const isQuoted = (offset: number) => spanAt(letter.quotes, offset) !== undefined;
  const sentenceAt = once(() => createSentenceFinder(letter));
  const citations = once(() =>
    place(letter.flow, letter.citations, ({ span }) => span).filter(
      ({ item, flow }) => !item.furniture && !item.quoted && !isQuoted(flow.start),
    ),
  );
  const dates = once(() =>
    place(letter.flow, letter.dates, (date) => date).filter(({ flow }) => !isQuoted(flow.start)),
  );
  const lines = once(() => createLineIndex(letter.source));
  const noted = once(() => placeNotes(letter));
  const facts = {
    sentenceAt: (offset: number) => sentenceAt()(offset),
    lineAt: (offset: number) => {
      const { line } = lines().positionAt(offset);
      const start = lines().offsetAt({ line, character: 0 });
      return { start, end: lines().offsetAt({ line, character: Number.POSITIVE_INFINITY }) };
    },
    citationsIn: (span: Span) => startingIn(citations(), span),
    datesIn: (span: Span) => startingIn(dates(), span),
    notedIn: (span: Span) => startingIn(noted(), span).flatMap(({ item }) => item),
    isQuoted,
    resolve: (date: DateMention) => resolveDate(date, reference.date),
  };
  const mentions = once(() => findMentions(letter, facts));
  const words = once(() => wordsOf(letter.flow.text));
  return {
    ...facts,
    get citations() {
      return citations();
    },
    get dates() {
      return dates();
    },
    get mentions() {
      return mentions();
    },
    get words() {
      return words();
    },
  };
}

/**
 * Of one note at most this many references count, so that no rule reads them again and again: under one mark there are more only where
 * the same mark stands on page after page.
 */
const MOST_IN_NOTE = 100;

/** The marks of the footnotes with what the notes cite. A mark is no text: it counts at the character before it. */
function placeNotes({ notes, flow }: Letter): Placed<readonly Citation[]>[] {
  const placed = notes.flatMap(({ marks, citations }) => {
    const item = citations.slice(0, MOST_IN_NOTE);
    return marks.map((mark) => {
      let at = flow.fromSource(mark.start) - 1;
      while (at > 0 && /\s/.test(flow.text.charAt(at))) at--;
      at = Math.max(0, at);
      return { item, flow: { start: at, end: at } };
    });
  });
  return placed.sort((a, b) => a.flow.start - b.flow.start);
}
