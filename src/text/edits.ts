import type { TextEdit } from './span.ts';

/**
 * Applies edits to a text. The edits all speak of the offsets of `text` as it is given; their order does not matter, and
 * several insertions at one place keep the order in which they stand.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let done = 0;
  for (const { span, newText } of sorted) {
    if (span.start < done || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit ${span.start}-${span.end} overlaps another or lies outside the text`);
    }
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}
