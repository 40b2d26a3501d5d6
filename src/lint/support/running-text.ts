import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, listed, type Span } from '../../text/index.ts';

/** What was found in the letter's own words. */
export interface OwnMatch {
  readonly match: RegExpExecArray;
  /** Where it stands in the flow. */
  readonly flow: Span;
  /** What of its sentence stands before it, at most `NEAR` characters. */
  readonly before: string;
  /** The text of its block behind it, at most `AHEAD` characters. */
  readonly after: string;
}

const NEAR = 80;
export const AHEAD = 2000;

/**
 * Every match of a global pattern in the paragraphs and list items of a letter: not in head, headings, tables and notes, nor in
 * what somebody else says, nor inside an open place or, unless asked for, a reference.
 */
export function* ownMatches(
  letter: Letter,
  facts: Facts,
  pattern: RegExp,
  also?: 'in references',
): Generator<OwnMatch> {
  const { flow } = letter;
  const taken = [
    ...(also ? [] : facts.citations.map((citation) => citation.flow)),
    ...letter.openPlaces.map(({ span }) => ({ start: flow.fromSource(span.start), end: flow.fromSource(span.end) })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { kind, quoted, flow: block } of flow.blocks) {
    if (quoted || (kind !== 'paragraph' && kind !== 'list-item')) continue;
    const text = flow.text.slice(block.start, block.end);
    for (const match of text.matchAll(pattern)) {
      const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
      const place = taken[next];
      if (facts.isQuoted(span.start) || (place && place.start <= span.start)) continue;
      const { start } = facts.sentenceAt(span.start);
      yield {
        match,
        flow: span,
        before: flow.text.slice(Math.max(start, span.start - NEAR), span.start),
        after: flow.text.slice(span.end, Math.min(block.end, span.end + AHEAD)),
      };
    }
  }
}

/** Words with a capital at the start of a sentence that are no part of a name. */
const FUNCTION_WORDS = listed(
  'De Het Een In Op Bij Voor Van Met Door Aan Uit Naar Deze Dit Die Dat Onze Mijn Uw Als Om Over Ook Volgens Via Per',
);
const BEGINS_SENTENCE = new RegExp(String.raw`(?<!\p{L})${anyOf(...FUNCTION_WORDS)} $`, 'u');

/** True for capitals that go on from a name or a line in capitals: "Stichting AAP", "LIJST VAN". */
export function goesOnFromName({ before }: Pick<OwnMatch, 'before'>): boolean {
  return /\p{Lu}[\p{L}-]* $/u.test(before) && !BEGINS_SENTENCE.test(before);
}
