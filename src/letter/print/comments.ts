import type { LetterComment } from '../letter.ts';
import { type Line, part } from '../lines.ts';

const OPEN = '<!--';
const CLOSE = '-->';

/** Takes HTML comments out of the lines: they are no text of the letter, but may speak to the checker. */
export function liftComments(source: string, lines: readonly Line[], comments: LetterComment[]): readonly Line[] {
  let from = source.indexOf(OPEN);
  if (from < 0) return lines;
  const spans: { start: number; end: number }[] = [];
  while (from >= 0) {
    const close = source.indexOf(CLOSE, from + OPEN.length);
    if (close < 0) break;
    spans.push({ start: from, end: close + CLOSE.length });
    comments.push({
      span: { start: from, end: close + CLOSE.length },
      text: source.slice(from + OPEN.length, close).trim(),
    });
    from = source.indexOf(OPEN, close);
  }
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
