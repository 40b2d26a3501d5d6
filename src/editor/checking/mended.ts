import { applyEdits, type Span, type TextEdit } from '../../text/index.ts';

/** Nobody puts a longer piece of text in another program in place of the old one. In UTF-16 units. */
const LONGEST = 300;

const INSIDE_WORD = /[\p{L}\p{N}\p{M}’'.-]/u;

/**
 * What a piece of a letter becomes by edits, in whole words, to put in its place in another program; undefined where nothing would be left
 * of it, where it has several lines, or is longer than anybody puts in.
 * @param about what the edits are about: it is in the piece where it is not too long.
 */
export function mended(source: string, edits: readonly TextEdit[], about: Span): string | undefined {
  if (edits.length === 0) return undefined;
  const changed = around(edits.map(({ span }) => span));
  const whole = around([changed, about]);
  const { start, end } = inWords(source, whole.end - whole.start <= LONGEST ? whole : changed);
  if (end - start > LONGEST) return undefined;
  const within = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const text = applyEdits(source.slice(start, end), within).trim();
  return text === '' || text.includes('\n') || text.length > LONGEST ? undefined : text;
}

/** From the first of some spans to the last. */
function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** A span that begins and ends with a whole word. */
function inWords(source: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && end - start <= LONGEST && INSIDE_WORD.test(source.charAt(start - 1))) start--;
  while (end < source.length && end - start <= LONGEST && INSIDE_WORD.test(source.charAt(end))) end++;
  return { start, end };
}
