import {
  findCitations,
  type Notation,
  parseCanonicalId,
  type WritableCitation,
  writeCitation,
} from '../../citation/index.ts';
import { type IsoDate, vergaderjaarOf } from '../../dates/index.ts';
import { houseNotation } from '../../house/index.ts';

/**
 * Reads a paper as it stands in a data file: its identifier ('31757-102', also with 'kst-') or a reference in any
 * notation ('TK 31757-102; 2020'). Undefined when the text is anything else.
 */
export function readPaper(text: string): WritableCitation | undefined {
  const id = text.trim().replace(/^kst-/, '');
  const identity = parseCanonicalId(id);
  if (identity) return { targets: [identity] };
  const [citation, ...others] = findCitations(text);
  const whole = citation && others.length === 0 && citation.span.start === 0 && citation.span.end === text.length;
  return whole ? citation : undefined;
}

/** Writes the reference to a paper with its date, where one is known, in the notation of the house; what is no paper stays as it is. */
export function writeReference(text: string, date: IsoDate | '', house?: Notation): string {
  const paper = readPaper(text);
  if (!paper) return text;
  const notation = houseNotation(house);
  if (date === '') return writeCitation(paper, notation);
  return writeCitation({ ...paper, jaar: Number(date.slice(0, 4)), vergaderjaar: vergaderjaarOf(date) }, notation);
}
