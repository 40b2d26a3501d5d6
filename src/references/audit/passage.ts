import type { Citation } from '../../citation/index.ts';
import type { Facts, Letter, Placed } from '../../letter/index.ts';
import { firstFrom, firstWhere } from '../../text/index.ts';

/** The words around a reference that can say something of it: its sentence, or for one in a footnote that at the mark. */
export interface Passage {
  /** Where `before` begins, in the flow. */
  readonly at: number;
  /** From the sentence's start, or the reference or note mark before it, to the reference. */
  readonly before: string;
  /** Behind the reference, to the next one or the end of the sentence. */
  readonly after: string;
  /** True when another reference of the same sentence stands before it. */
  readonly follows: boolean;
  /** The last heading above it. */
  readonly heading: string;
}

const NOTHING: Passage = { at: 0, before: '', after: '', follows: false, heading: '' };
const LONGEST = 700;

/** Answers where the words about a reference stand; everything is put in order once. */
export function createPassages(letter: Letter, facts: Facts): (citation: Citation) => Passage {
  const { flow, notes } = letter;
  const places = new Map(facts.citations.map((placed) => [placed.item, placed]));
  const marks = notes.flatMap((note) => note.marks.map(({ start }) => flow.fromSource(start)));
  const ends = [...facts.citations.map(({ flow: { end } }) => end), ...marks].sort((a, b) => a - b);
  const starts = [...facts.citations.map(({ flow: { start } }) => start), ...marks].sort((a, b) => a - b);
  const markOf = new Map<Citation, number>();
  for (const { marks: own, citations } of notes) {
    const [mark] = own;
    for (const citation of citations) if (mark) markOf.set(citation, flow.fromSource(mark.start));
  }
  const headings = flow.blocks.filter(({ kind }) => kind === 'heading').map((block) => block.flow);

  const around = (from: number, to: number): Passage => {
    const sentence = facts.sentenceAt(Math.max(0, from === to ? from - 1 : from));
    const last = ends[firstAfter(ends, from) - 1] ?? 0;
    const previous = last === from ? (ends[firstAfter(ends, from - 1) - 1] ?? 0) : last;
    const next = starts[firstAfter(starts, to)] ?? Number.POSITIVE_INFINITY;
    const at = Math.max(sentence.start, previous, from - LONGEST);
    return {
      at,
      before: flow.text.slice(at, from),
      after: flow.text.slice(to, Math.min(sentence.end, next, to + LONGEST)),
      follows: previous > sentence.start && at === previous,
      heading: headingAbove(from),
    };
  };

  const headingAbove = (at: number) => {
    const heading = headings[firstFrom(headings, at) - 1];
    return heading ? flow.text.slice(heading.start, heading.end) : '';
  };

  return (citation) => {
    const placed: Placed<Citation> | undefined = places.get(citation);
    const mark = markOf.get(citation);
    if (mark === undefined) return placed ? around(placed.flow.start, placed.flow.end) : NOTHING;
    const inNote = placed && around(placed.flow.start, placed.flow.end);
    // a note that only cites says nothing itself
    return inNote && /\p{L}{4}/u.test(inNote.before.replace(/(?:zie|kamerstuk\p{L}*)/giu, ''))
      ? inNote
      : around(mark, mark);
  };
}

/** The index of the first number above `value`. */
function firstAfter(sorted: readonly number[], value: number): number {
  return firstWhere(sorted.length, (index) => (sorted[index] ?? 0) > value);
}
