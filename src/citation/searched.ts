import { canonicalId } from './canonical.ts';
import { isChapter, isRoman } from './chapters.ts';
import { findCitations } from './find.ts';
import type { Dossier, Identity, Kamer, Kamerstuk } from './identity.ts';
import type { Reading } from './reader/cite.ts';
import { Cursor } from './reader/cursor.ts';
import { readHouse, readLabel } from './reader/labels.ts';
import { plainText } from './reader/plain.ts';
import { EVERY_PAPER, SEARCH_LABELS } from './reader/productions.ts';
import { type TypedParts, typedAtEnd } from './typed.ts';

/** A text that somebody types or pastes to find a paper, read. */
export interface SearchedCitation {
  /** Every paper and dossier that it names, in order, each once. */
  readonly named: readonly Identity[];
  /** The papers and dossiers of the reference that it begins with; none where it begins with words. */
  readonly opening: readonly (Kamerstuk | Dossier)[];
  /** Where that reference ends, or the label that it begins with: what follows are words. */
  readonly end: number;
  /** The reference as far as it has been typed, where the text is nothing else. */
  readonly typed?: Pick<TypedParts, 'dossier' | 'suffix' | 'number'>;
  /** What stands beside the reference that it begins with. */
  readonly kamer?: Kamer;
  readonly vergaderjaar?: string;
  readonly jaar?: number;
}

/** In a search the label is understood. */
const UNDERSTOOD = 'Kamerstuk ';

/**
 * Reads a search: the productions that find references in a text read it, with the label "Kamerstuk" before it where it has no label
 * of its own, and with small letters for the names of a Kamer, a chapter or a letter. Every reference that can be found in a text
 * names the same papers in a search.
 */
export function searchedCitation(query: string): SearchedCitation {
  const { text: plain, sourceOffset } = plainText(query, true);
  const text = withCapitals(plain);
  const { readings, end } = readAtStart(text) ?? { readings: [], end: labelEnd(text) };
  const named = [...readings.flatMap(({ targets }) => targets), ...findCitations(text).flatMap((one) => one.targets)];
  const [first] = readings;
  const { kamer, vergaderjaar, jaar } = first ?? {};
  const typed = typedIn(plain, text);
  return {
    named: [...new Map(named.map((identity) => [canonicalId(identity), identity])).values()],
    opening: readings.flatMap(({ targets }) => targets.filter(isPaper)),
    end: end === 0 ? 0 : sourceOffset(end - 1) + 1,
    ...(typed && { typed }),
    ...(kamer && { kamer }),
    ...(vergaderjaar !== undefined && { vergaderjaar }),
    ...(jaar !== undefined && { jaar }),
  };
}

function isPaper(identity: Identity): identity is Kamerstuk | Dossier {
  return (identity.kind === 'kamerstuk' || identity.kind === 'dossier') && identity.dossier !== '';
}

/** The references to Kamerstukken with which a text begins, and where they end. */
function readAtStart(text: string): { readonly readings: readonly Reading[]; readonly end: number } | undefined {
  for (const label of ['', UNDERSTOOD]) {
    const cursor = new Cursor(label + text);
    const readings = EVERY_PAPER.read(cursor);
    if (readings?.some(({ targets }) => targets.some(isPaper))) return { readings, end: cursor.at - label.length };
  }
  return undefined;
}

/** A word before a number that in a text is no label by itself. */
const WORD_FOR_LABEL = /(?:dossier(?:nummer)?|kst)(?![a-z])[ :-]*/iy;

/** Where the label and the Kamer end with which a text begins; 0 where it begins with none. */
function labelEnd(text: string): number {
  const cursor = new Cursor(text);
  if (SEARCH_LABELS.next(text, 0) !== 0) {
    cursor.take(WORD_FOR_LABEL);
    return cursor.at;
  }
  readLabel(cursor);
  cursor.take(/[ ,:-]*/y);
  if (readHouse(cursor) !== undefined) cursor.take(/[ ,:-]*/y);
  return cursor.at;
}

/** Of a dossier of the Eerste Kamer a beginning says enough only in capitals, where nothing else is asked. */
const ROMAN_TYPED = /^[IVXLC]{2,8}(-?)$/;
/** The hyphen of an annex, or its beginning: "31757-102-b". */
const ADDITION_TYPED = /(?<=\d)-(?:[bhn]\d{0,2})?$/i;

function typedIn(plain: string, text: string): SearchedCitation['typed'] {
  const roman = ROMAN_TYPED.exec(plain);
  if (roman) return { dossier: plain.replace('-', ''), ...(roman[1] !== '' && { number: '' }) };
  const typed = typedAtStart(text);
  if (typed?.number !== undefined) return typed;
  const [addition = ''] = ADDITION_TYPED.exec(text) ?? [];
  const annexed = addition === '' ? undefined : typedAtStart(text.slice(0, -addition.length));
  return annexed?.number ? { ...annexed, number: annexed.number + addition } : typed;
}

const DOSSIER_BEFORE = /^dossier(?:nummer)?(?![a-z])[ :-]*/i;

function typedAtStart(text: string): SearchedCitation['typed'] {
  // "31757 nr": the space that would follow has been trimmed
  const written = text.replace(/(?<=[\dA-Z)],? ?)nrs?$/i, 'nr. ').replace(DOSSIER_BEFORE, '');
  const typed = [typedAtEnd(written), typedAtEnd(UNDERSTOOD + written)].find((one) => one?.at === 0)?.parts;
  if (!typed?.dossier) return undefined;
  const { dossier, suffix, number } = typed;
  return { dossier, ...(suffix !== undefined && { suffix }), ...(number !== undefined && { number }) };
}

const HOUSE = String.raw`t\.?k|e\.?k`;
const ROMAN_OR_LETTER = "[ivxlc]{1,8}[ab]?|[a-z](?![./'])";
/** What is written in capitals, where it stands alone. */
const SMALL = new RegExp(String.raw`(?<![\p{L}\d/.])(?:${HOUSE}|${ROMAN_OR_LETTER})(?![\p{L}\d])`, 'giu');
/** Letters behind a dossier, at the end: a paper of the Eerste Kamer, or a word that has just begun. */
const LETTERS_TYPED = /(?<=\d[ -])(?!en$|of$|no$|nrs?$)[a-z]{1,3}$/;

function withCapitals(text: string): string {
  const written = text.replace(SMALL, (small) => {
    const capitals = small.toUpperCase();
    return capitals.length === 1 || /[TE]/.test(capitals) || isRoman(capitals) || isChapter(capitals)
      ? capitals
      : small;
  });
  return written.replace(LETTERS_TYPED, (letters) => letters.toUpperCase());
}
