import type { Block } from '../body/block.ts';
import type { Line } from '../lines.ts';
import type { NoteMark } from '../reading.ts';
import { plainMark } from './notes.ts';

/** A figure glued to what it is a note to: "schoolroutes.1", "(Kamerstuk 31 757, nr. 102)3". */
const GLUED = /(?<=\p{Ll}{3}|[)\]’”"'»?!]|\p{L}{2}[.,;:]|\bc\.s\.|\d[.)])(\d{1,3})(?=[\s.,;:)]|$)/gu;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
/** A line holds no mark without a raised figure, or one right after something else than a space: few lines have either. */
const MAY_HOLD_MARK = /[^\s\d(/-]\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]/;
/** A figure after these is part of the text. */
const NUMBERED = /(?:^|[\s(])(?:nrs?|no|art|artt|blz|p|pag|lid|par|hfst|bijl|vol|jr|mln|mld)\.?$/i;

/** What stands before the last figure of a section number: "2.3 Kosten". */
const SECTION = /^\d{1,2}(?:\.\d{1,2})*[.)]$/;
const LONGEST_SECTION = 16;

/**
 * Finds the marks of footnotes in printed text. Raised figures always are; a figure glued to a word or stop only where the
 * letter has a note of that number and the numbers rise, so that "nr.2", "CO2" and "m2" stay text.
 */
export function findNoteMarks(blocks: readonly Block[]): NoteMark[] {
  const known = new Set(blocks.flatMap((block) => block.note ?? []));
  const marks: NoteMark[] = [];
  const glued: Candidate[] = [];
  for (const block of blocks) {
    if (block.note !== undefined) continue;
    for (const line of block.lines) {
      if (!MAY_HOLD_MARK.test(line.text)) continue;
      for (const match of line.text.matchAll(RAISED))
        marks.push({ mark: plainMark(match[0]), span: spanOf(line, match) });
      if (known.size > 0) glued.push(...candidatesIn(line, known));
    }
  }
  return [...marks, ...rising(glued)].sort((a, b) => a.span.start - b.span.start);
}

/** A figure that may be the mark of a note. */
interface Candidate extends NoteMark {
  /** It stands behind a figure and a stop: in "in 2020.3" a mark, in "paragraaf 2.3" none. */
  readonly isUnsure: boolean;
}

function candidatesIn(line: Line, known: ReadonlySet<string>): Candidate[] {
  return [...line.text.matchAll(GLUED)].flatMap((match) => {
    const mark = match[1] ?? '';
    const before = line.text.slice(0, match.index);
    const isSection = before.length <= LONGEST_SECTION && SECTION.test(before);
    if (!known.has(mark) || NUMBERED.test(before.slice(-8)) || isSection) return [];
    return [{ mark, span: spanOf(line, match), isUnsure: /\d[.)]$/.test(before) }];
  });
}

function spanOf(line: Line, { 0: written, index }: RegExpMatchArray): NoteMark['span'] {
  const start = line.start + (index ?? 0);
  return { start, end: start + written.length };
}

/** A mark counts so much, and one that is not sure a little less. */
const MARK = 1000;

/** A rising series of marks, and what it counts. */
interface Series {
  readonly candidate: Candidate;
  readonly before: Series | undefined;
  readonly weight: number;
}

/**
 * The longest series of candidates of which the numbers rise, with as few unsure ones as can be: where a number stands at several places,
 * the mark is the one that fits between the others.
 */
function rising(candidates: readonly Candidate[]): readonly NoteMark[] {
  const bestAt = new Map<number, Series>();
  for (const candidate of candidates) {
    const value = Number(candidate.mark);
    let before: Series | undefined;
    for (const [number, series] of bestAt) {
      if (number < value && series.weight > (before?.weight ?? 0)) before = series;
    }
    const weight = (before?.weight ?? 0) + (candidate.isUnsure ? MARK - 1 : MARK);
    if (weight > (bestAt.get(value)?.weight ?? 0)) bestAt.set(value, { candidate, before, weight });
  }
  let last: Series | undefined;
  for (const series of bestAt.values()) if (series.weight > (last?.weight ?? 0)) last = series;
  const marks: NoteMark[] = [];
  for (let series = last; series; series = series.before) {
    const { mark, span } = series.candidate;
    marks.unshift({ mark, span });
  }
  return marks;
}

/** Tells whether a figure is glued to a word or stop in some line, as the mark of a footnote is; the lines are read at the first question. */
export function markFinder(lines: readonly Line[]): (mark: string) => boolean {
  let marks: Set<string> | undefined;
  return (mark) => {
    marks ??= new Set(lines.flatMap(gluedIn));
    return marks.has(mark);
  };
}

function gluedIn({ text }: Line): string[] {
  return MAY_HOLD_MARK.test(text) ? [...text.matchAll(GLUED)].map((match) => match[1] ?? '') : [];
}
