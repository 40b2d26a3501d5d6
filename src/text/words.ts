/**
 * The words of a text: its runs of letters. In columns and not as objects, since 1 MiB of text has some 160,000 of them and whoever
 * looks for words asks about each.
 */
export interface Words {
  readonly count: number;
  /** Where each begins and ends, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The key of each: see `wordKey`. */
  readonly keys: Int32Array;
  /** The numbers of those that begin with two capitals, in order. */
  readonly capitals: readonly number[];
}

// What a letter is in one number: what it counts for in a key, and whether it is a capital. What is no letter is 0.
const VALUE = 31;
const CAPITAL = 32;
/** What letters beyond ASCII count for, behind the 26 of ASCII. */
const NO_ASCII = 27;

const ASCII = 128;
/** Those of ASCII, without a pattern: this is worked out where the program begins. */
const signs = new Uint8Array(ASCII);
for (let value = 1; value <= 26; value++) {
  signs[64 + value] = CAPITAL | value;
  signs[96 + value] = value;
}
/** Those beyond ASCII, by their code, as far as they were met. */
const others = new Map<number, number>();

function signOf(character: string): number {
  if (!/\p{L}/u.test(character)) return 0;
  return /\p{Lu}/u.test(character) ? CAPITAL | NO_ASCII : NO_ASCII;
}

/** The sign of a character beyond ASCII; both halves of one beyond 16 bits have that of the whole. */
function signBeyond(text: string, at: number): number {
  const isSecondHalf = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const code = text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0;
  let sign = others.get(code);
  if (sign === undefined) {
    sign = signOf(String.fromCodePoint(code));
    others.set(code, sign);
  }
  return sign;
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? (signs[code] ?? 0) : signBeyond(text, at);
}

/** A prime above the highest value. */
const BASE = 29;

/**
 * The key of a word: a number that is the same for words that differ in capitals or accents only. Words with the same key need not be
 * the same, but where they have the same length, of at most six characters, they are the same but for capitals and accents.
 */
export function wordKey(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = (Math.imul(key, BASE) + (signAt(word, at) & VALUE)) | 0;
  return key;
}

/** Finds the words of a text, in one walk over its characters. */
export function wordsOf(text: string): Words {
  const { length } = text;
  // of two characters one at most begins a word
  const most = (length >> 1) + 1;
  const [starts, ends, keys] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const capitals: number[] = [];
  let count = 0;
  let start = -1;
  let key = 0;
  let met = 0;
  for (let at = 0; at <= length; at++) {
    const code = text.charCodeAt(at);
    const sign = code < ASCII ? (signs[code] ?? 0) : at < length ? signBeyond(text, at) : 0;
    if (sign !== 0) {
      if (start < 0) start = at;
      key = (Math.imul(key, BASE) + (sign & VALUE)) | 0;
      met |= sign;
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = at;
      keys[count] = key;
      if ((met & CAPITAL) !== 0 && beginsWithCapitals(text, start, at)) capitals.push(count);
      count++;
      start = -1;
      key = 0;
      met = 0;
    }
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    keys: keys.slice(0, count),
    capitals,
  };
}

function beginsWithCapitals(text: string, start: number, end: number): boolean {
  const second = start + (text.charCodeAt(start) >>> 10 === 0x36 ? 2 : 1);
  return second < end && (signAt(text, start) & signAt(text, second) & CAPITAL) !== 0;
}
