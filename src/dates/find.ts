import { createMention } from './mention.ts';
import { readMonth } from './months.ts';
import { MONTH_NUMBERS } from './names.ts';
import { readNumeric } from './numeric.ts';
import { RELATIVE_TRIGGERS, readRelative } from './relative.ts';
import { digitsEnd, isDigit, isLetter, type Word, wordEnd } from './scan.ts';
import type { DateMention } from './types.ts';

const TRIGGERS: ReadonlySet<string> = new Set([...MONTH_NUMBERS.keys(), ...RELATIVE_TRIGGERS, 't']);
const LONGEST_TRIGGER = Math.max(...[...TRIGGERS].map((word) => word.length));

/** For the first two letters of a word (a-z, 32 to the row): whether a trigger begins so. Most words end here. */
const PAIRS = new Uint8Array(32 * 32);
for (const trigger of [...TRIGGERS, 't.z.t.']) PAIRS[pair(trigger.charCodeAt(0), trigger.charCodeAt(1))] = 1;

function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/**
 * Finds the dates of a running text: one pass, each place looks only a few words around itself. Blanks may be no-break
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

/** False for nearly all words, after a look at their first two letters. */
function mayTrigger(text: string, start: number, end: number): boolean {
  const first = pair(text.charCodeAt(start), text.charCodeAt(start + 1));
  return PAIRS[first] === 1 && end - start <= LONGEST_TRIGGER && !isDigit(text.charCodeAt(start - 1));
}

/** What begins, or ends, at a number or a word. */
function readAt(text: string, start: number, end: number, floor: number): readonly DateMention[] {
  if (isDigit(text.charCodeAt(start))) return asList(readNumeric(text, start, end, floor));
  const lower = text.slice(start, end).toLowerCase();
  if (!TRIGGERS.has(lower)) return [];
  const word: Word = { start, end, lower };
  if (lower === 't') return inDueTime(text, word);
  const month = MONTH_NUMBERS.get(lower);
  if (month !== undefined) return readMonth(text, word, month, floor);
  const hangs = text.charCodeAt(start - 1) === 45 || text.charCodeAt(end) === 45;
  return asList(hangs ? undefined : readRelative(text, word, floor));
}

function asList(mention: DateMention | undefined): readonly DateMention[] {
  return mention ? [mention] : [];
}

/** 't.z.t.', which is no word. */
function inDueTime(text: string, word: Word): readonly DateMention[] {
  if (text.slice(word.start, word.start + 6).toLowerCase() !== 't.z.t.') return [];
  return [createMention(text, { start: word.start, end: word.start + 6, kind: 'vague' })];
}

const AND = /^ ?(?:en|of|en\/of|&|,) ?$/;
const UNTIL = /^ ?(?:tot|t\/m|tot en met|[-‐‑–—/]) ?$/;

/** Gives '13 september' of '13 september en 26 oktober 2021' its year, from the last to the first. */
function shareYears(text: string, found: DateMention[]): DateMention[] {
  const listed = new Set<DateMention>();
  for (let index = found.length - 2; index >= 0; index--) {
    const mention = found[index];
    const next = found[index + 1];
    if (!mention || !next) continue;
    const between = next.start - mention.end > 16 ? '' : text.slice(mention.end, next.start).replace(/\s+/g, ' ');
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
