import type { Reading } from './cite.ts';
import type { Cursor } from './cursor.ts';
import { NUMBER_WORD, type Numbers, readNumbers } from './number.ts';
import { readPages } from './page.ts';
import {
  type Before,
  readSitting,
  readSittings,
  SEPARATOR,
  type Sitting,
  sittingBefore,
  sittingPrefix,
  sittingReading,
} from './sitting.ts';

/** How a reference to the Aanhangsel begins. */
export const APPENDIX_LABEL =
  /(?:aanhangsel(?:nummer|nr\.?)?|aanh\.)(?: (?:(?:van|bij|tot) (?:de )?|der )?(?:handelingen|hand\.))?(?![a-z])|AH(?=(?:-TK|-EK)?,? ?(?:19|20)\d\d ?[-/])-?/iy;
const REPEATED_LABEL = /aanhangsel(?:nummer)?,? ?/iy;

/**
 * Reads "Aanhangsel Handelingen II 2014/15, nr. 1241" (Aanwijzingen 3.43), "Aanhangsel van de Handelingen, vergaderjaar
 * 2021-2022, nr. 3173" as the Kamer prints it, and with the number before the year. Without a year a number denotes nothing.
 */
export function readAanhangsel(cursor: Cursor, before: Before = sittingBefore(cursor)): Reading[] | undefined {
  return cursor.attempt(() => {
    if (!cursor.take(APPENDIX_LABEL)) return undefined;
    let sitting = readSitting(cursor, before);
    const numbers = readNumber(cursor)?.numbers;
    if (sitting.vergaderjaar === undefined) sitting = readSitting(cursor, sitting);
    const first = numbers && readingOf(cursor, before.start, sitting, numbers);
    return first && [first, ...readMore(cursor, sitting)];
  });
}

/** "; 2015/16, nr. 12" and " en nr. 13". */
function readMore(cursor: Cursor, sitting: Sitting): Reading[] {
  return readSittings(cursor, sitting, (own, whole, start) => {
    const number = readNumber(cursor);
    if (!number || (!number.announced && own.vergaderjaar === undefined)) return undefined;
    return readingOf(cursor, start, whole, number.numbers);
  });
}

function readNumber(cursor: Cursor): { numbers: Numbers; announced: boolean } | undefined {
  return cursor.attempt(() => {
    cursor.take(SEPARATOR);
    cursor.take(REPEATED_LABEL);
    const word = cursor.take(NUMBER_WORD);
    if (word) cursor.blank();
    const numbers = readNumbers(cursor, word?.[1] !== undefined);
    return numbers && !numbers.letters ? { numbers, announced: word !== undefined } : undefined;
  });
}

function readingOf(cursor: Cursor, start: number, sitting: Sitting, { items }: Numbers): Reading | undefined {
  const { vergaderjaar } = sitting;
  if (vergaderjaar === undefined) return undefined;
  const prefix = sittingPrefix('ah', sitting, vergaderjaar);
  const ids = items.map((number) => `${prefix}-${number}`);
  const pagina = readPages(cursor);
  return sittingReading(cursor, start, sitting, { kind: 'aanhangsel', ids, pagina });
}
