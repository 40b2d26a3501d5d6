import { markerAfter, markerBefore } from './beside.ts';
import { readDaysBack, type WrittenDay } from './days.ts';
import { createMention, type Reading } from './mention.ts';
import { isFullMonthName, MONTH_NUMBERS } from './names.ts';
import { isDash, isDigit, isLetter, skipBlanksBack, type Word, wordAfter, wordBefore } from './scan.ts';
import type { DateFlaw, DateMention } from './types.ts';
import { readYear, readYearAt, type WrittenYear } from './year.ts';

/** Words that make a month with a capital and without day or year a month: 'in Maart', not 'Mei Li'. */
const BEFORE_MONTH = new Set('in per eind einde begin half medio halverwege vanaf sinds maand'.split(' '));

/** Reads the dates that hang on a month's name: '3 juli 2020', '13 en 26 oktober', 'oktober 2019', 'in april'. In order. */
export function readMonth(text: string, word: Word, month: number, floor: number): readonly DateMention[] {
  const hyphen = isDash(text.charCodeAt(word.start - 1));
  const dated = hyphen && isDigit(text.charCodeAt(word.start - 2));
  const days = daysBefore(text, word.start, hyphen, dated, floor);
  // the month before the hyphen may be a mention already: 'januari-juni 2008'
  if (hyphen && days.length === 0 && !isMonth(wordBefore(text, word.start - 1, 0))) return [];
  const full = isFullMonthName(word.lower);
  const end = !full && text.charCodeAt(word.end) === 46 ? word.end + 1 : word.end;
  const joined = isDash(text.charCodeAt(end)) && !isBlankAt(text, end);
  if (joined && !dated && !isMonth(wordAfter(text, end + 1))) return [];
  const year = dated && joined ? readYearAt(text, end + 1) : readYear(text, end);
  if (joined && dated && !year) return [];
  const found = { text, word, month, floor, end, full, year };
  return days.length > 0 ? dayMentions(found, days) : monthMention(found);
}

interface Found {
  readonly text: string;
  readonly word: Word;
  readonly month: number;
  readonly floor: number;
  /** Just after the month's name and the full stop of its abbreviation. */
  readonly end: number;
  readonly full: boolean;
  readonly year: WrittenYear | undefined;
}

function isBlankAt(text: string, dash: number): boolean {
  return wordAfter(text, dash + 1).start > dash + 1 && text.charCodeAt(dash) !== 45;
}

function isMonth(word: Word): boolean {
  return MONTH_NUMBERS.has(word.lower);
}

function daysBefore(
  text: string,
  start: number,
  hyphen: boolean,
  dated: boolean,
  floor: number,
): readonly WrittenDay[] {
  if (hyphen) return dated ? readDaysBack(text, start - 1, floor) : [];
  const end = skipBlanksBack(text, start, floor);
  return end < start ? readDaysBack(text, end, floor) : [];
}

/** The flaws of the month's name and the year as they are written. A heading in capitals has a style of its own. */
function flawsOf({ text, word, full, year }: Found, startsSentence: boolean): DateFlaw[] {
  const flaws: DateFlaw[] = [];
  const written = text.slice(word.start, word.end);
  if (written !== word.lower && written !== written.toUpperCase() && !startsSentence) flaws.push('month-capital');
  if (!full) flaws.push('abbreviated-month');
  if (year?.flaw) flaws.push(year.flaw);
  return flaws;
}

function dayMentions(found: Found, days: readonly WrittenDay[]): readonly DateMention[] {
  const { text, word, month, floor, end, full, year } = found;
  const last = days[days.length - 1];
  if (!last || (last.day > 31 && !year)) return monthMention(found);
  if (!full && !year && hasCapital(text, word)) return []; // 4 Jan Jansen
  const before = markerBefore(text, days[0]?.start ?? word.start, floor);
  const dateEnd = year?.end ?? end;
  const relative = year ? undefined : relativeYearAfter(text, end);
  const after = markerAfter(text, relative ?? dateEnd);
  return days.map((day, index) => {
    const ends = day === last;
    const flaws = ends ? flawsOf(found, false) : [];
    if (day.ordinal) flaws.push('ordinal');
    const reading: Reading = {
      start: index === 0 ? (before?.at ?? day.start) : day.start,
      end: ends ? (after?.at ?? relative ?? dateEnd) : day.end,
      kind: relative !== undefined ? 'relative' : year ? 'full' : 'day-month',
      day: day.day,
      month,
      year: year?.year,
      marker: after?.value ?? before?.value,
      weekday: day.weekday,
      flaws,
    };
    return createMention(text, reading);
  });
}

function hasCapital(text: string, { start, lower }: Word): boolean {
  return text.charCodeAt(start) !== lower.charCodeAt(0);
}

function monthMention(found: Found): readonly DateMention[] {
  const { text, word, month, floor, end, full, year } = found;
  const capital = hasCapital(text, word);
  if (!full && (capital || !year)) return [];
  const after = markerAfter(text, year?.end ?? end);
  const relative = year ? undefined : relativeYearAfter(text, end);
  const known = year ?? after ?? relative;
  if (capital && known === undefined && !BEFORE_MONTH.has(wordBefore(text, word.start, floor).lower)) return [];
  return [
    createMention(text, {
      start: word.start,
      end: after?.at ?? relative ?? year?.end ?? end,
      kind: relative !== undefined ? 'relative' : year ? 'month' : 'month-only',
      month,
      year: year?.year,
      marker: after?.value,
      flaws: flawsOf(found, startsSentence(text, word.start, floor)),
    }),
  ];
}

function startsSentence(text: string, start: number, floor: number): boolean {
  const end = skipBlanksBack(text, start, floor);
  return end === 0 || !(isLetter(text.charCodeAt(end - 1)) || /[\d,;)]/.test(text.charAt(end - 1)));
}

const RELATIVE_YEAR = new Set('dit vorig volgend afgelopen komend vorige volgende komende'.split(' '));

/** Where 'vorig jaar', 'van dit jaar' or 'van het vorige jaar' ends, when it stands after `end`. */
export function relativeYearAfter(text: string, end: number): number | undefined {
  let word = wordAfter(text, end);
  if (word.start === end) return undefined;
  if (word.lower === 'van') word = wordAfter(text, word.end);
  if (word.lower === 'het') word = wordAfter(text, word.end);
  if (!RELATIVE_YEAR.has(word.lower)) return undefined;
  const year = wordAfter(text, word.end);
  return year.lower === 'jaar' && year.start > word.end ? year.end : undefined;
}
