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

/**
 * Finds the marks of footnotes in printed text. Raised figures always are; a figure glued to a word or stop only where the
 * letter has a note of that number and the numbers rise, so that "nr.2", "CO2" and "m2" stay text.
 */
export function findNoteMarks(blocks: readonly Block[]): NoteMark[] {
  const known = new Set(blocks.flatMap((block) => block.note ?? []));
  const marks: NoteMark[] = [];
  let last = 0;
  for (const block of blocks) {
    if (block.note !== undefined) continue;
    for (const { text, start } of block.lines) {
      if (!MAY_HOLD_MARK.test(text)) continue;
      for (const match of text.matchAll(RAISED)) {
        marks.push({
          mark: plainMark(match[0]),
          span: { start: start + match.index, end: start + match.index + match[0].length },
        });
      }
      if (known.size === 0) continue;
      for (const match of text.matchAll(GLUED)) {
        const mark = match[1] ?? '';
        const value = Number(mark);
        if (!known.has(mark) || value <= last || NUMBERED.test(text.slice(Math.max(0, match.index - 8), match.index)))
          continue;
        last = value;
        marks.push({ mark, span: { start: start + match.index, end: start + match.index + mark.length } });
      }
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
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
