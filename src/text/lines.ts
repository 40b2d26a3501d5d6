import type { Position, Range, Span } from './span.ts';

/** Translates between offsets and positions of one text. */
export interface LineIndex {
  /** The number of lines; an empty text has one. */
  readonly count: number;
  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  /** The offset of a position; lines and characters outside the text are clamped to it. */
  offsetAt(position: Position): number;
  /** The range of a span. */
  rangeOf(span: Span): Range;
}

/** The offsets at which the lines of `text` start. A line ends at CRLF, LF or CR, as in VS Code. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}

/** The offset of the first line end at or after `from`, or `to`. */
export function endOfLine(source: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13) return i;
    i++;
  }
  return to;
}

/** Builds the line index of a text: linear once, then a binary search for each question. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number) => starts[line] ?? text.length;

  function positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - startOf(low) };
  }

  function offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    let end = startOf(line + 1);
    while (end > startOf(line) && /[\r\n]/.test(text.charAt(end - 1))) end--;
    return Math.min(startOf(line) + Math.max(0, character), line + 1 < starts.length ? end : text.length);
  }

  const rangeOf = (span: Span): Range => ({ start: positionAt(span.start), end: positionAt(span.end) });
  return { count: starts.length, positionAt, offsetAt, rangeOf };
}
