import { WEEKDAY_NUMBERS } from './names.ts';
import { isLetter, skipBlanks, skipBlanksBack, wordAfter, wordBefore } from './scan.ts';
import type { DateMarker } from './types.ts';

/** Something that stands beside a date, and where the mention now starts or ends. */
export interface Beside<T> {
  readonly at: number;
  readonly value: T;
}

const MARKERS_BEFORE: ReadonlyMap<string, DateMarker> = new Map([
  ['aanstaande', 'as'],
  ['komende', 'as'],
  ['aankomende', 'as'],
  ['afgelopen', 'jl'],
  ['jongstleden', 'jl'],
]);

const MARKERS_AFTER: ReadonlyMap<string, DateMarker> = new Map([
  ['jl', 'jl'],
  ['ll', 'jl'],
  ['jongstleden', 'jl'],
  ['laatstleden', 'jl'],
  ['aanstaande', 'as'],
]);

/** The weekday before `start`: 'maandag 5 oktober', 'maandag, 5 oktober'. */
export function weekdayBefore(text: string, start: number, floor: number): Beside<number> | undefined {
  let end = skipBlanksBack(text, start, floor);
  if (end === start) return undefined;
  if (text.charCodeAt(end - 1) === 44 && end - 1 >= floor) end--;
  const word = wordBefore(text, end, floor);
  const weekday = WEEKDAY_NUMBERS.get(word.lower);
  return weekday === undefined || isHeld(text, word.start) ? undefined : { at: word.start, value: weekday };
}

/** True when a letter or a hyphen hangs on the front of the word that starts at `start`. */
function isHeld(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  return isLetter(code) || code === 45;
}

const DD = ['d.d.', 'dd.', 'd.d', 'dd', 'de dato'];
/** How these end: most words before a date end in another letter. */
const LAST_OF_DD = '.dDoO';

/** 'd.d.', 'dd.', 'dd', 'de dato', 'aanstaande', 'afgelopen' before `start`. */
export function markerBefore(text: string, start: number, floor: number): Beside<DateMarker> | undefined {
  const end = skipBlanksBack(text, start, floor);
  if (end === 0) return undefined;
  if (LAST_OF_DD.includes(text.charAt(end - 1))) {
    for (const form of DD) {
      const at = end - form.length;
      if (at < floor || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
      if (text.slice(at, end).toLowerCase() === form) return { at, value: 'dd' };
    }
  }
  if (end === start) return undefined;
  const word = wordBefore(text, end, floor);
  const marker = MARKERS_BEFORE.get(word.lower);
  return marker === undefined || isHeld(text, word.start) ? undefined : { at: word.start, value: marker };
}

/** 'jl.', 'j.l.', 'jongstleden', 'a.s.', 'as.', 'aanstaande' after `end`; the full stop of an abbreviation belongs to it. */
export function markerAfter(text: string, end: number): Beside<DateMarker> | undefined {
  const at = skipBlanks(text, end);
  // 'nov.j.l.': after the full stop of an abbreviation the space may be missing
  if (at === end && text.charCodeAt(end - 1) !== 46) return undefined;
  const word = wordAfter(text, at);
  if (word.start !== at || word.lower === '') return undefined;
  if (word.lower.length === 1) return dottedMarker(text, at);
  const dot = text.charCodeAt(word.end) === 46;
  if (word.lower === 'as') return dot ? { at: word.end + 1, value: 'as' } : undefined;
  const marker = MARKERS_AFTER.get(word.lower);
  if (marker === undefined) return undefined;
  return { at: dot && word.lower.length === 2 ? word.end + 1 : word.end, value: marker };
}

/** 'j.l.', 'l.l.', 'a.s.', with or without the last full stop. */
function dottedMarker(text: string, at: number): Beside<DateMarker> | undefined {
  const form = text.slice(at, at + 3).toLowerCase();
  const value = form === 'a.s' ? 'as' : form === 'j.l' || form === 'l.l' ? 'jl' : undefined;
  if (value === undefined || isLetter(text.charCodeAt(at + 3))) return undefined;
  return { at: text.charCodeAt(at + 3) === 46 ? at + 4 : at + 3, value };
}
