import type { Citation } from '../citation/index.ts';
import type { DateMention, IsoDate, Period } from '../dates/index.ts';
import type { Facts, Letter, PaperMention, Placed } from '../letter/index.ts';
import { anyOf, listed } from '../text/index.ts';

/** The date that belongs to a reference: "mijn brief van 15 februari jl. over … (TK 32847-720)". */
export interface DateBeside {
  readonly date: Placed<DateMention>;
  readonly day?: IsoDate;
  readonly period?: Period;
  /** True when nothing but a bracket or comma stands between the date and the reference. */
  readonly direct: boolean;
  readonly mention?: PaperMention;
}

/** A law, an agreement or a ruling has a date of its own, which is not that of the paper it stands in. */
const DECREES = listed(
  'wet besluit regeling verdrag verordening richtlijn akkoord convenant uitspraak arrest vonnis beschikking',
);
const OWN_DAY = new RegExp(String.raw`${anyOf(...DECREES)}\s(?:van|d\.?d\.)\s$`, 'i');

/** "Twee jaar geleden" and "vorige week" are words of the sentence, not the date of a paper. */
export function isOnCalendar({ kind }: DateMention): boolean {
  return kind !== 'relative' && kind !== 'vague' && kind !== 'month-only';
}

const DIRECT = /^[\s,(]*(?:zie\s)?$/i;

/** Answers which date belongs to a reference; the mentions are put in a table once. */
export function createDatesBeside(
  { flow }: Letter,
  facts: Facts,
): (citation: Placed<Citation>) => DateBeside | undefined {
  const byCitation = new Map<Citation, PaperMention>();
  for (const mention of facts.mentions)
    if (mention.citation && mention.date) byCitation.set(mention.citation.item, mention);
  return (citation) => {
    const isDirect = (date: Placed<DateMention>) => DIRECT.test(flow.text.slice(date.flow.end, citation.flow.start));
    const mention = byCitation.get(citation.item);
    if (mention?.date && isOnCalendar(mention.date.item)) {
      const { date, day, period } = mention;
      return { date, direct: isDirect(date), mention, ...(day && { day }), ...(period && { period }) };
    }
    const sentence = facts.sentenceAt(citation.flow.start);
    const date = facts
      .datesIn({ start: Math.max(sentence.start, citation.flow.start - 60), end: citation.flow.start })
      .at(-1);
    if (!date || date.flow.end > citation.flow.start || !isDirect(date) || !isOnCalendar(date.item)) return undefined;
    if (OWN_DAY.test(flow.text.slice(Math.max(0, date.flow.start - 40), date.flow.start))) return undefined;
    const meant = facts.resolve(date.item);
    const when = typeof meant === 'string' ? { day: meant } : meant ? { period: meant } : {};
    return { date, direct: true, ...when };
  };
}

const OVER = /^\sover\s[^,;:()]{1,120}\($/;

/** True when nothing stands between the date and the reference, or only what the letter is about. */
export function belongsTo(
  { flow }: Letter,
  { date, direct, mention }: DateBeside,
  citation: Placed<Citation>,
): boolean {
  return direct || (mention?.kind === 'brief' && OVER.test(flow.text.slice(date.flow.end, citation.flow.start)));
}

/** What is done with a paper on a day, which is then the day of the paper. */
const DONE = listed(
  'aangeboden gestuurd toegestuurd gezonden toegezonden verzonden verstuurd voorgelegd aangenomen verworpen ingediend',
);
/** "Op 26 mei jl. heb ik … aan u aangeboden (", "heeft de Kamer de motie … aangenomen over … (". */
const DONE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${anyOf(...DONE)})(?:\sover\s[^,;:()]{1,160})?\s\((?:zie\s)?$`,
  'u',
);
/** A verb that tells who did it, right before or behind the day. */
const HAS = anyOf(...listed('heb heeft hebben is zijn werd werden'));
const HAS_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${HAS}(?:\s(?:ik|wij|u|de\s\p{L}+|uw\sKamer))?\sop|Op)\s$`, 'u');
/** No sentence has more between the day and the brackets. */
const LONGEST_BETWEEN = 400;

/**
 * The day on which its sentence says that a paper was sent, submitted or voted on: "Op 26 mei jl. heb ik het advies aan u aangeboden
 * (Kamerstukken …)". Undefined where the sentence has more days or papers before it. `voted` for a vote, which may be long after the day
 * of the paper.
 */
export function dayToldOf(
  { flow }: Letter,
  facts: Facts,
  { flow: { start } }: Placed<Citation>,
): { readonly date: Placed<DateMention>; readonly day: IsoDate; readonly voted: boolean } | undefined {
  const sentence = facts.sentenceAt(start);
  const before = { start: Math.max(sentence.start, start - LONGEST_BETWEEN), end: start };
  const [date, ...others] = facts.datesIn(before);
  if (!date || others.length > 0 || facts.citationsIn(before).length > 0 || !isOnCalendar(date.item)) return undefined;
  const between = flow.text.slice(date.flow.end, start);
  const done = DONE_BEFORE.exec(between)?.[1];
  const left = flow.text.slice(sentence.start, date.flow.start);
  if (done === undefined || !HAS_BEFORE.test(left.slice(-LONGEST_BEFORE))) return undefined;
  const day = facts.resolve(date.item);
  return typeof day === 'string' ? { date, day, voted: /^(?:aangenomen|verworpen)$/.test(done) } : undefined;
}

const LONGEST_BEFORE = 40;

/** The year of a day or period, when it lies within one year. */
export function yearOf({ day, period }: { readonly day?: IsoDate; readonly period?: Period }): number | undefined {
  if (day) return Number(day.slice(0, 4));
  if (!period || period.from.slice(0, 4) !== period.to.slice(0, 4)) return undefined;
  return Number(period.from.slice(0, 4));
}
