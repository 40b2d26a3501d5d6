import { markerAfter, markerBefore, weekdayBefore } from './beside.ts';
import { createMention } from './mention.ts';
import { digitsEnd, isDash, isDigit, isLetter, skipBlanksBack, wordBefore } from './scan.ts';
import type { DateMention } from './types.ts';
import { completeYear, readYearAt, type WrittenYear } from './year.ts';

/** Numbers with dots after these words are sections, versions and the like. */
const NUMBERED = new Set(
  'artikel artikelen art paragraaf hoofdstuk versie bijlage onderdeel tabel figuur nummer nr punt stap sectie release'.split(
    ' ',
  ),
);

const HYPHEN = 45;
const STOP = 46;
const SLASH = 47;

/** Reads a date of figures that starts at `at`, the first digit of a number: 22-03-2021, 22/3/2021, 3.7.20, 2021-03-22. */
export function readNumeric(text: string, at: number, end: number, floor: number): DateMention | undefined {
  const mark = end < text.length ? text.charCodeAt(end) : 0;
  // most numbers have no mark after them
  if (mark !== HYPHEN && mark !== SLASH && mark !== STOP) return undefined;
  if (hangsOn(text, at, floor)) return undefined;
  if (end - at === 4) return readIso(text, at, floor);
  return end - at <= 2 ? readDayFirst(text, at, end, mark, floor) : undefined;
}

/** True when the number is part of something longer: 1.2.3.4, 070-12, v1, an amount, a path. */
function hangsOn(text: string, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const code = text.charCodeAt(at - 1);
  if (code === 46) return !/(?:^|[^a-z])d\.?d\.$/i.test(text.slice(Math.max(floor, at - 5), at));
  if (isLetter(code)) return !/(?:^|[^a-z])dd$/i.test(text.slice(Math.max(floor, at - 3), at));
  if (code === 44 || code === 58) return isDigit(text.charCodeAt(at - 2));
  return isDash(code) || code === 47 || code === 95 || code === 0x20ac || code === 43;
}

/** True when what was read goes on: 2021-03-22-4, 22-03-20211-1, 1.2.2020b. */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || code === 95) return true;
  const next = text.charCodeAt(end + 1);
  return (
    (isDash(code) || code === 47 || code === 46 || code === 58) && (isDigit(next) || (code !== 46 && isLetter(next)))
  );
}

function readIso(text: string, at: number, floor: number): DateMention | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d)?/.exec(text.slice(at, at + 16));
  if (!match) return undefined;
  const end = at + 10;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if ((!match[4] && goesOn(text, end)) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const marker = markerBefore(text, at, floor);
  return createMention(text, { start: marker?.at ?? at, end, kind: 'iso', day, month, year, marker: marker?.value });
}

function readDayFirst(text: string, at: number, dayEnd: number, mark: number, floor: number): DateMention | undefined {
  const monthEnd = digitsEnd(text, dayEnd + 1);
  const month = Number(text.slice(dayEnd + 1, monthEnd));
  const day = Number(text.slice(at, dayEnd));
  if (monthEnd - dayEnd > 3 || text.charCodeAt(monthEnd) !== mark) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const year = readYearAt(text, monthEnd + 1) ?? shortYear(text, monthEnd + 1);
  if (!year || goesOn(text, year.end)) return undefined;
  const marker = markerBefore(text, at, floor);
  if (mark === STOP && year.flaw === 'short-year' && !marker && isNumbered(text, at, floor)) return undefined;
  const weekday = marker ? undefined : weekdayBefore(text, at, floor);
  const after = markerAfter(text, year.end);
  return createMention(text, {
    start: marker?.at ?? weekday?.at ?? at,
    end: after?.at ?? year.end,
    kind: 'numeric',
    day,
    month,
    year: year.year,
    marker: after?.value ?? marker?.value,
    weekday: weekday?.value,
    flaws: year.flaw ? [year.flaw] : [],
  });
}

function shortYear(text: string, at: number): WrittenYear | undefined {
  const end = digitsEnd(text, at);
  if (end - at !== 2) return undefined;
  return { end, year: completeYear(Number(text.slice(at, end))), flaw: 'short-year' };
}

function isNumbered(text: string, at: number, floor: number): boolean {
  const end = skipBlanksBack(text, at, floor);
  const code = text.charCodeAt(end - 1);
  if (end > floor && code === 0xa7) return true;
  return NUMBERED.has(wordBefore(text, code === 46 ? end - 1 : end, floor).lower);
}
