import { createMention } from './mention.ts';
import { readMonth } from './months.ts';
import { MONTH_NUMBERS } from './names.ts';
import { readNumeric } from './numeric.ts';
import { RELATIVE_TRIGGERS, readRelative } from './relative.ts';
import { digitsEnd, isDigit, isLetter, type Word, wordEnd } from './scan.ts';
import type { DateMention } from './types.ts';

const TRIGGERS: ReadonlySet<string> = new Set([...MONTH_NUMBERS.keys(), ...RELATIVE_TRIGGERS]);
const SMALL_T = 116;
const LONGEST_TRIGGER = Math.max(...[...TRIGGERS].map((word) => word.length));

/**
 * For the first two letters of a word (a-z, 32 to the row): a bit for each length of the triggers that begin so. Half of all words
 * begin as a trigger does (de, van, het), one in ten has its length too; only those are cut out and looked up.
 */
const LENGTHS = new Uint32Array(32 * 32);
for (const trigger of TRIGGERS) {
  const first = pair(trigger.charCodeAt(0), trigger.charCodeAt(1));
  LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << trigger.length);
}

function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/**
 * Finds the dates of a running text: one pass, each place looks only a few words around itself. Spaces may be no-break
 * spaces; a line feed is a border that no date crosses. Mentions come in order and do not overlap. In a list or range
 * every day is a mention of its own ('13 en 26 oktober 2021': '13' and '26 oktober 2021').
 *
 * Not dates: a kenmerk (2021-0000093431), section and version numbers, compounds (meicirculaire, mei-circulaire).
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  const { length } = text;
  let floor = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      if (code === 10) floor = at + 1;
      at++;
      continue;
    }
    const end = digit ? digitsEnd(text, at) : wordEnd(text, at);
    const read = (digit ? end - at <= 4 : mayTrigger(text, at, end)) ? readAt(text, at, end, floor) : undefined;
    const last = read?.at(-1);
    if (read && last) {
      found.push(...read);
      floor = last.end;
    }
    at = last ? Math.max(end, last.end) : end;
  }
  return shareYears(text, found);
}

/** False for nearly all words, after a look at their first two letters and their length. */
function mayTrigger(text: string, start: number, end: number): boolean {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (length > LONGEST_TRIGGER) return false;
  const may =
    length === 1 ? (first | 32) === SMALL_T : ((LENGTHS[pair(first, text.charCodeAt(start + 1))] ?? 0) >> length) & 1;
  return Boolean(may) && !(start > 0 && isDigit(text.charCodeAt(start - 1)));
}

/** What begins, or ends, at a number or a word. */
function readAt(text: string, start: number, end: number, floor: number): readonly DateMention[] {
  if (isDigit(text.charCodeAt(start))) return asList(readNumeric(text, start, end, floor));
  if (end - start === 1) return inDueTime(text, start);
  const lower = text.slice(start, end).toLowerCase();
  if (!TRIGGERS.has(lower)) return [];
  const word: Word = { start, end, lower };
  const month = MONTH_NUMBERS.get(lower);
  if (month !== undefined) return readMonth(text, word, month, floor);
  const hangs = text.charCodeAt(start - 1) === 45 || text.charCodeAt(end) === 45;
  return asList(hangs ? undefined : readRelative(text, word, floor));
}

function asList(mention: DateMention | undefined): readonly DateMention[] {
  return mention ? [mention] : [];
}

/** 't.z.t.', which is no word. */
function inDueTime(text: string, start: number): readonly DateMention[] {
  const end = start + 6;
  return text.slice(start, end).toLowerCase() === 't.z.t.' ? [createMention(text, { start, end, kind: 'vague' })] : [];
}

const AND = /^ ?(?:en|of|en\/of|&|,) ?$/;
const UNTIL = /^ ?(?:tot|t\/m|tot en met|[-‐‑–—/]) ?$/;

/** What joins two dates is no longer than this. */
const LONGEST_LINK = 16;

/** Gives '13 september' of '13 september en 26 oktober 2021' its year, from the last to the first. */
function shareYears(text: string, found: DateMention[]): DateMention[] {
  const listed = new Set<DateMention>();
  for (let index = found.length - 2; index >= 0; index--) {
    const mention = found[index];
    const next = found[index + 1];
    // nearly always there is no year to share, or a sentence between them
    if (!mention || next?.year === undefined || next.start - mention.end > LONGEST_LINK) continue;
    const between = text.slice(mention.end, next.start).replace(/\s+/g, ' ');
    const sameList = mention.year !== undefined && mention.year === next.year && AND.test(between);
    if (sameList) listed.add(mention);
    const year = sharedYear(mention, next, between, listed.has(next));
    if (year === undefined) continue;
    const shared = createMention(text, { ...mention, kind: mention.kind === 'day-month' ? 'full' : 'month', year });
    found[index] = shared;
    listed.add(shared);
  }
  return found;
}

function sharedYear(mention: DateMention, next: DateMention, between: string, listed: boolean): number | undefined {
  const { month } = mention;
  if (next.year === undefined || next.month === undefined || month === undefined) return undefined;
  const pair = `${mention.kind} ${next.kind}`;
  if ((pair !== 'day-month full' && pair !== 'month-only month') || mention.marker !== undefined) return undefined;
  const until = UNTIL.test(between);
  if (!until && (!AND.test(between) || (between.startsWith(',') && !listed))) return undefined;
  if (month <= next.month) return next.year;
  // 'december tot maart 2021' began the year before; 'december en maart 2021' may be anything
  return until ? next.year - 1 : undefined;
}
