import type { Facts, Letter } from '../letter/index.ts';
import { words } from '../register/index.ts';
import type { Span } from '../text/index.ts';

const SHORTEST = 4;
/** A word of this length may be part of a compound in the other text: 'krimp' and 'regio' in 'krimpregio'. */
const SHORTEST_PART = 5;
const HEAVIEST = 12;
const MAX_TEXT = 1200;

/** Words of some length that titles and letters share without being about the same. */
const COMMON = new Set(
  `aanbieding aangeboden aangegeven aangenomen aangekondigd alle alsmede ander andere antwoord antwoorden april augustus beleid
  betreffende betrekking brief brieven daar daarbij daarmee daarom daarover daarvan deze december dient door dossier echter eerder
  eerdere eerste eigen februari gaan gegeven geweest gewijzigde geïnformeerd geinformeerd haar hebben heeft hierbij hiermee hierover
  evaluatie gevolg indien informeren inzake januari jaar jaren juli juni kabinet kamer kamers kamerbrief kamerstuk kamerstukken komen kunnen leden
  maart maken meer meerdere mijn minister moet moeten motie moties nader nadere namens nederland nederlandse niet november nummer
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
