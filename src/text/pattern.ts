/**
 * Makes a quick test that says of almost every line that it starts with none of some words: by its first two characters,
 * case aside. Lines that pass are looked at in full; a test costs two array reads.
 */
export function createGate(words: readonly string[]): (text: string, from?: number) => boolean {
  const pairs = new Uint8Array(SIZE * SIZE);
  for (const word of words) {
    const first = pairOf(word.charCodeAt(0), 0);
    // after a word of one letter anything may stand
    if (word.length === 1) pairs.fill(1, first, first + SIZE);
    else pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }
  return (text, from = 0) => pairs[pairOf(text.charCodeAt(from), text.charCodeAt(from + 1))] === 1;
}

const SIZE = 64;

/** Letters fall together with their capitals; what is no ASCII shares places, which only lets a few lines more through. */
function pairOf(first: number, second: number): number {
  return (folded(first) << 6) | folded(second);
}

function folded(code: number): number {
  return (code >= 65 && code <= 90 ? code | 32 : code) & 63;
}
