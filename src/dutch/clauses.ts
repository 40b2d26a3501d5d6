import { listed } from '../text/index.ts';

/**
 * The form of what somebody typed, as far as its words tell: a sentence ('het kost tijd'), what can stand behind 'dat' ('het tijd
 * kost'), no clause at all ('tijdgebrek'), or nothing that can be said for certain.
 */
export type ClauseForm = 'main' | 'subordinate' | 'phrase' | 'unknown';

/** Verbs that say little by themselves: what belongs to them stands between them and the end of a main clause. */
const AUXILIARY = new Set(
  listed(`is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten mag mogen
    mocht zal zullen zou zouden wil willen blijft blijven bleef`),
);
/** Other verbs in the third person, none of them a noun too. */
const FULL_VERB = new Set(
  listed(`gaat ging komt kwam kost kostte duurt duurde loopt liep doet deed krijgt kreeg maakt maakte neemt geeft gaf vraagt vroeg
    helpt werkt zit zat ligt lag lijkt leek blijkt bleek volgt begint begon ontbreekt vergt geldt gold bestaat hangt stijgt steeg
    daalt daalde leidt leidde betekent vindt ziet zegt schrijft verandert vervalt verdwijnt ontvangt betaalt stelt houdt hoort`),
);
const SUBORDINATOR = new Set(
  listed(
    'die dat omdat doordat zodat als wat hoe waarom of wie welke welk wanneer terwijl nadat voordat zolang zodra mits tenzij totdat indien hoewel opdat waar waarop waarin waarbij waarmee',
  ),
);
const PREPOSITION = new Set(
  listed(`aan achter bij binnen buiten door in met na naar onder op over per sinds tegen tijdens tot tussen uit van vanaf vanuit vanwege
    via volgens voor wegens zonder`),
);
const LINK = new Set(listed('dat om of en maar als omdat zodat doordat terwijl wanneer dan'));
const PRONOUN = new Set(listed('er het dit dat ik wij we u zij ze hij men dat deze die'));
const PARTICIPLE = /^\p{Ll}*(?:ge|be|ver|ont|her)\p{Ll}{2,}(?:d|t|en)$/u;
const ANY_PARTICIPLE = /^\p{Ll}*(?:ge|be|ver|ont|her|over|onder|door|voor|weer|mis)\p{Ll}{2,}(?:d|t|en)$/u;
const INFINITIVE = /^\p{Ll}{2,}(?:en|aan|ien)$/u;
/** Words that no subject ends in: behind one of them a verb stands at the end of its clause: 'nog niet terug is op het oude niveau'. */
const NO_SUBJECT = new Set(
  listed(`nodig klaar gereed bekend mogelijk onmogelijk afhankelijk betrokken verantwoordelijk beschikbaar niet nooit nog al ook pas steeds
    vaak weer terug meer weg open dicht gelijk groot klein hoog laag genoeg duidelijk
    hoger lager groter kleiner beter slechter langer korter vaker later eerder minder veiliger duurder goedkoper`),
);
/** How a verb can end that no table has; no word of a few letters. */
const MAY_BE_VERB = /^\p{Ll}{2,}(?:t|en|de|te|aan)$/u;
const NO_VERB = new Set(listed('het dit dat niet met met wat het iets kort soort tot'));
/** More of a text than this says no more of its first clause. */
const LONGEST = 400;

/** The form of the first sentence of a text. */
export function clauseForm(text: string): ClauseForm {
  const words = firstSentence(text);
  const at = finiteVerb(words);
  if (at < 0) return words.length > 1 && mayBeClause(words) ? 'unknown' : 'phrase';
  return isLastOfClause(words, at) ? 'subordinate' : 'main';
}

/** The words of the first sentence; a comma is a word of its own. */
function firstSentence(text: string): readonly string[] {
  const [sentence = ''] = text.slice(0, LONGEST).split(/[.!?](?=\s+\p{Lu}|\s*$)|\n\n/u, 1);
  return sentence.toLowerCase().match(/[\p{L}\p{N}’'-]+|,/gu) ?? [];
}

/** Where the verb of the clause itself stands, not that of a clause within it; -1 where the tables do not say. */
function finiteVerb(words: readonly string[]): number {
  let within = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0 && SUBORDINATOR.has(word)) within++;
    const isVerb = index > 0 && (AUXILIARY.has(word) || FULL_VERB.has(word) || isPluralOfBe(words, index));
    if (!isVerb) continue;
    if (within === 0) return index;
    within--;
  }
  return -1;
}

/** 'zijn' as a verb: 'de stukken zijn', not 'de minister zijn plan'. */
function isPluralOfBe(words: readonly string[], index: number): boolean {
  if (words[index] !== 'zijn') return false;
  return index === words.length - 1 || /^(?:er|wij|we|zij|ze)$|(?:en|s)$/u.test(words[index - 1] ?? '');
}

/** True where what follows the verb can follow it behind 'dat' too: 'is afgerond', 'vraagt om geld', 'zegt dat …'. */
function isLastOfClause(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  const last = words.at(-1) ?? '';
  if (words.slice(1, at).some((word) => NO_SUBJECT.has(word))) return true;
  if (next === undefined || next === ',' || LINK.has(next) || AUXILIARY.has(next)) return true;
  if (next === 'te' || PARTICIPLE.test(next)) return true;
  if (PREPOSITION.has(next)) return !(at === 1 && PRONOUN.has(words[0] ?? '')) && !PARTICIPLE.test(last);
  if (INFINITIVE.test(next)) return !(at === 1 && PRONOUN.has(words[0] ?? ''));
  return isEndOfClause(words, at);
}

/** True where the last word is a verb of the same clause: 'wie dit is het krijgt'. */
function isEndOfClause(words: readonly string[], at: number): boolean {
  const last = words.at(-1) ?? '';
  const isVerb = AUXILIARY.has(last) || FULL_VERB.has(last);
  return isVerb && !words.slice(at).some((word) => SUBORDINATOR.has(word));
}

/** True where the last word may be a verb or somebody is named who does something: 'de dijk zakt', but not 'gebrek aan mensen'. */
function mayBeClause(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (PRONOUN.has(words[0] ?? '')) return true;
  return MAY_BE_VERB.test(last) && !NO_VERB.has(last) && !PREPOSITION.has(words.at(-2) ?? '');
}

/** True for an infinitive with 'te', or what begins one: 'om te helpen', 'een plan te maken', 'de regels aan te passen'. */
export function isInfinitiveClause(text: string): boolean {
  return (
    /^(?:om|te|door te|niet te)\s/i.test(text) ||
    /(?:^|\s)(?:\p{Ll}{1,9})?te \p{Ll}+n(?![\p{L}])/u.test(text.slice(0, LONGEST))
  );
}

/** True for a text with a word that may be a participle: 'het plan toegelicht', 'laten weten dat …'. */
export function hasParticiple(text: string): boolean {
  return firstSentence(text).some((word) => word === 'laten' || ANY_PARTICIPLE.test(word));
}

const SUBJECT = /^(?:ik|wij|we|u|jij|je|hij)$/;
const QUESTION_WORD = /^(?:of|hoe|hoeveel|wat|waar\p{Ll}*|wie|welke?|wanneer)$/u;

/** True for a question as somebody asks it: 'kunt u helpen?', 'waarom duurt het zo lang?'; not 'waarom het zo lang duurt?'. */
export function isDirectQuestion(text: string): boolean {
  if (!/^[^\n]*\?$/.test(text)) return false;
  const words = firstSentence(text);
  const [first = '', second = ''] = words;
  if (!QUESTION_WORD.test(first)) return true;
  // 'waarom krijg ik': the verb, whatever it is, stands before who does it
  if (SUBJECT.test(words[2] ?? '') && !PRONOUN.has(second) && !/^(?:of|hoe|hoeveel|welke?)$/.test(first)) return true;
  const at = finiteVerb(words);
  // 'hoe lang duurt het', 'welke gemeenten doen mee'
  return (
    at === 1 || (at === 2 && at < words.length - 1 && /^(?:hoe|hoeveel|welke?)$/.test(first) && !PRONOUN.has(second))
  );
}
