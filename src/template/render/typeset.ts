import { isIsoDate, readDate, writeDate } from '../../dates/index.ts';

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

function inWords(day: string): string {
  const date = isIsoDate(day) ? day : readDate(day);
  return date !== undefined && isIsoDate(date) ? writeDate(date) : day;
}
