import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';
import { readAanhangsel } from './reader/aanhangsel.ts';
import { readBare, readBareRoman } from './reader/bare.ts';
import type { Reading } from './reader/cite.ts';
import { Cursor } from './reader/cursor.ts';
import { markFurniture } from './reader/furniture.ts';
import { readGazette } from './reader/gazettes.ts';
import { readHandelingen } from './reader/handelingen.ts';
import { readCom, readEcli, readOfficialId, readParlisNumber, readToezegging } from './reader/identifiers.ts';
import { readLabelled } from './reader/kamerstuk.ts';
import { plainText } from './reader/plain.ts';
import { nextBeginning } from './reader/trigger.ts';
import { readUrl } from './reader/url.ts';

/** How a text is searched. */
export interface FindOptions {
  /**
   * True for raw text: a single line end then reads as a blank, so that a reference may run over it. In a flow text every
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
  const cursor = new Cursor(plain);
  const readings: Reading[] = [];
  for (let at = nextBeginning(plain, 0); at >= 0; at = nextBeginning(plain, cursor.at)) {
    cursor.at = at;
    const found = readAt(cursor);
    if (found) {
      readings.push(...found);
      cursor.floor = cursor.at;
    } else cursor.at = Math.max(at + 1, cursor.skip);
  }
  return markFurniture(plain, readings).map((reading) => {
    const { start, end } = withItsBracket(plain, reading.span);
    const span = { start: sourceOffset(start), end: sourceOffset(end - 1) + 1 };
    const written = text.slice(span.start, span.end);
    return { ...reading, span, text: UNEVEN.test(written) ? written.replace(/\s+/g, ' ') : written };
  });
}

/** "Kamerstuk (33 118, nr. 25)": a bracket that opens inside a reference and closes right behind it belongs to it. */
function withItsBracket(text: string, { start, end }: Span): Span {
  if (text[end] !== ')') return { start, end };
  const inside = text.slice(start, end);
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') ? { start, end: end + 1 } : { start, end };
}

/** Blanks that are not single spaces. */
const UNEVEN = /[^\S ]| {2}/;

type Production = (cursor: Cursor) => readonly Reading[] | undefined;

const one =
  (production: (cursor: Cursor) => Reading | undefined): Production =>
  (cursor) => {
    const reading = production(cursor);
    return reading && [reading];
  };

const labelled: Production = (cursor) => readLabelled(cursor);
const official = one(readOfficialId);
const gazette = one(readGazette);
const aanhangsel: Production = (cursor) => readAanhangsel(cursor);

/** The productions that can begin with a letter, in the order in which they are tried. */
const PRODUCTIONS: Readonly<Record<string, readonly Production[]>> = {
  a: [official, aanhangsel],
  b: [official, labelled],
  c: [one(readCom), readBareRoman],
  e: [one(readEcli), labelled],
  g: [labelled],
  h: [official, readUrl, readHandelingen],
  j: [one(readCom)],
  k: [official, labelled],
  p: [labelled],
  s: [official, gazette, one(readCom)],
  t: [one(readToezegging), official, gazette, labelled],
  v: [labelled],
  w: [readUrl],
  z: [labelled],
};
const AT_DIGIT: readonly Production[] = [one(readParlisNumber), readBare];

/** Reads what begins at the cursor. */
function readAt(cursor: Cursor): readonly Reading[] | undefined {
  const first = cursor.text[cursor.at] ?? '';
  const start = cursor.at;
  for (const production of PRODUCTIONS[first.toLowerCase()] ?? AT_DIGIT) {
    const readings = production(cursor);
    if (readings) return readings;
    cursor.at = start;
  }
  return undefined;
}
