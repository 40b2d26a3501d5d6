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

/** The year of a day or period, when it lies within one year. */
export function yearOf({ day, period }: { readonly day?: IsoDate; readonly period?: Period }): number | undefined {
  if (day) return Number(day.slice(0, 4));
  if (!period || period.from.slice(0, 4) !== period.to.slice(0, 4)) return undefined;
  return Number(period.from.slice(0, 4));
}
