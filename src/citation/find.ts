import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';
import type { Reading } from './reader/cite.ts';
import { Cursor } from './reader/cursor.ts';
import { markFurniture } from './reader/furniture.ts';
import { plainText } from './reader/plain.ts';
import { EVERY_PAPER } from './reader/productions.ts';

/** How a text is searched. */
export interface FindOptions {
  /**
   * True for raw text: a single line end then reads as a space, so that a reference may run over it. In a flow text every
   * line end is the border of a block, which no reference crosses.
   */
  readonly foldLineEnds?: boolean;
}

/**
 * Finds every reference to a parliamentary or official paper. Spans are offsets in `text`, in order, and do not overlap. Takes
 * time in proportion to the text, whatever stands in it.
 */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  const { text: plain, sourceOffset } = plainText(text, options.foldLineEnds ?? false);
  const readings = readAll(plain);
  return markFurniture(plain, readings).map((reading) => {
    const { start, end } = withItsBracket(plain, reading.span);
    const span = { start: sourceOffset(start), end: sourceOffset(end - 1) + 1 };
    const written = text.slice(span.start, span.end);
    return { ...reading, span, text: UNEVEN.test(written) ? written.replace(/\s+/g, ' ') : written };
  });
}

/** Every reference in a plain text. */
function readAll(plain: string): readonly Reading[] {
  const cursor = new Cursor(plain);
  const readings: Reading[] = [];
  for (let at = EVERY_PAPER.next(plain, 0); at >= 0; at = EVERY_PAPER.next(plain, cursor.at)) {
    cursor.at = at;
    const found = EVERY_PAPER.read(cursor);
    if (found) {
      readings.push(...found);
      cursor.floor = cursor.at;
    } else cursor.at = Math.max(at + 1, cursor.skip);
  }
  return readings;
}

/** "Kamerstuk (33 118, nr. 25)": a bracket that opens inside a reference and closes right behind it belongs to it. */
function withItsBracket(text: string, { start, end }: Span): Span {
  if (text[end] !== ')') return { start, end };
  const inside = text.slice(start, end);
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') ? { start, end: end + 1 } : { start, end };
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;
