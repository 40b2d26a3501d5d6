import { commentsIn, letterComment } from '../comments.ts';
import type { LetterComment } from '../letter.ts';
import { type Line, part } from '../lines.ts';

/** Takes HTML comments out of the lines: they are no text of the letter, but may speak to the checker. */
export function liftComments(source: string, lines: readonly Line[], comments: LetterComment[]): readonly Line[] {
  const spans = commentsIn(source);
  if (spans.length === 0) return lines;
  for (const span of spans) comments.push(letterComment(source, span));
  let at = 0;
  return lines.map((line) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at++;
    const span = spans[at];
    if (!span || span.start >= line.end) return line;
    // a comment stands on lines of its own, or at the end of one
    const left = line.text.slice(0, Math.max(0, span.start - line.start)).trimEnd();
    if (left !== '' || span.end >= line.end) return part(line, 0, left.length, line.column);
    const rest = line.text.slice(span.end - line.start);
    const lead = rest.length - rest.trimStart().length;
    return part(line, span.end - line.start + lead, line.text.length, line.column);
  });
}
