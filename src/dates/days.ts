import { type Beside, weekdayBefore } from './beside.ts';
import { isBlank, isDash, isDigit, isLetter, skipBlanksBack, wordBefore } from './scan.ts';
import { isApostrophe } from './year.ts';

/** A day before a month: '13' of '13 en 26 oktober', with its weekday. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly weekday?: number;
  /** '22e', '1ste'. */
  readonly ordinal: boolean;
}

/** A slip of the finger past 31 is still a day; more than that is a number. */
const LAST_DAY = 39;
const MOST_DAYS = 12;

/** A number after one of these is no day. */
const NUMBERED = new Set(
  'nr nrs nummer nummers artikel artikelen art vraag vragen p pag blz pagina item bijlage bijlagen tabel figuur paragraaf hoofdstuk'.split(
    ' ',
  ),
);

/** The days that end at `end`, just before a month: one, or all of a list or range; in order, empty when no day stands there. */
export function readDaysBack(text: string, end: number, floor: number): readonly WrittenDay[] {
  const last = readDay(text, end, floor);
  if (!last) return [];
  const days = [last];
  let listed = false;
  while (days.length < MOST_DAYS) {
    const first = days[0] ?? last;
    const link = linkBefore(text, first.start, floor);
    if (!link || (link.value === ',' && !listed)) break;
    const before = readDay(text, link.at, floor);
    if (!before || before.day >= first.day || before.day > 31 || isNumbered(text, before.start, floor)) break;
    listed ||= link.value === 'en';
    days.unshift(before);
  }
  const glued = isDash(text.charCodeAt(last.start - 1)) || text.charCodeAt(last.start - 1) === 47;
  return glued && days.length === 1 && last.start > floor ? [] : days;
}

/** A day that ends at `end`, its weekday taken in. */
function readDay(text: string, end: number, floor: number): WrittenDay | undefined {
  const digits = end - ordinalLength(text, end, floor);
  let start = digits;
  while (start > floor && digits - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  const day = Number(text.slice(start, digits));
  if (start === digits || digits - start > 2 || day > LAST_DAY || hangsOn(text, start, floor)) return undefined;
  const weekday = weekdayBefore(text, start, floor);
  const written = { start: weekday?.at ?? start, end, day, ordinal: digits < end };
  return weekday ? { ...written, weekday: weekday.value } : written;
}

function ordinalLength(text: string, end: number, floor: number): number {
  for (const length of [1, 2, 3]) {
    if (end - length <= floor || !isDigit(text.charCodeAt(end - length - 1))) continue;
    return /^(?:e|de|ste)$/i.test(text.slice(end - length, end)) ? length : 0;
  }
  return 0;
}

/** True when the figures from `start` are the tail of something else: 1.13, 10:30, B-13, '20, a dossier. */
function hangsOn(text: string, start: number, floor: number): boolean {
  if (start <= floor) return false;
  const code = text.charCodeAt(start - 1);
  if (isLetter(code)) return !/(?:^|[^a-z])dd$/i.test(text.slice(Math.max(floor, start - 3), start));
  if (isApostrophe(code) || code === 95) return true;
  const before = start - 2 >= floor ? text.charCodeAt(start - 2) : 0;
  if (code === 46 || code === 44 || code === 58) return isDigit(before);
  return isDash(code) && isLetter(before);
}

/** What joins two days, read back from `start`: ',' or 'en' (also 'of', '&') or 'tot' (every range). */
function linkBefore(text: string, start: number, floor: number): Beside<',' | 'en' | 'tot'> | undefined {
  const end = skipBlanksBack(text, start, floor);
  if (end <= floor) return undefined;
  const code = text.charCodeAt(end - 1);
  const at = skipBlanksBack(text, end - 1, floor);
  if (isDash(code) || code === 47) return { at, value: 'tot' };
  if (code === 44 && end < start) return { at, value: ',' };
  if (code === 38) return { at, value: 'en' };
  if (end === start || !isLetter(code)) return undefined;
  return wordLink(text, end, floor);
}

function wordLink(text: string, end: number, floor: number): Beside<'en' | 'tot'> | undefined {
  const word = wordBefore(text, end, floor);
  const slash = text.charCodeAt(word.start - 1) === 47 && text.charCodeAt(word.start - 2);
  if (word.lower === 'm' && (slash === 116 || slash === 84)) return at(text, word.start - 2, floor, 'tot');
  if (!isBlank(text.charCodeAt(word.start - 1))) return undefined;
  if (word.lower === 'tot') return at(text, word.start, floor, 'tot');
  if (word.lower === 'en' || word.lower === 'of') return at(text, word.start, floor, 'en');
  if (word.lower !== 'met') return undefined;
  const and = wordBefore(text, word.start, floor);
  const until = wordBefore(text, and.start, floor);
  return and.lower === 'en' && until.lower === 'tot' ? at(text, until.start, floor, 'tot') : undefined;
}

function at<T>(text: string, start: number, floor: number, value: T): Beside<T> {
  return { at: skipBlanksBack(text, start, floor), value };
}

function isNumbered(text: string, start: number, floor: number): boolean {
  const end = skipBlanksBack(text, start, floor);
  if (end <= floor) return false;
  const code = text.charCodeAt(end - 1);
  if (code === 0x20ac || code === 0xa7) return true;
  return NUMBERED.has(wordBefore(text, code === 46 ? end - 1 : end, floor).lower);
}
