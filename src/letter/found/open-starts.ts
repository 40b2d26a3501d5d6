import { WORD_LEFTOVERS, WORDS } from '../../dutch/index.ts';
import { beginningsOf } from '../../text/index.ts';

/**
 * Where an open place can begin. The text is walked once, character by character; only where a word of the list can begin is a
 * pattern tried. (One pattern with all of them as alternatives takes twice as long.)
 */

/** Marks of ASCII that begin an open place by themselves. */
const MARKS = '[({$<@';
/** Marks that count when they are doubled. */
const DOUBLED = '._?';
const SIZE = 128;
/** What a character of ASCII can be the beginning of. */
const ALONE = 1;
const PAIR = 2;
const KINDS = new Uint8Array(SIZE);
/** 1 where the second character can follow the first in a doubled mark or a word. */
const PAIRS = new Uint8Array(SIZE * SIZE);
for (const mark of MARKS) KINDS[mark.charCodeAt(0)] = ALONE;
const doubled = [...DOUBLED].map((mark) => [mark.charCodeAt(0), mark.charCodeAt(0)] as const);
for (const [first, second] of [...doubled, ...[WORDS, WORD_LEFTOVERS].flatMap(beginningsOf)]) {
  KINDS[first] = PAIR;
  PAIRS[first * SIZE + second] = 1;
}

/** The next offset, from `from` on, at which an open place can begin; -1 for none. */
export function nextStart(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= SIZE) {
      if (isWideMark(code)) return at;
      continue;
    }
    const kind = KINDS[code];
    if (kind === ALONE || (kind === PAIR && at + 1 < length && isPairAt(text, at, code))) return at;
  }
  return -1;
}

/** «, … and ‹. */
function isWideMark(code: number): boolean {
  return code === 0xab || code === 0x2026 || code === 0x2039;
}

/** True for a doubled mark, and for the beginning of a word that stands for what is not known. */
function isPairAt(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next >= SIZE || PAIRS[code * SIZE + next] !== 1) return false;
  if (code === next && DOUBLED.includes(text.charAt(at))) return true;
  if (at > 0 && isWordCharacter(text.charCodeAt(at - 1))) return false;
  return isMatchAt(WORDS, text, at) || isMatchAt(WORD_LEFTOVERS, text, at);
}

function isMatchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** a-z, A-Z, 0-9: no word begins after one. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
