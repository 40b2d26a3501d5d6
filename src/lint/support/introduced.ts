import type { Facts, Letter } from '../../letter/index.ts';
import { anyOf, listed, type Words, wordKey } from '../../text/index.ts';
import { capitalStarts, matchesAt } from './running-text.ts';

/** Between brackets or quotation marks, at most this long: "(hierna te noemen: KRW)". */
const ASIDE = /[([‘“"][^()[\]\n]{1,120}[)\]’”"]/gu;
const CAPITALS = /(?=\p{Lu}{2})(?<![\p{L}\p{N}])\p{Lu}{2,6}(?!\p{L})/gu;
/** "KRW (Kaderrichtlijn Water)", "KRW staat voor …". */
const EXPLAINED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}{2,6}) ${anyOf(String.raw`\(`, String.raw`\[`, 'staat voor ', 'betekent ')}`,
  'uy',
);

/** Those of some abbreviations that the letter explains, or that name its addressee, its signatory or its subject. */
export function introducedIn(
  { flow, addressee, signatures, header }: Letter,
  facts: Facts,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const asides = Array.from(flow.text.matchAll(ASIDE), ([aside]) => aside);
  const heads = [addressee.text, header.betreft?.value ?? '', ...signatures.map(({ functie }) => functie)];
  const known = new Set<string>();
  for (const place of [...asides, ...heads]) for (const [word] of place.matchAll(CAPITALS)) known.add(word);
  for (const { match } of matchesAt(flow, capitalStarts(facts), EXPLAINED)) known.add(match[1] ?? '');
  const open = [...asked].filter((word) => !known.has(word));
  for (const word of spelledIn(flow.text, facts.words, open)) known.add(word);
  return known;
}

/** Small words that an abbreviation leaves out. */
const LEFT_OUT: ReadonlySet<number> = new Set(
  listed('van de het der den en voor in op te aan bij of and for the').map(wordKey),
);
const LONGEST_LEFT_OUT = 4;

/** Those whose letters begin words in a row: "het Programma Aanpak Stikstof". */
function spelledIn(text: string, words: Words, asked: readonly string[]): Set<string> {
  const found = new Set<string>();
  if (asked.length === 0) return found;
  const byLast = byLastLetter(asked);
  const initials = new Uint16Array(words.count);
  let count = 0;
  for (const initial of initialsOf(text, words)) {
    initials[count++] = initial;
    for (const word of byLast.get(initial) ?? []) if (endsIn(initials, count, word)) found.add(word);
  }
  return found;
}

function byLastLetter(asked: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of asked) {
    const last = word.charCodeAt(word.length - 1);
    groups.set(last, [...(groups.get(last) ?? []), word]);
  }
  return groups;
}

function endsIn(initials: Uint16Array, count: number, word: string): boolean {
  const from = count - word.length;
  for (let i = 0; i < word.length; i++) if (initials[from + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** The capitals, by their code, that words begin with or would begin with: not those of small words, nor of words in capitals. */
function* initialsOf(text: string, words: Words): Generator<number> {
  let behind = 0;
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0;
    // "s" of "regio’s"
    if (start < behind) continue;
    behind = endOfWord(text, words.ends[i] ?? 0);
    if (behind - start <= LONGEST_LEFT_OUT && behind === words.ends[i] && LEFT_OUT.has(words.keys[i] ?? 0)) continue;
    const first = text.charCodeAt(start);
    const initial = capitalOf(first);
    // capitals are no word that they could stand for
    if (first === initial && behind - start > 1 && isInCapitals(text.slice(start, behind))) continue;
    yield initial;
  }
}

const APOSTROPHES: ReadonlySet<number> = new Set(["'", '’'].map((sign) => sign.charCodeAt(0)));
const BEHIND_APOSTROPHE = /[\p{L}’']*/uy;

/** The end of a word with what an apostrophe joins to it. */
function endOfWord(text: string, end: number): number {
  if (!APOSTROPHES.has(text.charCodeAt(end))) return end;
  BEHIND_APOSTROPHE.lastIndex = end;
  return end + (BEHIND_APOSTROPHE.exec(text)?.[0].length ?? 0);
}

function capitalOf(code: number): number {
  if (code < 128) return code & ~32;
  return String.fromCharCode(code).toUpperCase().charCodeAt(0);
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}
