import type { Span } from '../text/index.ts';
import type { LetterComment } from './letter.ts';

const OPEN = '<!--';
const CLOSE = '-->';

/** The HTML comments of a text, each from its '<!--' to just after its '-->'. One that is never closed is text, and so is all behind it. */
export function commentsIn(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (let start = text.indexOf(OPEN); start >= 0; start = text.indexOf(OPEN, end)) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) break;
    end = close + CLOSE.length;
    spans.push({ start, end });
  }
  return spans;
}

/** The HTML comment at a place that `commentsIn` gives, or the reader of drafts. */
export function letterComment(source: string, span: Span): LetterComment {
  return { span, text: source.slice(span.start + OPEN.length, span.end - CLOSE.length).trim() };
}
