import type { Facts, Letter } from '../letter/index.ts';
import { words } from '../register/index.ts';
import type { Span } from '../text/index.ts';

const SHORTEST = 4;
/** A word of this length may be part of a compound in the other text: 'krimp' and 'regio' in 'krimpregio'. */
const SHORTEST_PART = 5;
const HEAVIEST = 12;
const MAX_TEXT = 1200;

/** Words of some length that titles, letters and sentences share without being about the same. */
const COMMON = new Set(
  `aanbieding aanleiding aangeboden aangegeven aangenomen aangekondigd alle alsmede ander andere antwoord antwoorden april augustus beleid
  betreffende betrekking brief brieven daar daarbij daarmee daarom daarover daarvan deze december dient door dossier echter eerder
  eerdere eerste eigen februari gaan gegeven geweest gewijzigde geïnformeerd geinformeerd haar hebben heeft hierbij hiermee hierover
  evaluatie gevolg indien informeren inzake januari jaar jaren juli juni kabinet kamer kamers kamerbrief kamerstuk kamerstukken komen kunnen leden
  maart maken meer meerdere mijn minister moet moeten motie moties nader nadere namens nederland nederlandse niet nota november nummer
  oktober omtrent onder onze over rapport reactie resultaten regering samen september sinds staat staatssecretaris stand stuk stukken tegen ten tijdens
  toegezegd toezegging tussen tweede uitvoering vanaf vanuit verschillende verslag verzoek verzoekt vierde voor voorstel voorstellen voortgang voorzitter
  vraag vragen waar waarbij waarin waarmee waarvan welke werd werden wordt worden zaken zich zijn zoals zodat zonder zullen
    laatste ontwikkelingen uitkomsten vervolgstappen gemaakte afspraken gesprekken betrokken partijen planning komende`
    .split(/\s+/)
    .flatMap(words),
);

/** The words of a sentence that say what it is about, folded, each with its weight: long words are rare, and abbreviations exact. */
export type Telling = ReadonlyMap<string, number>;

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu;

/** The telling words of a text. */
export function tellingWords(text: string): Telling {
  const abbreviations = new Set((text.match(ABBREVIATION) ?? []).flatMap(words));
  const telling = new Map<string, number>();
  for (const word of words(text)) {
    if (abbreviations.has(word)) telling.set(word, HEAVIEST);
    else if (isTelling(word)) telling.set(word, Math.min(word.length, HEAVIEST));
  }
  return telling;
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !COMMON.has(word) && !/^\d+$/.test(word);
}

/** The telling words of the sentence at a place of the flow. */
export function wordsAround({ flow }: Letter, facts: Facts, { start, end }: Span): Telling {
  const sentence = facts.sentenceAt(start);
  const from = Math.max(sentence.start, start - MAX_TEXT);
  return tellingWords(flow.text.slice(from, Math.min(sentence.end, end + MAX_TEXT)));
}

/** How much a title has in common with a sentence: the weights of the words they share; 0 for nothing. */
export function sharedWeight(sentence: Telling, title: string): number {
  let weight = 0;
  for (const word of new Set(words(title))) weight += weightIn(sentence, word);
  return weight;
}

function weightIn(sentence: Telling, word: string): number {
  const exact = sentence.get(word);
  if (exact !== undefined) return exact;
  if (!isTelling(word)) return 0;
  for (const [other, weight] of sentence) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    const isPart = long.startsWith(short) || long.endsWith(short);
    if (short.length >= SHORTEST_PART && isPart) return Math.min(weight, short.length);
  }
  return 0;
}

/** Names and other words with a capital that say who speaks or where, not what about. */
const NAMES = new Set(
  `Tweede Eerste Kamer Kamers Kamerstuk Kamerstukken Kamerbrief Handelingen Rijk Rijks Nederland Nederlandse Staten-Generaal Minister
  Staatssecretaris Vergaderjaar Voorzitter BZK BuZa EZK IenW JenV LNV OCW SZW VWS VRO EUR BTW VNG IPO CBS CPB PBL VVD CDA PVV PvdA
  GroenLinks ChristenUnie Zie Ook Het Een Deze Dit Daarnaast Hierbij Hiermee Bij`.split(/\s+/),
);
const WORD = /[\p{L}\d][\p{L}\d-]*/gu;
/** A name of this length or an abbreviation, or a noun too long to be common by chance. */
const SHORTEST_NAME = 3;
const SHORTEST_NOUN = 12;
/** A topic stands nearer to its reference than a telling word has to. In UTF-16 units. */
const NEAR = 600;

/** What a sentence and the one before it are about: abbreviations, names, long nouns; the reference itself left out. */
export function topicsAround({ flow }: Letter, facts: Facts, { start, end }: Span): ReadonlySet<string> {
  const sentence = facts.sentenceAt(start);
  const block = flow.blockAt(start)?.flow ?? sentence;
  const before = sentence.start - 2 >= block.start ? facts.sentenceAt(sentence.start - 2) : sentence;
  const from = Math.max(before.start, start - NEAR);
  const to = Math.min(sentence.end, end + NEAR);
  return new Set([...topicsOf(flow.text.slice(from, start)), ...topicsOf(flow.text.slice(end, to))]);
}

/** A topic that the two share: an abbreviation or name before a noun, and then the longest. */
export function sharedTopic(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  const rank = (topic: string) => (/^\p{Lu}/u.test(topic) ? 0 : 1);
  return [...a].filter((topic) => b.has(topic)).sort((x, y) => rank(x) - rank(y) || y.length - x.length)[0];
}

function* topicsOf(text: string): Generator<string> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (NAMES.has(word)) continue;
    for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      // most words are short and have no capital
      if (part.length < SHORTEST_NOUN && !/^\p{Lu}/u.test(part)) continue;
      const abbreviation = /^\p{Lu}{3,}$/u.test(part);
      const name = part.length > SHORTEST_NAME && /^\p{Lu}/u.test(part) && !opensSentence(text, index);
      if ((abbreviation || name || part.length >= SHORTEST_NOUN) && !isCommon(part)) yield part;
    }
  }
}

/** The first word of a sentence has its capital for nothing. */
function opensSentence(text: string, index: number): boolean {
  return index === 0 || /[.!?:]\s$/.test(text.slice(Math.max(0, index - 2), index));
}

function isCommon(word: string): boolean {
  return NAMES.has(word) || words(word).every((one) => COMMON.has(one));
}
