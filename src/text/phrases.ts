import type { Span } from './span.ts';
import { type Words, wordsOf } from './words.ts';

/** A table of phrases, for all of which a text is searched in one walk over its words. */
export interface PhraseTable {
  /**
   * Every place where a phrase stands by itself: no letter, figure or hyphen before it, no letter or figure behind it, and no hyphen
   * with a letter. It stands as it is written, or with a capital at its beginning. Of phrases that begin at one place the longest
   * counts, and the next place begins behind it.
   * @param words the words of the text.
   */
  in(text: string, words: Words): Iterable<Span>;
}

/** A phrase, and how far behind its beginning its first word begins. */
interface Row {
  readonly phrase: string;
  readonly indent: number;
}

/** Rows by the key of their first word or two, with a filter that nearly all words of a text fail. */
interface Index {
  readonly filter: Uint8Array;
  readonly rows: Map<number, Row[]>;
}

/** A power of two: some ten times the number of rows. */
const FILTER = 16384;

/** Makes a table of phrases. No pattern is made of them: that costs more than the whole check of a letter. */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const ofOneWord: Index = { filter: new Uint8Array(FILTER), rows: new Map() };
  const ofMore: Index = { filter: new Uint8Array(FILTER), rows: new Map() };
  const wordless: string[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const { count, starts, keys } = wordsOf(phrase);
    const [first = 0, second = 0] = keys;
    const row = { phrase, indent: starts[0] ?? 0 };
    if (count === 0) wordless.push(phrase);
    else if (count === 1) add(ofOneWord, first, row);
    else add(ofMore, pairKey(first, second), row);
  }
  return {
    in(text, words) {
      const found = [...ofWords(text, words, ofOneWord, ofMore)];
      return apart(wordless.length === 0 ? found : [...found, ...wordless.flatMap((sign) => ofSigns(text, sign))]);
    },
  };
}

/** The places of the phrases that have a word, in the order of their first words. */
function* ofWords(text: string, { count, keys, starts }: Words, ofOneWord: Index, ofMore: Index): Generator<Span> {
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const pair = pairKey(key, keys[i + 1] ?? 0);
    if (mayHold(ofOneWord, key)) yield* standing(text, starts[i] ?? 0, ofOneWord.rows.get(key));
    if (mayHold(ofMore, pair)) yield* standing(text, starts[i] ?? 0, ofMore.rows.get(pair));
  }
}

function* standing(text: string, word: number, rows: readonly Row[] = []): Generator<Span> {
  for (const { phrase, indent } of rows) {
    const span = { start: word - indent, end: word - indent + phrase.length };
    if (isAt(text, phrase, span.start) && standsAlone(text, span)) yield span;
  }
}

/** The places of something that has no letter and no figure: '&'. */
function ofSigns(text: string, sign: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(sign); start >= 0; start = text.indexOf(sign, start + 1)) {
    const span = { start, end: start + sign.length };
    if (standsAlone(text, span)) found.push(span);
  }
  return found;
}

/** The first of those that overlap; of those that begin together the longest. */
function* apart(found: readonly Span[]): Generator<Span> {
  let end = 0;
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    yield span;
    end = span.end;
  }
}

function isAt(text: string, phrase: string, start: number): boolean {
  if (!text.startsWith(phrase.slice(1), start + 1)) return false;
  const first = text.charAt(start);
  return first === phrase.charAt(0) || first.toLowerCase() === phrase.charAt(0);
}

const GOES_BEFORE = /[\p{L}\p{N}-]$/u;
const GOES_ON = /^(?:[\p{L}\p{N}]|-\p{L})/u;

function standsAlone(text: string, { start, end }: Span): boolean {
  return !GOES_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !GOES_ON.test(text.slice(end, end + 3));
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

function slot(key: number): number {
  return (key ^ (key >>> 12) ^ (key >>> 20)) & (FILTER - 1);
}

function add({ filter, rows }: Index, key: number, row: Row): void {
  filter[slot(key)] = 1;
  const same = rows.get(key);
  if (same) same.push(row);
  else rows.set(key, [row]);
}

function mayHold({ filter }: Index, key: number): boolean {
  return filter[slot(key)] === 1;
}
