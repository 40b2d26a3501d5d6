/**
 * Where a reference can begin. The text is walked once, character by character; only where two characters fit the beginning of
 * a label or of a number is a pattern tried.
 */

/** Beginnings of labels, in any case. */
const WORDS =
  `kamer kst tweede eerste handelingen hand. aanhangsel aanh. bijlage bijl. stb stcrt staatsblad staatscourant trb tractatenblad
  zitting vergaderjaar gedrukte parlementaire parl. https http www. ecli com ah- kv- h- stb- blg-`.split(/\s+/);
/** Beginnings that count in capitals only. */
const CAPITALS = 'TK T.K EK E.K HT HE AH SWD SEC JOIN TZ T0 TO CL CX CV CI CC'.split(' ');

const WORD =
  /kamer|kst|(?:tweede|eerste)[- ]k|hand(?:\.|el)|aanh|bijl|stb|stcr|staats[bc]|trb|tractat|(?:zitting|vergaderjaar) \d|zittingsjaar|gedrukte s|parl|https?:|www\.|(?:ah|kv|h)-(?:tk|ek|vv)|blg-|(?:T\.?K|E\.?K|H[TE]K|AH)(?![A-Z])|ECLI|COM ?[([/\d]|SWD|SEC|JOIN|T[Z0O]\d|C[CLXVI]{2}/iy;
/** A dossier, or a number of the Tweede Kamer's administration. */
const NUMBER = /\d\d(?:[ .']?\d{3}|\. \d{3}|\d\d[ZD]\d{5})(?!\d)/y;

const SIZE = 128;
const ZERO = 48;
const NINE = 57;
const SPACE = 32;
const CAPITAL_K = 75;
const SMALL_A = 97;
const UNDERSCORE = 95;
/** 1 where the second character can follow the first in a beginning. */
const PAIRS = pairs();

function pairs(): Uint8Array {
  const table = new Uint8Array(SIZE * SIZE);
  const mark = (first = '', second = '') => {
    table[first.charCodeAt(0) * SIZE + second.charCodeAt(0)] = 1;
  };
  for (const [first, second] of WORDS) {
    mark(first, second);
    mark(first?.toUpperCase(), second);
    mark(first?.toUpperCase(), second?.toUpperCase());
  }
  for (const [first, second] of CAPITALS) mark(first, second);
  for (let first = ZERO; first <= NINE; first++) {
    for (let second = ZERO; second <= NINE; second++) table[first * SIZE + second] = 1;
  }
  return table;
}

/** The next offset, from `from` on, at which a reference can begin; -1 when there is none. */
export function nextBeginning(text: string, from: number): number {
  const last = text.length - 1;
  let before = from === 0 ? SPACE : text.charCodeAt(from - 1);
  let code = text.charCodeAt(from);
  for (let at = from; at < last; at++) {
    const next = text.charCodeAt(at + 1);
    if (code < SIZE && next < SIZE && PAIRS[code * SIZE + next] === 1 && beginsWord(before, code, next)) {
      const pattern = isDigit(code) ? NUMBER : WORD;
      pattern.lastIndex = at;
      if (pattern.test(text)) return at;
    }
    before = code;
    code = next;
  }
  return -1;
}

/**
 * True when a reference can begin with these characters: not inside a word or a number. A footnote's mark may be glued to a
 * label ("3Kamerstuk"), and so may the word before it, when the label has its capital ("zieKamerstuk").
 */
function beginsWord(before: number, code: number, next: number): boolean {
  if (!isLetter(before)) return !isDigit(code) || !isDigit(before);
  return code === CAPITAL_K && next === SMALL_A && isSmall(before);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  if (code < SIZE) return isSmall(code | 32) || code === UNDERSCORE;
  return /\p{L}/u.test(String.fromCharCode(code));
}
