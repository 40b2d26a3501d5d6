import type { Layout, Stretch } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';
import type { Lifted } from './notes.ts';
import { wordsWhole } from './pages.ts';

/**
 * The lines and notes of Kamervragen that were read from a file. What stands at the edges of its pages and beside its text is none of
 * them, and each mark of a note is written as the Kamer does: ' 1)'.
 */
export function liftedFrom(source: string, { stretches, marks }: Layout): Lifted {
  const texts = marked(source, marks);
  const linesOf = ({ span, lines: [first, ...more] }: Stretch) =>
    [texts({ start: span.start, end: first?.end ?? span.end }), ...more.map(texts)].map((line) =>
      line.replace(/[\s\u00a0]+/g, ' ').trim(),
    );
  const lines: string[] = [];
  const noten: string[] = [];
  for (const stretch of stretches) {
    if (stretch.zone !== 'body') continue;
    if (stretch.kind !== 'note') lines.push(...linesOf(stretch), '');
    else noten.push(`${stretch.note}) ${wordsWhole(stretch.lines.map(texts)).join(' ').replace(/\s+/g, ' ').trim()}`);
  }
  return { lines: wordsWhole(lines), noten };
}

/** Gives the text of a place, in which the marks of notes are written out. Places are asked for in their order. */
function marked(source: string, marks: Layout['marks']): (span: Span) => string {
  let next = 0;
  return ({ start, end }) => {
    let text = '';
    let from = start;
    while ((marks[next]?.span.start ?? end) < start) next++;
    for (let mark = marks[next]; mark && mark.span.start < end; mark = marks[++next]) {
      text += `${source.slice(from, mark.span.start)} ${mark.mark})`;
      from = mark.span.end;
    }
    return text + source.slice(from, end);
  };
}
