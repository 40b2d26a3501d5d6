import { isIsoDate, readDate, writeDate, writePeriod } from '../../dates/index.ts';
import { anyOf, listed } from '../../text/index.ts';

/** Quotation marks as a keyboard has them, around some words of one line. */
const STRAIGHT = /(?<![\p{L}\p{N}=])(["'])((?:(?!\1)[^\n]|(?<=\p{L})'(?=\p{L})){1,200})\1(?![\p{L}\p{N}])/gu;
/** An apostrophe within a word, or that of 't, 's and 'n. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|(?<!\p{L})'(?=[tsn](?!\p{L}))/gu;
/** A day in figures: '2024-12-09', '1-6-2025'; no part of a number. */
const DAY = /(?<![\w./-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})(?![\w/-])/g;
/** Behind these words stand numbers that may look like a day. */
const NUMBERED = /(?:kenmerk|nummer|nr\.) $/i;

/**
 * A value as print has it: quotation marks and apostrophes that are not straight, no space before a question mark, days in words. What
 * may be code, a link or HTML keeps its own marks. `before` is what stands before it on its line.
 */
export function typeset(value: string, before: string): string {
  const dated = NUMBERED.test(before) ? value : value.replace(DAY, inWords);
  if (/[<>`\]]/.test(value)) return dated;
  return dated
    .replace(STRAIGHT, '‘$2’')
    .replace(APOSTROPHE, '’')
    .replace(/(?<=\p{L}) ([?!])(?=\s|$)/gu, '$1');
}

/** Words behind which a period needs 'in': who gets something, and what comes. */
const NEEDS_PREPOSITION = new RegExp(
  `(?:^|\\s)${anyOf(...listed('verwachting ontvangt Kamers? stuk stukken antwoorden die volgt volgen komt komen'))} $`,
);

/** A period or day in a sentence: 'ontvangt uw Kamer' + 'mei 2025' is 'in mei 2025', 'in' + 'Voorjaar 2025' 'in het voorjaar van 2025'. */
export function whenIn(value: string, before: string): string {
  const period = writePeriod(value);
  if (period !== undefined) return NEEDS_PREPOSITION.test(before) ? `in ${period}` : period;
  const isDay = before.endsWith('naar verwachting ') && readDate(value) !== undefined;
  return isDay ? `op ${value}` : value;
}

function inWords(day: string): string {
  const date = isIsoDate(day) ? day : readDate(day);
  return date !== undefined && isIsoDate(date) ? writeDate(date) : day;
}
