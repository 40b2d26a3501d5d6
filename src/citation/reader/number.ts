import { MONTH } from '../../dates/index.ts';
import type { Cursor } from './cursor.ts';

/** The numbers of one reference, lists and ranges written out. */
export interface Numbers {
  readonly items: readonly string[];
  /** True when they are letters: papers of the Eerste Kamer. */
  readonly letters: boolean;
  /** The Eerste Kamer's letter of the same paper ("53/E"). */
  readonly eersteKamer?: string;
  /** b, h or n with its number, in the notations of the identifiers ("31757-102-b1"). */
  readonly addition?: string;
}

/** A range longer than this keeps its ends only. */
const LONGEST_RANGE = 200;
const LONGEST_LIST = 200;

/** The words for a number, as writers and printers have them. */
const SINGULARS = String.raw`n\.?r|n[or]\.|no(?= ?\d)|n[°º]|nummer|(?:onder|volg|stuk)(?:nummer|nr)|letter|stuk(?=[: ]\d)|#`;
const PLURALS = String.raw`nrs\.?|nr\.?'?s|n[or]s\.|(?:onder|stuk)?nummers|numeri|letters`;
export const NUMBER_WORDS = `${PLURALS}|${SINGULARS}`;
const WORD_END = '(?: ?[.:,]){0,2}(?![A-Za-z])';

/** "nr.", "nrs.", "nummers", "letter": the plural is group 1. */
export const NUMBER_WORD = new RegExp(
  `(?:met |onder |op |stuk(?:ken)? )?(?:(${PLURALS})|(?:${SINGULARS}))${WORD_END}`,
  'iy',
);

const DIGITS = /(\d{1,4})(?:([a-z])(?![A-Za-z0-9]))?(?!\d|[A-Z]\d)/y;
/**
 * A number too long to be one, with nothing but the end behind it: a slip of the pen that is still read as the number, where "nr." or a
 * label announces one.
 */
const TOO_LONG = /[1-9]\d{4}(?![\dA-Za-z]|[ .-]\d)/y;
/** What makes digits no number of a paper: an amount, a per cent, a date, a session. */
const NO_NUMBER = /[.,]\d{3}(?!\d)| ?%|[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/y;
/** Letters of a paper of the Eerste Kamer; these begin something else. */
export const PAPER_LETTERS = '(?!(?:COM|SWD|SEC|EU|VN)(?![A-Z])|[TE]K ?\\d)[A-Z]{1,3}(?![A-Za-z0-9(])';
const LETTERS = new RegExp(PAPER_LETTERS, 'y');
const DOSSIER_AHEAD = /\d\d[ .]\d{3}(?!\d)/y;
const RANGE = / ?(?:t\/m|t\.?e\.?m\.?|tot en met|tm\b|-) ?/y;
const AND =
  / ?(?:,? en |,? ?en(?=\d)|,? alsmede |,? respectievelijk |,? resp\.? |,? of |[&+/]) ?(?:(?:nrs?|no)\.? ?)?/y;
const COMMA = / ?, ?/y;
const SEMICOLON_OR_COMMA = / ?[,;] ?/y;
const MONTH_AHEAD = new RegExp(` ${MONTH}(?![a-z])`, 'y');
const EK_LETTER = / ?\/ ?([A-Z]{1,2})(?![A-Za-z0-9])/y;
const TK_NUMBER_AFTER_LETTER = / ?\/ ?(?:[Nn]rs?\.? ?)?(?=\d)/y;
const ADDITION = /-([bhn]\d{1,2})(?![A-Za-z0-9])/y;

/**
 * A word that can stand after a list of numbers. Any other word makes the last number a quantity: "nr. 6 en 2 moties",
 * "nr. 6 en 7 maart".
 */
const CAPITAL_AHEAD = / ?[A-Z][a-z]/y;
const WORD_AHEAD = / ?(?:[a-z€%°])/y;
const CLOSING_WORD =
  / ?(?:over|van|inzake|in|op|bij|en|of|is|zijn|die|dat|waarin|waar|te|ter|tot|aan|voor|met|per|om|als|dan|wordt|worden|heeft|hebben|p|pp|pag|blz|betreffende|betreft|d\.d|dd|is|was|waren|door|naar|uit|tegen|ook|ten|onder|de|het|kamerstuk(?:ken)?|resp|alsmede|alsook|waarmee|waarbij|kan|kunnen|zal|zullen|niet|nog|reeds|inzake|jl|staat|staan|ligt|liggen|deel|bijlage|item|herdruk|zoals|naast|samen|volgt|volgen|werd|werden)(?![a-z])/iy;

/**
 * Reads the numbers at the cursor.
 * @param plural "nrs." announced them: then every list is one of numbers.
 * @param announced something says that a number comes: then one of five digits is read too.
 */
export function readNumbers(cursor: Cursor, plural: boolean, announced = false): Numbers | undefined {
  return readDigits(cursor, plural) ?? readLetters(cursor) ?? (announced ? readTooLong(cursor) : undefined);
}

function readTooLong(cursor: Cursor): Numbers | undefined {
  const item = cursor.attempt(() => {
    const digits = cursor.take(TOO_LONG)?.[0];
    return digits === undefined || cursor.sees(NO_NUMBER) ? undefined : digits;
  });
  return item === undefined ? undefined : { items: [item], letters: false };
}

function readDigits(cursor: Cursor, plural: boolean): Numbers | undefined {
  const first = readDigitItem(cursor);
  if (first === undefined) return undefined;
  const items: string[] = [];
  addRange(cursor, items, first, readDigitItem);
  const eersteKamer = cursor.take(EK_LETTER)?.[1];
  const addition = items.length === 1 ? cursor.take(ADDITION)?.[1] : undefined;
  if (eersteKamer === undefined && addition === undefined) (plural ? readPluralRest : readSingularRest)(cursor, items);
  return {
    items,
    letters: false,
    ...(eersteKamer !== undefined && { eersteKamer }),
    ...(addition !== undefined && { addition }),
  };
}

/** Reads letters of the Eerste Kamer: "C", "C en D", "A t/m F", and "C/745", the Tweede Kamer's number of the same paper. */
export function readLetters(cursor: Cursor): Numbers | undefined {
  const first = readLetterItem(cursor);
  if (first === undefined) return undefined;
  const both = cursor.attempt(() => (cursor.take(TK_NUMBER_AFTER_LETTER) ? readDigitItem(cursor) : undefined));
  if (both !== undefined) return { items: [both], letters: false, eersteKamer: first };
  const items: string[] = [];
  addRange(cursor, items, first, readLetterItem);
  while (items.length < LONGEST_LIST) {
    const next = cursor.attempt(() => {
      if (!cursor.take(AND) && !cursor.take(COMMA)) return undefined;
      return cursor.sees(/[TE]K(?![A-Za-z])|II?,? (?:\d{4} ?[-/]|[A-Z])/y) ? undefined : readLetterItem(cursor);
    });
    if (next === undefined) break;
    addRange(cursor, items, next, readLetterItem);
  }
  return { items, letters: true };
}

type ItemReader = (cursor: Cursor) => string | undefined;

function readDigitItem(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    if (cursor.sees(DOSSIER_AHEAD)) return undefined;
    const match = cursor.take(DIGITS);
    if (!match || /^0/.test(match[1] ?? '') || cursor.sees(NO_NUMBER)) return undefined;
    return match[0];
  });
}

function readLetterItem(cursor: Cursor): string | undefined {
  return cursor.take(LETTERS)?.[0];
}

/** Adds `first`, or the whole range when one begins with it. */
function addRange(cursor: Cursor, items: string[], first: string, read: ItemReader): void {
  const last = cursor.attempt(() => {
    if (!cursor.take(RANGE)) return undefined;
    const end = read(cursor);
    return end !== undefined && follows(first, end) ? end : undefined;
  });
  if (last === undefined) items.push(first);
  else items.push(...expand(first, last));
}

function follows(first: string, last: string): boolean {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return Number(last) > Number(first);
  return first.length === last.length ? last > first : last.length > first.length;
}

function expand(first: string, last: string): string[] {
  const numeric = /^\d+$/.test(first) && /^\d+$/.test(last);
  const single = /^[A-Z]$/.test(first) && /^[A-Z]$/.test(last);
  const from = numeric ? Number(first) : first.charCodeAt(0);
  const to = numeric ? Number(last) : last.charCodeAt(0);
  if ((!numeric && !single) || to - from >= LONGEST_RANGE) return [first, last];
  const write = numeric ? String : String.fromCharCode;
  return Array.from({ length: to - from + 1 }, (_, i) => write(from + i));
}

/** After "nrs." whatever is joined by commas, semicolons or "en" is a number, unless a month makes it a day. */
function readPluralRest(cursor: Cursor, items: string[]): void {
  while (items.length < LONGEST_LIST) {
    const next = cursor.attempt(() => {
      if (!cursor.take(AND) && !cursor.take(SEMICOLON_OR_COMMA)) return undefined;
      const item = readDigitItem(cursor);
      return cursor.sees(MONTH_AHEAD) ? undefined : item;
    });
    if (next === undefined) return;
    addRange(cursor, items, next, readDigitItem);
  }
}

/** After "nr." a run of commas is a list when "en" closes it, or a bracket, and no word makes the last number a quantity. */
function readSingularRest(cursor: Cursor, items: string[]): void {
  while (items.length < LONGEST_LIST) {
    const more = cursor.attempt(() => {
      const pending: string[] = [];
      const add = (separator: RegExp) => {
        const item = cursor.attempt(() => (cursor.take(separator) ? readDigitItem(cursor) : undefined));
        if (item === undefined || isYear(item)) return false;
        addRange(cursor, pending, item, readDigitItem);
        return true;
      };
      let joined = add(AND);
      while (!joined && pending.length < LONGEST_LIST && add(COMMA)) joined = add(AND);
      const closed = joined || cursor.sees(/ ?\)/y);
      const alone = closes(cursor) && !cursor.sees(CAPITAL_AHEAD);
      return pending.length > 0 && closed && alone ? pending : undefined;
    });
    if (!more) return;
    items.push(...more);
  }
}

function isYear(item: string): boolean {
  return /^(?:19|20)\d\d$/.test(item);
}

/** True when no word follows that would make the number before it a quantity or a day. */
export function closes(cursor: Cursor): boolean {
  return !cursor.sees(WORD_AHEAD) || cursor.sees(CLOSING_WORD);
}
