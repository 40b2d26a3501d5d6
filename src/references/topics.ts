import type { Facts, Letter } from '../letter/index.ts';
import type { Span } from '../text/index.ts';

/** Words with a capital that say nothing of a subject. */
const COMMON = new Set(
  `Tweede Eerste Kamer Kamers Kamerstuk Kamerstukken Kamerbrief Handelingen Rijk Rijks Nederland Nederlandse Staten-Generaal Minister
  Staatssecretaris Vergaderjaar Voorzitter BZK BuZa EZK IenW JenV LNV OCW SZW VWS VRO EUR BTW VNG IPO CBS CPB PBL VVD CDA PVV PvdA
  GroenLinks ChristenUnie Zie Ook Het Een Deze Dit Daarnaast Hierbij Hiermee Bij`.split(/\s+/),
);
const WORD = /[\p{L}\d][\p{L}\d-]*/gu;
/** A name of this length or an abbreviation, or a noun too long to be common by chance. */
const SHORTEST_NAME = 3;
const SHORTEST_NOUN = 12;
const MAX_TEXT = 600;

/** What a sentence and the one before it are about: abbreviations, names, long nouns; the reference itself left out. */
export function topicsAround({ flow }: Letter, facts: Facts, { start, end }: Span): ReadonlySet<string> {
  const sentence = facts.sentenceAt(start);
  const block = flow.blockAt(start)?.flow ?? sentence;
  const before = sentence.start - 2 >= block.start ? facts.sentenceAt(sentence.start - 2) : sentence;
  const from = Math.max(before.start, start - MAX_TEXT);
  const to = Math.min(sentence.end, end + MAX_TEXT);
  return new Set([...topicsOf(flow.text.slice(from, start)), ...topicsOf(flow.text.slice(end, to))]);
}

/** A topic that the two share: an abbreviation or name before a noun, and then the longest. */
export function sharedTopic(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  const rank = (topic: string) => (/^\p{Lu}/u.test(topic) ? 0 : 1);
  return [...a].filter((topic) => b.has(topic)).sort((x, y) => rank(x) - rank(y) || y.length - x.length)[0];
}

function* topicsOf(text: string): Generator<string> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (COMMON.has(word)) continue;
    for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      // most words are short and have no capital
      if (part.length < SHORTEST_NOUN && !/^\p{Lu}/u.test(part)) continue;
      const abbreviation = /^\p{Lu}{3,}$/u.test(part);
      const name = part.length > SHORTEST_NAME && /^\p{Lu}/u.test(part) && !opensSentence(text, index);
      if ((abbreviation || name || part.length >= SHORTEST_NOUN) && !COMMON.has(part)) yield part;
    }
  }
}

/** The first word of a sentence has its capital for nothing. */
function opensSentence(text: string, index: number): boolean {
  return index === 0 || /[.!?:]\s$/.test(text.slice(Math.max(0, index - 2), index));
}
