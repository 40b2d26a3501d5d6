import { readVergaderjaar } from '../dates/index.ts';
import { EU_DOSSIER } from './chapters.ts';
import type { Kamer, Notation, TypedCitation } from './citation.ts';
import { plainCharacters } from './reader/plain.ts';

/** How far back from the caret a label may stand, and how far behind it what belongs to the reference reaches. */
const REACH_BACK = 120;
const REACH_AHEAD = 60;
/** So many words after a label are still a search, no sentence. */
const MOST_WORDS = 5;

/** The labels that begin a reference; group 1 the short ones, 2 an identifier, 3 the word. */
const LABEL = /(?<![\p{L}])(?:(TK|EK) |(kst-)|([Kk]amerstuk(?:ken)?) )/gu;

/**
 * The reference that is being typed at the caret: `text` is the line or paragraph around it, `caret` an offset in it, and so are
 * the offsets of the result. Undefined where no label stands shortly before the caret, or where what follows it is finished
 * or no reference. Looks at a bounded stretch only.
 */
export function typedCitationAt(text: string, caret: number): TypedCitation | undefined {
  const from = Math.max(0, caret - REACH_BACK);
  const window = text.slice(from, caret);
  const before = plainCharacters(window.slice(window.lastIndexOf('\n') + 1));
  const start = caret - before.length;
  const after = plainCharacters(text.slice(caret, caret + REACH_AHEAD));
  for (const label of [...before.matchAll(LABEL)].reverse()) {
    const typed = readTyped(label, before.slice(label.index + label[0].length));
    if (!typed) continue;
    const end = caret + belongsAfter(typed, after);
    const span = { start: start + label.index, end };
    return { span, typed: text.slice(span.start, caret), ...typed };
  }
  return undefined;
}

type Typed = Omit<TypedCitation, 'span' | 'typed'>;

/** Kamer and year between label and dossier. */
const KAMER = /^(II|I|TK|EK)(?:,? |$)/;
const SESSION = /^(?:vergaderjaar )?(\d{4} ?[-/] ?'?(?:\d{4}|\d{2}))(?:, ?| |$)/;

function readTyped(label: RegExpMatchArray, rest: string): Typed | undefined {
  const [, short, id] = label;
  if (id !== undefined) return readPaper({ notation: 'kst' }, rest);
  if (short !== undefined) {
    const kamer: Kamer = short === 'EK' ? 'I' : 'II';
    return readWithSession({ notation: 'bzk-kort', kamer }, rest);
  }
  const house = KAMER.exec(rest);
  if (!house) return readWithSession({ notation: 'kamer' }, rest);
  const kamer: Kamer = house[1] === 'II' || house[1] === 'TK' ? 'II' : 'I';
  return readWithSession({ notation: 'leidraad', kamer }, rest.slice(house[0].length));
}

function readWithSession(base: Typed, rest: string): Typed | undefined {
  const session = SESSION.exec(rest);
  const vergaderjaar = session?.[1] === undefined ? undefined : readVergaderjaar(session[1].replace("'", ''));
  if (!session || vergaderjaar === undefined) return readPaper(base, rest) ?? readWords(base, rest);
  return readPaper({ ...base, notation: 'leidraad', vergaderjaar }, rest.slice(session[0].length));
}

const DIGITS = /^(?:\d{2}[ .]\d{0,3}(?!\d)|\d{1,5}(?!\d))?/;
const CHAPTER = /^[- ]([IVX]{1,5}[AB]?|[A-Z])(?=$|[-, ])/;
const COUNCIL = /^[- ](\d{0,2})(?!\d)/;
/** What ties the number to the dossier, and the number so far; group 1 the hyphen, 2 the number. */
const NUMBER = /^(?:(-)|,? ?(?:nrs?\.?|nummer) ?|, )(\d{0,4}[a-z]?|[A-Z]{0,3})$/;

function readPaper(base: Typed, rest: string): Typed | undefined {
  const digits = DIGITS.exec(rest)?.[0] ?? '';
  const dossier = digits.replace(/[ .]/g, '');
  let left = rest.slice(digits.length);
  if (left === '') return { ...base, dossier };
  if (dossier.length < 5) return undefined;
  const chapter = (dossier === EU_DOSSIER ? COUNCIL : CHAPTER).exec(left);
  const typed = { ...base, dossier, ...(chapter?.[1] !== undefined && { suffix: chapter[1] }) };
  left = left.slice(chapter?.[0].length ?? 0);
  if (left === '' || left === ' ') return typed;
  if (dossier === EU_DOSSIER && chapter?.[1]?.length !== 2) return undefined;
  const number = NUMBER.exec(left);
  if (!number) return undefined;
  return { ...typed, notation: notationOf(base.notation, number[1] !== undefined), number: number[2] ?? '' };
}

/** "Kamerstuk 31757-" is the short form of tweedekamer.nl; "TK 31 757, nr. " is not the short form of the ministries. */
function notationOf(base: Notation, hyphen: boolean): Notation {
  if (base === 'kamer') return hyphen ? 'kort' : 'kamer';
  return base === 'bzk-kort' && !hyphen ? 'kamer' : base;
}

const WORDS = /^\p{L}[\p{L}\d' -]*$/u;

function readWords(base: Typed, rest: string): Typed | undefined {
  if (!WORDS.test(rest) || rest.split(' ').length > MOST_WORDS) return undefined;
  return { ...base, words: rest };
}

/** The rest of a number, of a chapter with its number, of a dossier with all that follows it, of a word. */
const REST_OF_NUMBER = /^(?:\d{0,4}[a-z]?(?![A-Za-z\d])|\d{0,4})/;
const REST_OF_CHAPTER = /^(?:[IVXAB]{0,4}|\d{0,2})(?:(?:-|,? ?nrs?\.? ?)\d{1,4}[a-z]?)?(?![A-Za-z\d])/;
const REST_OF_DOSSIER =
  /^(?:[ .]?\d){0,5}(?:[- ](?:[IVX]{1,5}[AB]?|[A-Z]|\d\d)(?=-|,? nr))?(?:(?:-|,? ?nrs?\.? ?)\d{1,4}[a-z]?)?(?![A-Za-z\d])/;
const REST_OF_WORD = /^\p{L}*/u;

/** How many characters behind the caret belong to what is being typed. */
function belongsAfter({ dossier, suffix, number, words }: Typed, after: string): number {
  if (words !== undefined) return REST_OF_WORD.exec(after)?.[0].length ?? 0;
  if (number !== undefined) return REST_OF_NUMBER.exec(after)?.[0].length ?? 0;
  if (suffix !== undefined) return REST_OF_CHAPTER.exec(after)?.[0].length ?? 0;
  const rest = REST_OF_DOSSIER.exec(after)?.[0] ?? '';
  const digits = (dossier ?? '').length + (/^[ .\d]*/.exec(rest)?.[0].replace(/\D/g, '').length ?? 0);
  return digits <= 5 ? rest.length : 0;
}
