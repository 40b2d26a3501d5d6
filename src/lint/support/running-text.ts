import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, type Flow, type FlowBlock, listed, type Span } from '../../text/index.ts';

/** What was found in the letter's own words. */
export interface OwnPlace {
  /** Where it stands in the flow. */
  readonly flow: Span;
  /** What of its sentence stands before it, at most `NEAR` characters. */
  readonly before: string;
  /** The text of its block behind it, at most `AHEAD` characters. */
  readonly after: string;
}

/** A match of a pattern in the letter's own words. */
export interface OwnMatch extends OwnPlace {
  readonly match: RegExpExecArray;
}

const NEAR = 80;
export const AHEAD = 2000;

/** Whether places inside a reference count too. */
type Also = 'in references';

/**
 * Those of some places of the flow, in order, that stand in the paragraphs and list items of a letter: not in head, headings, tables and
 * notes, nor in what somebody else says, nor inside an open place or, unless asked for, a reference.
 */
export function* ownPlaces<Found extends { readonly flow: Span }>(
  letter: Letter,
  facts: Facts,
  places: Iterable<Found>,
  also?: Also,
): Generator<Found & OwnPlace> {
  const { flow } = letter;
  let taken: readonly Span[] | undefined;
  let next = 0;
  let blockNumber = 0;
  for (const found of places) {
    const { start, end } = found.flow;
    while ((flow.blocks[blockNumber]?.flow.end ?? Number.POSITIVE_INFINITY) < end) blockNumber++;
    const block = flow.blocks[blockNumber];
    if (!block || block.flow.start > start || !isOwn(block)) continue;
    taken ??= takenPlaces(letter, facts, also);
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const place = taken[next];
    if (facts.isQuoted(start) || (place && place.start <= start)) continue;
    const sentence = facts.sentenceAt(start);
    yield {
      ...found,
      before: flow.text.slice(Math.max(sentence.start, start - NEAR), start),
      after: flow.text.slice(end, Math.min(block.flow.end, end + AHEAD)),
    };
  }
}

function isOwn({ kind, quoted }: FlowBlock): boolean {
  return !quoted && (kind === 'paragraph' || kind === 'list-item');
}

function takenPlaces({ flow, openPlaces }: Letter, { citations }: Facts, also?: Also): Span[] {
  const open = openPlaces.map(({ span: { start, end } }) => ({
    start: flow.fromSource(start),
    end: flow.fromSource(end),
  }));
  return [...(also ? [] : citations.map((citation) => citation.flow)), ...open].sort((a, b) => a.start - b.start);
}

/** Every match of a global pattern in the letter's own words. A match lies within a block. */
export function ownMatches(letter: Letter, facts: Facts, pattern: RegExp, also?: Also): Generator<OwnMatch> {
  return ownPlaces(letter, facts, matchesIn(letter.flow, pattern), also);
}

function* matchesIn({ text, blocks }: Flow, pattern: RegExp): Generator<Match> {
  for (const block of blocks) {
    if (!isOwn(block)) continue;
    const { start, end } = block.flow;
    for (const match of text.slice(start, end).matchAll(pattern)) yield matchAt(start + match.index, match);
  }
}

interface Match {
  readonly flow: Span;
  readonly match: RegExpExecArray;
}

function matchAt(start: number, match: RegExpExecArray): Match {
  return { flow: { start, end: start + match[0].length }, match };
}

/**
 * The matches of a sticky pattern that begin at some offsets of the flow, in order and apart. Where few offsets can begin one, that is
 * far quicker than trying the pattern at every character.
 */
export function* matchesAt({ text }: Flow, starts: Iterable<number>, pattern: RegExp): Generator<Match> {
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    end = start + match[0].length;
    yield matchAt(start, match);
  }
}

/** Every offset of the flow at which some characters stand. */
export function* startsOf({ text }: Flow, written: string): Generator<number> {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) yield at;
}

/** The offset of every word that begins with two capitals. */
export function* capitalStarts({ words }: Facts): Generator<number> {
  for (const number of words.capitals) yield words.starts[number] ?? 0;
}

/** Words with a capital at the start of a sentence that are no part of a name. */
const FUNCTION_WORDS = listed(
  'De Het Een In Op Bij Voor Van Met Door Aan Uit Naar Deze Dit Die Dat Onze Mijn Uw Als Om Over Ook Volgens Via Per',
);
const BEGINS_SENTENCE = new RegExp(String.raw`(?<!\p{L})${anyOf(...FUNCTION_WORDS)} $`, 'u');

/** True for capitals that go on from a name or a line in capitals: "Stichting AAP", "LIJST VAN". */
export function goesOnFromName({ before }: Pick<OwnPlace, 'before'>): boolean {
  return /\p{Lu}[\p{L}-]* $/u.test(before) && !BEGINS_SENTENCE.test(before);
}
