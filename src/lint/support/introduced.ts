import type { Letter } from '../../letter/index.ts';
import { anyOf } from '../../text/index.ts';

// In one walk over the text, whatever number of abbreviations is asked about.

/** Between brackets or quotation marks, at most this long: "(hierna te noemen: KRW)". */
const ASIDE = /[([‘“"][^()[\]\n]{1,120}[)\]’”"]/gu;
const CAPITALS = /(?=\p{Lu}{2})(?<![\p{L}\p{N}])\p{Lu}{2,6}(?!\p{L})/gu;
/** "KRW (Kaderrichtlijn Water)", "KRW staat voor …". */
const EXPLAINED = new RegExp(
  String.raw`(?=\p{Lu}{2})(?<![\p{L}\p{N}])(\p{Lu}{2,6}) ${anyOf(String.raw`\(`, String.raw`\[`, 'staat voor ', 'betekent ')}`,
  'gu',
);

/** Those of some abbreviations that the letter explains, or that name its addressee, its signatory or its subject. */
export function introducedIn(
  { flow, addressee, signatures, header }: Letter,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = spelledIn(flow.text, asked);
  const asides = Array.from(flow.text.matchAll(ASIDE), ([aside]) => aside);
  const heads = [addressee.text, header.betreft?.value ?? '', ...signatures.map(({ functie }) => functie)];
  for (const place of [...asides, ...heads]) for (const [word] of place.matchAll(CAPITALS)) known.add(word);
  for (const [, word = ''] of flow.text.matchAll(EXPLAINED)) known.add(word);
  return known;
}

/** Small words that an abbreviation leaves out. */
const LEFT_OUT = /^(?:van|de|het|der|den|en|voor|in|op|te|aan|bij|of|and|for|the)$/i;
const LONGEST_LEFT_OUT = 4;
const WORD = /\p{L}[\p{L}’']*/gu;
const LONGEST = 6;

/** Those whose letters begin words in a row: "het Programma Aanpak Stikstof". */
function spelledIn(text: string, asked: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const last = new Set(Array.from(asked, (word) => word.slice(-1)));
  let initials = '';
  for (const [word] of text.matchAll(WORD)) {
    if (word.length <= LONGEST_LEFT_OUT && LEFT_OUT.test(word)) continue;
    const first = word.charAt(0);
    const initial = first.toUpperCase();
    // capitals are no word that they could stand for
    if (first === initial && word.length > 1 && word === word.toUpperCase()) continue;
    initials = (initials + initial).slice(-LONGEST);
    if (!last.has(initial)) continue;
    for (let length = 2; length <= initials.length; length++) {
      const spelled = initials.slice(-length);
      if (asked.has(spelled)) found.add(spelled);
    }
  }
  return found;
}
