import type { FlowBuilder, Span } from '../../text/index.ts';
import { findAtoms } from './atoms.ts';
import type { Mark } from './mark.ts';
import { findPairs } from './pairs.ts';

/** Where the inline reader leaves what it finds besides text. */
export interface InlineSink {
  /** A footnote mark, `[^mark]`. */
  noteMark(mark: string, span: Span): void;
  /** The target of a link or an autolink: no text, but it may hold an identifier. */
  target(span: Span): void;
  /** An HTML comment, its delimiters included. */
  comment(span: Span): void;
}

/** Anything that is not plain text has one of these in it. */
const SPECIAL = /[\\&`<[*_]/;

/**
 * Adds the text of a block's lines to the flow: emphasis marks, escapes, entities, code, comments and link targets drop
 * out, and every offset that remains maps back to its place. Linear in the length of the lines.
 */
export function addInline(
  builder: FlowBuilder,
  source: string,
  lines: readonly Span[],
  sink: InlineSink,
  definitions: ReadonlyMap<string, Span> = new Map(),
): void {
  const marks = marksOf(source, lines, definitions);
  for (const mark of marks) tell(sink, mark);
  let next = 0;
  lines.forEach(({ start, end }, index) => {
    const previous = lines[index - 1];
    if (previous) builder.blank({ start: previous.end, end: start });
    let at = start;
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      if (mark.start > at) builder.add({ start: at, end: mark.start });
      if (mark.start >= at) show(builder, mark);
      at = Math.max(at, Math.min(end, mark.end));
      if (mark.end > end) break; // a comment that goes on in the next line
      next++;
    }
    if (end > at) builder.add({ start: at, end });
  });
}

/** What is not shown as it is written, in the order of the text. */
export function marksOf(
  source: string,
  lines: readonly Span[],
  definitions: ReadonlyMap<string, Span>,
): readonly Mark[] {
  if (!lines.some(({ start, end }) => SPECIAL.test(source.slice(start, end)))) return [];
  const atoms = findAtoms(source, lines);
  return [...atoms, ...findPairs(source, lines, atoms, definitions)].sort((a, b) => a.start - b.start);
}

function tell(sink: InlineSink, mark: Mark): void {
  if (mark.note !== undefined) sink.noteMark(mark.note, { start: mark.start, end: mark.end });
  if (mark.target) sink.target(mark.target);
  if (mark.comment) sink.comment({ start: mark.start, end: mark.end });
}

function show(builder: FlowBuilder, { start, end, shown }: Mark): void {
  if (shown === ' ') builder.blank({ start, end });
  else if (shown !== undefined && shown !== '') builder.replace({ start, end }, shown);
}
