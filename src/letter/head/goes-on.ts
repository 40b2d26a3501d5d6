import { isAanhef, isNotice, pageMarkAt } from '../../dutch/index.ts';
import type { Line } from '../lines.ts';
import { isProse } from './prose.ts';
import { type AnyField, fieldsThatAre, rowOf } from './table.ts';
import { fits, isCutOff, looksLikeDate } from './values.ts';

/** Lines of one column start at most this far apart. */
const SLACK = 2;
/** A subject, address or list of annexes of more lines than this is text that happens to stand under a label. */
export const MOST_LINES = 12;
/** Where the address of the ministry begins: no value goes past it. */
export const SENDER = /^(?:ministerie van\b|directoraat-generaal\b|postbus \d|www\.)/i;

const FREE_TEXT = fieldsThatAre('lines');

/** A value as far as it was read. */
interface ValueSoFar {
  readonly field: AnyField;
  readonly text: string;
  /** How many lines it has. */
  readonly lines: number;
  /** The column it stands in, where it was read from a row of values; it goes on only there. */
  readonly column?: number | undefined;
}

/** True when the line right under a value belongs to it. */
export function goesOn({ field, text: before, lines, column }: ValueSoFar, line: Line): boolean {
  const { text } = line;
  if (column !== undefined && Math.abs(line.column - column) > SLACK) return false;
  if (text.length > 200 || isAanhef(text) || isNotice(text) || isProse(text)) return false;
  if (pageMarkAt(text) !== undefined || field === 'retouradres' || lines >= MOST_LINES) return false;
  const { shape } = rowOf(field);
  if (shape === 'kenmerk' || shape === 'answered-kenmerk')
    return isCutOff(before) && /^[\p{L}\d./-]{2,40}$/u.test(text);
  if (shape === 'name') return goesOnAsName(before, text);
  // the name of the ministry under the subject heads the reference column, unless the subject runs on into it
  if (shape === 'subject' && SENDER.test(text) && !/\s(?:van|het|de|aan|door|bij|met|en)$/.test(before)) return false;
  // a date under the subject is that of the letter, unless the subject runs on into it: "verslag van⏎6 mei 2014"
  if (shape === 'subject' && looksLikeDate(text) && !/(?:\s(?:van|op|d\.?d\.?|tot|en|per)|[,–-])$/.test(before))
    return false;
  return FREE_TEXT.has(field) && !(shape === 'count' && fits(field, before) === 2);
}

/** The name of a directorate that goes on over the next line: "Wetgeving en⏎Juridische Zaken", "Binnenlandse⏎Markten". */
function goesOnAsName(before: string, text: string): boolean {
  if (text.length > 45 || !/^[\p{L} ,&/()-]+$/u.test(text)) return false;
  return (
    /(?:\s(?:en|van|voor|der|de)|[,&-]|(?:s|ch|al|el|ël|lijk|en|end|ig|iev)e)$/.test(before) || /^\p{Ll}/u.test(text)
  );
}
