import type { Citation } from '../../citation/index.ts';
import { type DateMention, isSeason, resolveDate } from '../../dates/index.ts';
import { ABOUT, COLLEAGUE, MINISTERS, OF_DAY, SENDS, SENT, TOLD } from '../../dutch/index.ts';
import type { Facts, Placed, ReferenceDate } from '../../letter/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { isOnCalendar } from '../belonging.ts';
import { type CitedDay, inYearOf } from '../cited-days.ts';
import { isKamerTold } from './day-told.ts';
import type { Noun } from './nouns.ts';
import type { Passage } from './passage.ts';

/** What a sentence says was done with a paper on a day: sent to the Kamer, or handed in there. */
export type Event = 'verzonden' | 'ingediend';

/** When a paper is said to be of. */
export interface When {
  readonly day?: CitedDay;
  readonly event?: Event;
}

/** What a date is read with. */
interface Sources {
  readonly facts: Facts;
  readonly reference: ReferenceDate;
}

/** The words before a reference, and the noun in them that it belongs to. */
export interface Place {
  readonly noun: Noun | undefined;
  /** The end of the noun, or of the movers behind it. */
  readonly from: number;
  readonly passage: Passage;
  /** The words, quotations and brackets blanked. */
  readonly text: string;
}

/**
 * The day that belongs to the paper: behind its noun or movers, in "op 3 maart heb ik uw Kamer een brief gestuurd", or, less surely, the
 * one that stands beside the reference.
 */
export function whenOf(sources: Sources, citation: Citation, place: Place, beside: CitedDay | undefined): When {
  const { noun } = place;
  const done = doneOn(sources, place);
  if (done) return { day: dayOf(sources, citation, done.date), event: done.event };
  const behind = noun && dateBehind(sources, place, noun);
  if (behind) return { day: dayOf(sources, citation, behind) };
  if (!beside) return {};
  const sure = beside.sure && noun !== undefined && !isOtherDay(place, noun) && !isOfAnother(sources, place, beside);
  return { day: { ...beside, sure } };
}

function dayOf({ facts, reference }: Sources, citation: Citation, { item }: Placed<DateMention>): CitedDay {
  const span = { start: item.start, end: item.end };
  if (isSeason(item)) {
    // people are vague about seasons: one that fits tells something, one that does not fit tells nothing
    const year = item.year ?? citation.jaar;
    const meant = resolveDate({ ...item, ...(year !== undefined && { year }) }, reference.date);
    return { span, sure: false, ...(typeof meant === 'object' && { period: meant }) };
  }
  const meant = facts.resolve(item);
  if (typeof meant !== 'string') return { span, sure: meant !== undefined, ...(meant && { period: meant }) };
  const inYear = item.year === undefined ? inYearOf(citation, meant) : meant;
  return { span, day: inYear > reference.date ? meant : inYear, sure: true };
}

const LOOK_BACK = 60;
/** What is dated weeks after it, or before; a day beside such words may be another than that of the paper. */
const REPORTED = /verslag|debat|overleg|stemming/i;
const DECIDED = /aangenomen|toegezegd|toezegging/i;

/** The day of a vote or a promise is not that of a letter. */
function isOtherDay({ text }: Place, { kind, start }: Noun): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return REPORTED.test(before) || (kind !== 'brief' && DECIDED.test(before));
}

/** Who wrote it or to whom it went; nothing that could have a date of its own. */
const WRITER_OR_READER = anyOf(
  ...['mij', 'mijn ambtsvoorganger'],
  String.raw`(?:de|het|uw|mijn)\s(?:(?:toenmalige?|voormalige?)\s)?${anyOf(COLLEAGUE, MINISTERS, ...listed('bewindslieden Kamer voorzitter Tweede Eerste'))}[\p{L}\s,-]{0,90}?`,
);
const OF_NOUN = new RegExp(
  String.raw`^(?:\s(?:van|aan)\s${WRITER_OR_READER})*,?\s{1,}(?:${anyOf(OF_DAY, 'uit', 'in')}\s)?$`,
  'iu',
);

/** The date right behind the noun or its movers. */
function dateBehind({ facts }: Sources, place: Place, noun: Noun): Placed<DateMention> | undefined {
  const { from, passage, text } = place;
  const { at } = passage;
  if (isOtherDay(place, noun)) return undefined;
  const dates = facts.datesIn({ start: at, end: at + text.length });
  const behind = dates.find(({ flow }) => flow.start >= at + from);
  if (
    !behind ||
    !(isOnCalendar(behind.item) || isSeason(behind.item)) ||
    !OF_NOUN.test(text.slice(from, behind.flow.start - at))
  )
    return undefined;
  return isSeason(behind.item) || facts.resolve(behind.item) !== undefined ? behind : undefined;
}

const SENT_THEN = new RegExp(String.raw`${anyOf(...SENT, ...TOLD, ...SENDS, 'informeerde')}(?!\p{L})`, 'iu');
/** To the Kamer as a paper of its own: "heb ik het onderzoek naar … aan uw Kamer aangeboden". */
const OFFERED = new RegExp(
  String.raw`(?:heb ik|heeft (?:de|mijn|het) [\p{L}\s]{3,60}?)\s.{3,300}?(?:aan )?(?:uw|de Tweede) Kamer ${anyOf(...SENT)}`,
  'u',
);
const HANDED_IN = /(?<![\p{L}])ingediend(?![\p{L}])/u;
const REACH_BEHIND = 80;

/** "Op 3 maart heb ik uw Kamer een brief gestuurd", "op 3 maart is de motie X ingediend": the day stands before the noun. */
function doneOn({ facts }: Sources, place: Place): { date: Placed<DateMention>; event: Event } | undefined {
  const { noun, passage, text } = place;
  const { at } = passage;
  const end = at + (noun?.start ?? text.length);
  const [date, ...more] = facts.datesIn({ start: at, end });
  if (!date || more.length > 0 || !isOnCalendar(date.item)) return undefined;
  if (!/(?:^|\s)op\s$/i.test(text.slice(0, date.flow.start - at)) || facts.resolve(date.item) === undefined)
    return undefined;
  const told = `${text.slice(date.flow.end - at)}${passage.after.slice(0, REACH_BEHIND)}`;
  if (noun === undefined && isKamerTold(text.slice(0, date.flow.start - at), told)) return { date, event: 'verzonden' };
  if (noun?.kind === 'brief') return SENT_THEN.test(told) ? { date, event: 'verzonden' } : undefined;
  if (noun?.kind === 'motie' || noun?.kind === 'amendement')
    return HANDED_IN.test(told) ? { date, event: 'ingediend' } : undefined;
  return OFFERED.test(text.slice(date.flow.end - at)) ? { date, event: 'verzonden' } : undefined;
}

const ON_SUBJECT = new RegExp(String.raw`(?<![\p{L}-])${anyOf(...ABOUT, 'houdende', 'om')}\s`, 'iu');
/** Meetings, rulings and laws, which have days of their own. */
const MEETINGS =
  listed(`raad debat overleg vergadering conferentie bijeenkomst zitting top eurogroep ecofin AO WGO NO stemming
  stemmingen verkiezing verkiezingen`);
const WRITINGS =
  listed(`wet besluit regeling verdrag verordening richtlijn akkoord convenant uitspraak arrest vonnis rapport advies
  artikel bericht motie amendement verzoek`);
const FIRST_DAY = String.raw`(?:\d{1,2}(?:\s[a-z]+)?\s(?:en|t\/m|tot en met|tot)\s)?`;
/** "(… over) de Raad Buitenlandse Zaken van", "de Landbouw- en Visserijraad op 8 en". */
const OWN_DAY = new RegExp(
  String.raw`${anyOf(...MEETINGS, ...WRITINGS)}(?:\s(?!brief)[\p{L}-]+){0,4}?\s(?:van|op|d\.d\.)\s${FIRST_DAY}$`,
  'iu',
);

/** True where the date belongs to what the paper is about: "brief over de Transportraad van 6 oktober". */
function isOfAnother({ facts }: Sources, { from, passage, text }: Place, { span }: CitedDay): boolean {
  const { at } = passage;
  const date = facts.datesIn({ start: at, end: at + text.length }).find(({ item }) => item.start === span.start);
  if (!date) return false;
  const between = text.slice(from, date.flow.start - at);
  if (!isOnCalendar(date.item) || OWN_DAY.test(between)) return true;
  // "over een verhoging per 1 januari 2016": within what it is about only "van" can lead back to the paper
  return ON_SUBJECT.test(between) && !/\s(?:van|d\.d\.|dd\.)\s$/i.test(between);
}
