import type { Citation } from '../../citation/index.ts';
import { type DateMention, type IsoDate, isIsoDate, type Period } from '../../dates/index.ts';
import { COLLEAGUE, GOVERNMENT, GOVERNMENT_PAPER, SENDS, SENT, TELLS, TOLD } from '../../dutch/index.ts';
import { anyOf, type Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { FactsAtPlace, Placed } from './placed.ts';

/** A place where the letter speaks of another paper: "mijn brief van 3 juli 2020", "op 7 december 2020 aangeboden aan de Kamer". */
export interface PaperMention {
  /** `brief`: a letter is named; `zending`: the text says when something was sent to a Kamer. */
  readonly kind: 'brief' | 'zending';
  /** From the first word of the group to the end of its date, or of the noun; in the flow. */
  readonly flow: Span;
  /** The group without what comes before the noun: "brief" … its date. */
  readonly noun: Span;
  /** The word that says whose it is, in lower case: 'mijn', 'uw', 'de'. */
  readonly owner?: string;
  /** The adjectives before the noun, in lower case. */
  readonly adjectives: readonly string[];
  /** True when it is said, or clear from the addressee, that it went to a Kamer. */
  readonly toKamer: boolean;
  readonly date?: Placed<DateMention>;
  /** The day, where the date means one. */
  readonly day?: IsoDate;
  readonly period?: Period;
  /** The reference that belongs to it: the next one in the sentence, before another date or mention. */
  readonly citation?: Placed<Citation>;
}

/** Finds them all, in the order of the flow. */
export function findMentions(letter: Letter, known: FactsAtPlace): PaperMention[] {
  const letters = findLetters(letter, known);
  const all = [...letters, ...findSendings(letter, known, letters)].sort((a, b) => a.flow.start - b.flow.start);
  return all.map((mention, i) => withCitation(letter, known, mention, all[i + 1]));
}

/** A letter by its name or a compound of it: Kamerbrief, voortgangsbrief. */
const LETTER = /(?:brief|brieven)\b/g;

function findLetters({ flow, addressee }: Letter, known: FactsAtPlace): PaperMention[] {
  const found: PaperMention[] = [];
  const isForKamer = addressee.kamers.length > 0;
  for (const { 0: word, index } of flow.text.matchAll(LETTER)) {
    if (known.isQuoted(index)) continue;
    const sentence = known.sentenceAt(index);
    const { start, noun, owner, adjectives } = readBefore(flow.text, sentence.start, index);
    const end = index + word.length;
    const after = readAfter(flow.text, { start: end, end: sentence.end }, known);
    found.push({
      kind: 'brief',
      flow: { start, end: after.end },
      noun: { start: noun, end },
      ...(owner && { owner }),
      adjectives,
      toKamer: isToKamer(
        flow.text,
        { noun: flow.text.slice(noun, end), owner, before: flow.text.slice(sentence.start, start), after, sentence },
        isForKamer,
      ),
      ...dated(after.date, known),
    });
  }
  return found;
}

const OWNERS = new Set('mijn onze ons uw zijn haar hun de het deze die een'.split(' '));
const MAX_BEFORE = 80;
const MAX_ADJECTIVES = 3;
/** Words that end the group when they are met before an owner. */
const OUTSIDE = new Set('van aan in op over met bij en of per voor naar uit door te tot als dat'.split(' '));

/** Where the group begins: its owner at most three adjectives before the noun, or else the noun itself. */
function readBefore(text: string, floor: number, at: number) {
  const words = text.slice(Math.max(floor, at - MAX_BEFORE), at).split(' ');
  const noun = at - (/[\p{L}-]*$/u.exec(words.pop() ?? '')?.[0].length ?? 0);
  const adjectives: string[] = [];
  let start = noun;
  while (adjectives.length <= MAX_ADJECTIVES) {
    const word = words.pop();
    if (!word || OUTSIDE.has(word) || !/^[(]?[\p{L}-]+$/u.test(word)) break;
    start -= word.length + 1;
    const owner = word.replace('(', '').toLowerCase();
    if (OWNERS.has(owner)) return { start: start + (word.length - owner.length), noun, owner, adjectives };
    adjectives.unshift(owner);
  }
  return { start: noun, noun, owner: undefined, adjectives: [] };
}

/** "aan de Tweede Kamer", "van de minister van X aan uw Kamer": what may stand between the noun and its date. */
const KOOPHANDEL = String.raw`(?!\svan\sKoophandel)`;
const TO_KAMER = new RegExp(
  String.raw`\b(?:aan|naar)\s(?:de\s[Vv]oorzitter\s(?:van|der)\s)?(?:(?:de|uw|beide)\s)?(?:(?:Tweede|Eerste)\s)?Kamers?\b${KOOPHANDEL}`,
);
/** "mijn brief aan de gemeenten van 3 juli 2020", "mijn brief van 3 juli 2020 aan de raad". */
const TO_OTHERS = /^(?:\s(?:van|d\.d\.|dd\.)\s[^,;:]{1,24})?\s(?:aan|naar)\s(?:de|het|alle|uw|mijn|een)\b/;
/** The word right before a date that makes it the paper's own. */
const OF_DATE = /(?:^|\s)(?:van|d\.d\.|dd\.|gedateerd|gedagtekend)\s$|^\s$/;
const MAX_AFTER = 160;

interface After {
  readonly end: number;
  /** Said to have gone to a Kamer; to someone else. */
  readonly recipient: boolean;
  readonly elsewhere: boolean;
  readonly date?: Placed<DateMention>;
}

/** Reads on from the noun to its date: up to a bracket or a comma, never out of the sentence. */
function readAfter(text: string, { start, end }: Span, known: FactsAtPlace): After {
  const limit = Math.min(end, start + MAX_AFTER);
  const stop = text.slice(start, limit).search(/[(;]/);
  const window = text.slice(start, stop < 0 ? limit : start + stop);
  const recipient = TO_KAMER.test(window);
  const elsewhere = !recipient && TO_OTHERS.test(window);
  for (const date of known.datesIn({ start, end: start + window.length })) {
    const between = text.slice(start, date.flow.start);
    const marked = date.item.marker === 'dd' && !between.includes(',');
    if (marked || (OF_DATE.test(between) && !between.includes(',')))
      return { end: date.flow.end, recipient, elsewhere, date };
  }
  return { end: start, recipient, elsewhere };
}

/** Verbs that say that a Kamer was told something in the letter. */
const OF_TELLING = new RegExp(String.raw`\b${anyOf(...TOLD, ...TELLS, 'toegezegd')}\b|\blaten\sweten\b`);
const OF_GOVERNMENT = new RegExp(String.raw`\b${anyOf('ik', 'wij', GOVERNMENT)}\b`, 'i');
const OWN = new Set(['mijn', 'onze', 'ons']);
/** "Bij brief van 3 juli 2020 heb ik uw Kamer geïnformeerd", "informeerde ik uw Kamer". */
const BY_ME = new RegExp(String.raw`\b(?:heb\sik|hebben\s(?:wij|we)|${anyOf(...TELLS)}\s(?:ik|wij|we))\b`, 'i');
/** "De staatssecretaris heeft de Kamer bij brief van 5 oktober 2020 laten weten". */
const BY_COLLEAGUE = new RegExp(
  String.raw`\b${COLLEAGUE}\b[^,;:]{0,80}?\s(?:heeft|hebben)\b|\b(?:heeft|hebben)\s(?:de|het|mijn)\s${COLLEAGUE}\b`,
  'i',
);

/** "In de brief van 3 juli 2020 heb ik toegelicht", to a Kamer: the writer's own letter to it. */
const IN = /(?:^|\s)in $/i;
const WE_TOLD = new RegExp(String.raw`^ (?:heb ik|hebben wij|${anyOf(...TELLS)} (?:ik|wij))\b`, 'i');

interface Group {
  readonly noun: string;
  readonly owner: string | undefined;
  /** What of the sentence stands before the group. */
  readonly before: string;
  readonly after: After;
  readonly sentence: Span;
}

/** A letter went to a Kamer when it is called so, when the sentence says so, or when this letter itself goes there. */
function isToKamer(text: string, { noun, owner = '', before, after, sentence }: Group, isForKamer: boolean): boolean {
  if (/^kamerbrie/i.test(noun)) return owner !== 'uw';
  const own = OWN.has(owner);
  if (own && !after.elsewhere && isForKamer) return true;
  if (owner === 'uw') return false;
  if (
    isForKamer &&
    owner === 'de' &&
    after.date &&
    IN.test(before) &&
    WE_TOLD.test(text.slice(after.end, sentence.end))
  )
    return true;
  const words = text.slice(sentence.start, sentence.end);
  if (after.recipient) return own || OF_GOVERNMENT.test(words);
  const byUs = own || (owner !== 'een' && (BY_ME.test(words) || BY_COLLEAGUE.test(words)));
  return byUs && KAMER.test(words) && OF_TELLING.test(words);
}

function dated(date: Placed<DateMention> | undefined, { resolve }: FactsAtPlace): Partial<PaperMention> {
  if (!date) return {};
  const meant = resolve(date.item);
  if (meant === undefined) return { date };
  return typeof meant === 'string' && isIsoDate(meant) ? { date, day: meant } : { date, period: meant as Period };
}

/** The verb that says that something went to a Kamer, and what must stand in the same sentence. */

const OF_SENDING = new RegExp(
  String.raw`\b${anyOf(
    ...SENT,
    String.raw`${anyOf(...SENDS)}\s(?:ik|wij|we|mijn\sambtsvoorganger)`,
    String.raw`ambtsvoorganger\s${anyOf(...SENDS)}`,
  )}\b`,
  'g',
);
/** "Stuurde ik": who gets it stands in the next words, or behind "aan". */
const FINITE = new RegExp(anyOf(...SENDS));
const NEXT_KAMER = new RegExp(
  String.raw`^(?:\s\S+){0,4}\s(?:de|uw|beide)\s(?:(?:Tweede|Eerste)\s)?Kamers?\b${KOOPHANDEL}`,
);
const KAMER = new RegExp(String.raw`\b(?:Tweede|Eerste|uw|Uw|de|beide)\sKamers?\b${KOOPHANDEL}`);
const BY_GOVERNMENT = new RegExp(
  String.raw`\b${anyOf('ik', 'wij', 'we', GOVERNMENT, COLLEAGUE, 'is', 'zijn', 'werd', 'werden')}\b`,
  'i',
);
const ON_DATE = /\b(?:op|per brief van|bij brief van)\s$/i;

function findSendings({ flow }: Letter, known: FactsAtPlace, letters: readonly PaperMention[]): PaperMention[] {
  const taken = new Set(letters.flatMap(({ date }) => (date ? [date.flow.start] : [])));
  const found: PaperMention[] = [];
  for (const { 0: word, index } of flow.text.matchAll(OF_SENDING)) {
    const sentence = known.sentenceAt(index);
    if (known.isQuoted(index)) continue;
    const text = flow.text.slice(sentence.start, sentence.end);
    const toKamer = TO_KAMER.test(text);
    const sent = FINITE.test(word)
      ? toKamer || NEXT_KAMER.test(flow.text.slice(index + word.length, sentence.end))
      : (toKamer ? BY_GOVERNMENT : BY_ME).test(text) && KAMER.test(text);
    if (!sent) continue;
    const dates = known.datesIn(sentence);
    if (dates.some((date) => taken.has(date.flow.start))) continue;
    const on = dates.filter((date) =>
      ON_DATE.test(flow.text.slice(Math.max(0, date.flow.start - 16), date.flow.start)),
    );
    const date =
      on.findLast((candidate) => candidate.flow.start < index) ?? on[0] ?? ofPaperSent(flow.text, dates, index);
    if (!date || found.at(-1)?.date === date) continue;
    const span = { start: Math.min(date.flow.start, index), end: Math.max(date.flow.end, index + word.length) };
    found.push({ kind: 'zending', flow: span, noun: span, adjectives: [], toKamer: true, ...dated(date, known) });
  }
  return found;
}

/** "De kabinetsreactie van 5 juli 2016, die ik aan de Tweede Kamer heb gestuurd": the day of the paper itself. */
function ofPaperSent(text: string, dates: readonly Placed<DateMention>[], sent: number) {
  return dates.findLast(
    ({ flow: { start, end } }) =>
      end < sent &&
      PAPER_OF.test(text.slice(Math.max(0, start - MAX_BEFORE), start)) &&
      RELATIVE.test(text.slice(end, sent)),
  );
}

/** From the paper to its sending, without a word that puts that in the future. */
const RELATIVE = /^,? (?:die|dat|welke) (?![^,;:]*\b(?:zal|zullen|zou|moet|moeten|wordt|worden|kan|nog)\b)[^,;:]*$/;

/** A paper of the government, and the word that gives it its day. */
const PAPER_OF = new RegExp(
  String.raw`\b${anyOf('[Dd]e', '[Hh]et', '[Mm]ijn', '[Oo]nze', '[Oo]ns')} (?:\p{L}+ )?\p{L}*${GOVERNMENT_PAPER} van $`,
  'u',
);

/** Finds the reference that belongs to a mention. */
function withCitation(
  letter: Letter,
  known: FactsAtPlace,
  mention: PaperMention,
  next: PaperMention | undefined,
): PaperMention {
  const sentence = known.sentenceAt(mention.noun.start);
  const end = Math.min(sentence.end, next && next.flow.start > mention.flow.end ? next.flow.start : sentence.end);
  const [citation] = known.citationsIn({ start: mention.flow.end, end });
  if (!citation) return mention;
  const between = { start: mention.flow.end, end: citation.flow.start };
  const foreign = known.datesIn(between).some(({ item }) => item.kind !== 'vague');
  return foreign || letter.flow.text.slice(between.start, between.end).includes(';')
    ? mention
    : { ...mention, citation };
}
