import type { Span } from '../../text/index.ts';

/** A run of asterisks or underscores that may begin or end emphasis (CommonMark 6.2). */
export interface Delimiters {
  /** The offset of the first that is not paired yet. */
  start: number;
  /** How many are not paired yet. */
  left: number;
  readonly mark: string;
  /** How many there were. */
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The run at `start`-`end`, with what it can do by the characters beside it; the ends of a line count as white space. A run opens when
 * text follows it and closes when text precedes it; an underscore inside a word does neither.
 */
export function delimiters(
  source: string,
  start: number,
  end: number,
  line: { start: number; end: number },
): Delimiters {
  const mark = source.charAt(start);
  const before = start === line.start ? ' ' : source.charAt(start - 1);
  const after = end === line.end ? ' ' : source.charAt(end);
  const [closedBefore, closedAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !SPACE.test(after) && (!closedAfter || closedBefore || SPACE.test(before));
  const right = !SPACE.test(before) && (!closedBefore || closedAfter || SPACE.test(after));
  const word = mark === '_';
  const opens = left && (!word || !right || closedBefore);
  const closes = right && (!word || !left || closedAfter);
  return { start, left: end - start, mark, length: end - start, opens, closes };
}

/** The marks of one emphasis: one character each, or two where it is strong. */
export interface EmphasisPair {
  readonly open: Span;
  readonly close: Span;
}

/**
 * The marks that pair up, for runs in the order of the text; a lone asterisk or underscore stays text. Linear: where a
 * run of some kind found no partner, the next one of that kind looks no further back.
 */
export function pairedMarks(runs: readonly Delimiters[]): EmphasisPair[] {
  const paired: EmphasisPair[] = [];
  const openers: Delimiters[] = [];
  const lowest = new Map<string, number>();
  for (const run of runs) {
    const kind = `${run.mark}${run.opens}${run.length % 3}`;
    while (run.closes && run.left > 0) {
      const at = partnerOf(run, openers, lowest.get(kind) ?? 0);
      const opener = openers[at];
      if (!opener) {
        lowest.set(kind, openers.length);
        break;
      }
      const count = Math.min(2, opener.left, run.left);
      opener.left -= count;
      run.left -= count;
      const start = opener.start + opener.left;
      paired.push({
        open: { start, end: start + count },
        close: { start: run.start, end: run.start + count },
      });
      run.start += count;
      openers.length = opener.left > 0 ? at + 1 : at;
      for (const [other, limit] of lowest) if (limit > openers.length) lowest.set(other, openers.length);
    }
    if (run.opens && run.left > 0) openers.push(run);
  }
  return paired;
}

/** The nearest opener with which a run can pair, or -1. */
function partnerOf(run: Delimiters, openers: readonly Delimiters[], lowest: number): number {
  for (let at = openers.length - 1; at >= lowest; at--) {
    const opener = openers[at];
    if (opener && opener.mark === run.mark && fits(opener, run)) return at;
  }
  return -1;
}

/** Rules 9 and 10 of CommonMark: "*a**b*" is one emphasis with "a**b" in it. */
function fits(opener: Delimiters, closer: Delimiters): boolean {
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
