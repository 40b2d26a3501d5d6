import { EU_DOSSIER, isBudgetDossier, isChapter, isRoman, isRomanChapter } from '../chapters.ts';
import type { Kamer } from '../identity.ts';
import type { Cursor } from './cursor.ts';
import { NUMBER_WORDS, PAPER_LETTERS } from './number.ts';

/** A dossier as it stands in a reference. */
export interface DossierToken {
  readonly dossier: string;
  /** Budget chapter, fund or EU council. */
  readonly suffix?: string;
  /** The Rijkswet number beside it: 'R2137'. */
  readonly rijkswet?: string;
  readonly start: number;
}

/** What is known where a dossier is read. */
export interface DossierContext {
  readonly kamer?: Kamer | undefined;
  /** The first year of the session, where one was written. */
  readonly year?: number | undefined;
  /** True after a label: then roman dossiers and four digits can be meant. */
  readonly labelled: boolean;
}

/** Five digits, or two and three with a space, a dot or an apostrophe between. */
export const MAIN = /(\d{2})([ .']?|\. )(\d{3})(?![\d])/y;
/** Dossiers of the Eerste Kamer: CXXIV. */
const ROMAN_DOSSIER =
  /[IVXLC]{1,9}(?=(?:, ?| )[A-Z]{1,3}(?![A-Za-z0-9])|-[A-Z]{1,3}(?![A-Za-z0-9])|,? nr|,? letters? [A-Z])/y;
/** Dossiers of before 1970 have three or four digits; in the eighties some were still in use. */
const OLD = /(\d{3,4})(?!\d)/y;
/** One of them with its number behind it; without a session before it "2020" is a year. */
const OLD_NUMBERED = /(\d)[ .]?(\d{3})(?=,? (?:nrs?\.?|nummers?) ?\d)/y;
const YEAR = /(?:18|19|20)\d\d/y;
/** "29 762 e.a., D": other dossiers have the paper too. */
const AND_OTHERS = / e\.a\.(?=, ?[A-Z](?![A-Za-z])|,? nr)/y;
const COUNCIL = /(?: ?[-/.] ?|,? )?(\d{2})(?!\d|[.,]\d)/y;
const COUNCIL_ONE_DIGIT = /-(\d)(?=-\d|,? nrs?)/y;
/** (R2137), -(R 2137), R2137. */
const RIJKSWET = / ?-? ?[([]? ?R[. ]?(\d{3,4})(?!\d) ?[)\]]?/y;

/** Reads one dossier with its chapter, council or Rijkswet number. */
export function readDossier(cursor: Cursor, context: DossierContext): DossierToken | undefined {
  return cursor.attempt(() => {
    const start = cursor.at;
    const dossier = readMain(cursor, context);
    if (dossier === undefined) return undefined;
    if (dossier === EU_DOSSIER) return { dossier, start, ...readCouncil(cursor) };
    const rijkswet = cursor.take(RIJKSWET)?.[1];
    if (rijkswet !== undefined) return { dossier, start, rijkswet: `R${rijkswet}` };
    if (isRoman(dossier)) return { dossier, start };
    const suffix = readSmallChapter(cursor) ?? readChapter(cursor, dossier, context);
    cursor.take(AND_OTHERS);
    return suffix === undefined ? { dossier, start } : { dossier, start, suffix };
  });
}

/** Reads the further chapters of the dossier just read: "36 600 B en C, nr. 6", "36 410 VI/VII-12". */
export function readFurtherChapter(cursor: Cursor, before: DossierToken): DossierToken | undefined {
  if (before.suffix === undefined || before.dossier === EU_DOSSIER) return undefined;
  return cursor.attempt(() => {
    if (!cursor.take(/ ?\/ ?|,? en |, | & /y)) return undefined;
    const start = cursor.at;
    const letters = cursor.take(CHAPTER_LETTERS)?.[0];
    if (letters === undefined || !isChapter(letters)) return undefined;
    return cursor.sees(NUMBER_AHEAD) || cursor.sees(/(?: ?\/ ?|,? en |, | & )[IVX]{0,5}[A-Z],? nr/y)
      ? { dossier: before.dossier, suffix: letters, start }
      : undefined;
  });
}

/** Reads another chapter of the dossier just read, with a number of its own: "36 410 VI, nr. 4 en VII, nr. 8". */
export function readNextChapter(cursor: Cursor, before: DossierToken): DossierToken | undefined {
  if (before.suffix === undefined || before.dossier === EU_DOSSIER) return undefined;
  return cursor.attempt(() => {
    const start = cursor.at;
    const letters = readSplitChapter(cursor) ?? cursor.take(CHAPTER_LETTERS)?.[0];
    if (letters === undefined || !isRomanChapter(letters) || !cursor.sees(NUMBER_AHEAD)) return undefined;
    return { dossier: before.dossier, suffix: letters, start };
  });
}

function readMain(cursor: Cursor, context: DossierContext): string | undefined {
  const main = cursor.take(MAIN);
  if (main) return main[2] === '. ' && !context.labelled ? undefined : `${main[1]}${main[3]}`;
  if (!context.labelled) return undefined;
  if (context.year !== undefined && context.year < 1970) return cursor.take(OLD)?.[0].padStart(5, '0');
  const old = context.year === undefined && cursor.sees(YEAR) ? undefined : cursor.take(OLD_NUMBERED);
  if (old) return `0${old[1]}${old[2]}`;
  if (context.kamer === 'II') return undefined;
  const roman = cursor.take(ROMAN_DOSSIER)?.[0];
  if (roman === undefined || !isRoman(roman)) return undefined;
  return context.kamer === 'I' || (roman.length > 1 && !isChapter(roman)) ? roman : undefined;
}

function readCouncil(cursor: Cursor): { suffix?: string } {
  const council = cursor.take(COUNCIL)?.[1] ?? cursor.take(COUNCIL_ONE_DIGIT)?.[1]?.padStart(2, '0');
  return council === undefined ? {} : { suffix: council };
}

/** "34950-x-9", "34 950 x, nr. 9": small letters, with a number behind them only. */
function readSmallChapter(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const letters = cursor.take(/[- ]([ivx]{1,5}[ab]?)(?=-\d|,? nrs?\.? ?\d)/y)?.[1]?.toUpperCase();
    return letters !== undefined && isChapter(letters) ? letters : undefined;
  });
}

/** What can stand between a dossier and its chapter; group 1 says that a chapter follows. */
const CHAPTER_SEPARATOR = /(?: ?, ?| ?\(| ?[-/.] ?| )?((?:begrotings)?hoofdstuk |hfdst\.? ?|hfst\.? ?|hst\.? ?)?/iy;
const CHAPTER_LETTERS = /[A-Z]{1,5}(?![A-Za-z0-9])/y;
/** "IX B", "IX-B", "IXb": a chapter in two parts, where a number comes next. */
const SPLIT_CHAPTER = /(II|III|IX)[ -]?([ABC])(?![A-Za-z0-9])/iy;
/** A number comes next: then the letters before it are a chapter. */
const NUMBER_AHEAD = new RegExp(
  String.raw`[)\]]?(?: ?[,;:.]? ?\(?(?:met |stuk )?(?:${NUMBER_WORDS})[ .:,]*[\dA-Z]| ?- ?\d|-[A-Z]{1,3}(?![A-Za-z]))`,
  'iy',
);
const LETTER_AHEAD = new RegExp(`, ?${PAPER_LETTERS}|,? (?:EK|TK) [A-Z]`, 'y');
const PLAIN_NUMBER_AHEAD = /, ?\d{1,4}(?![\dA-Za-z.]| [a-z])/y;
/** "A. Jansen": an initial, no chapter. */
const INITIAL = /\.? ?[A-Z]?\. ?[A-Z][a-z]|\.[A-Z]\./y;

function readSplitChapter(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const [, chapter = '', part = ''] = cursor.take(SPLIT_CHAPTER) ?? [];
    const letters = `${chapter}${part}`.toUpperCase();
    return isChapter(letters) && cursor.sees(NUMBER_AHEAD) ? letters : undefined;
  });
}

/**
 * Decides whether the letters after a dossier are a budget chapter; if not, they are left to be read as the number of a
 * paper of the Eerste Kamer. With a number behind them they are a chapter (35570 B-13; 31700 VI, D). Alone they are a chapter
 * when they are a roman numeral (35300 VII), or a fund in a budget (36600 B), unless a comma parts them from the dossier
 * (33802, C) or the paper is the Eerste Kamer's.
 */
function readChapter(cursor: Cursor, dossier: string, { kamer, labelled }: DossierContext): string | undefined {
  return cursor.attempt(() => {
    const separator = cursor.take(CHAPTER_SEPARATOR);
    const letters = readSplitChapter(cursor) ?? cursor.take(CHAPTER_LETTERS)?.[0];
    if (letters === undefined || !isChapter(letters) || cursor.sees(INITIAL)) return undefined;
    const sign = separator?.[0] ?? '';
    if (sign.includes('(') && !cursor.take(/\)/y)) return undefined;
    const certain = separator?.[1] !== undefined || isRomanChapter(letters);
    const inBudget = isBudgetDossier(dossier);
    if (cursor.sees(NUMBER_AHEAD)) return !sign.includes(',') || certain || inBudget ? letters : undefined;
    if (cursor.sees(LETTER_AHEAD)) return certain || (inBudget && !sign.includes(',')) ? letters : undefined;
    if ((labelled || inBudget) && certain && cursor.sees(PLAIN_NUMBER_AHEAD)) return letters;
    if (separator?.[1] !== undefined) return letters;
    if (kamer === 'I') return certain && inBudget && !sign.includes(',') ? letters : undefined;
    return certain || (inBudget && !sign.includes(',')) ? letters : undefined;
  });
}
