import type { Citation } from '../../citation/index.ts';
import { type IsoDate, isIsoDate } from '../../dates/index.ts';
import { createFacts, type Letter } from '../../letter/index.ts';
import { type Paper, words } from '../../register/index.ts';
import type { Span } from '../../text/index.ts';
import { tellingWords } from '../subject-words.ts';
import { type CitedAs, createReader } from './cited-as.ts';
import { compareMover } from './compare-mover.ts';
import { type Fit, fitOf } from './fit.ts';

/** Where a reference stands or is being typed, in the source, and the year that was typed with it. */
export interface PlaceOfReference extends Pick<Citation, 'jaar' | 'vergaderjaar'> {
  readonly span: Span;
}

/**
 * What a letter says of the paper whose reference stands at a place, read as the audit reads it: whatever reference stands there now
 * does not count. `today` is the day of a letter that has none.
 */
export function saidAt(letter: Letter, place: PlaceOfReference, today: IsoDate): CitedAs {
  const { start, end } = place.span;
  const here: Citation = { kind: 'kamerstuk', targets: [], notation: 'kamer', text: '', ...place };
  const others = letter.citations.filter(({ span }) => span.end <= start || span.start >= end);
  const at = others.findIndex(({ span }) => span.start >= end);
  const citations = others.toSpliced(at < 0 ? others.length : at, 0, here);
  const seen: Letter = Object.create(letter, { citations: { value: citations } });
  const datum = letter.header.datum?.value;
  const reference = datum && isIsoDate(datum) ? ({ date: datum, from: 'datum' } as const) : undefined;
  const day = reference ?? ({ date: today, from: 'today' } as const);
  return createReader(seen, { facts: createFacts(seen, day), reference: day })(here);
}

/** What speaks for a paper, however it is written. */
export interface Closeness {
  /** The written day itself. */
  readonly sameDay: boolean;
  readonly mover: boolean;
  /** How well what the noun is about fits its title. */
  readonly fit: Fit;
  /** How well all words of the sentence and the heading do. */
  readonly around: Fit;
}

/** How much day, mover and words speak for a paper, 0 for nothing: one scale for what was meant and what is offered. */
export function weightOf({ sameDay, mover, fit, around }: Closeness): number {
  return (sameDay ? 60 : 0) + (mover ? 50 : 0) + Math.min(80, fit.weight * 2 + around.weight * 0.5);
}

/** From this weight on something speaks for this paper and no other: a day, a mover. */
export const STRONG = 50;
const BY_KIND = 15;
const BY_YEAR = 40;

/**
 * Weighs papers by what a letter says of the one that is cited: by day, mover, kind, the calendar year that was typed, and the words of the
 * sentence, the heading and the letter's own subject. 0 for a paper for which nothing speaks, less where something speaks against it.
 */
export function createWeigher(cited: CitedAs, { header }: Letter): (paper: Paper) => number {
  const subject = tellingWords(header.betreft?.value ?? '');
  const around = new Map([...subject, ...cited.heading, ...cited.sentence]);
  return (paper) => {
    const title = words(paper.title);
    const mover = compareMover(cited, paper);
    const closeness = {
      sameDay: paper.date !== undefined && paper.date === cited.day?.day,
      mover: mover?.agrees === true,
      fit: fitOf(cited.subject, title),
      around: fitOf(around, title),
    };
    const against = mover?.agrees === false ? -STRONG : 0;
    return weightOf(closeness) + against + weightOfKind(cited, paper) + weightOfYear(cited, paper);
  };
}

function weightOfKind({ noun }: CitedAs, { kind }: Paper): number {
  if (!noun || noun.kind === 'stuk') return 0;
  if (kind === noun.kind || kind === noun.other) return BY_KIND;
  return noun.kind === 'brief' ? 0 : -BY_KIND;
}

function weightOfYear({ citation: { jaar } }: CitedAs, { date }: Paper): number {
  return jaar !== undefined && date?.startsWith(String(jaar)) ? BY_YEAR : 0;
}
