import type { Element } from '../../xml/index.ts';
import { numeral } from '../numerals.ts';
import { count } from './names.ts';

/** What stands before the items of one level of a list. */
export interface Level {
  /** How a number is written, as `numeral` knows it; '' where no number is shown. Of a bullet undefined. */
  readonly format?: string;
  readonly bullet?: string;
  readonly before: string;
  readonly after: string;
  /** How many levels it shows: 2 for '1.1'. */
  readonly shown: number;
  /** The mark with '%1%' for the number of the first level; in place of `before`, `after` and `shown`. */
  readonly pattern?: string;
  readonly start: number;
}

/** The levels of a list style, from 1. */
export type Levels = ReadonlyMap<number, Level>;

/** The levels of a `text:list-style` or `text:outline-style`. */
export function readLevels(style: Element): Levels {
  const levels = new Map<number, Level>();
  for (const node of style.children) {
    if (typeof node === 'string') continue;
    const { name, attributes } = node;
    const level = count(attributes['text:level'], 0);
    if (level === 0 || !/^text:(?:list|outline)-level-style/.test(name)) continue;
    levels.set(level, {
      ...(name === 'text:list-level-style-number' || name === 'text:outline-level-style'
        ? { format: formatOf(attributes) }
        : { bullet: bulletOf(attributes['text:bullet-char']) }),
      before: part(attributes['style:num-prefix']),
      after: part(attributes['style:num-suffix']),
      shown: count(attributes['text:display-levels'], 1),
      ...patternOf(attributes['style:num-list-format'] ?? attributes['loext:num-list-format']),
      start: count(attributes['text:start-value'], 1),
    });
  }
  return levels;
}

/** What OpenDocument calls the formats of numbers. Its letters go on from 'z' with 'aa', 'ab', or in step: 'aa', 'bb'. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerAlphabet'],
  ['A', 'upperAlphabet'],
  ['a in step', 'lowerLetter'],
  ['A in step', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

function formatOf(attributes: Element['attributes']): string {
  const format = attributes['style:num-format'] ?? '';
  const inStep = attributes['style:num-letter-sync'] === 'true' ? FORMATS.get(`${format} in step`) : undefined;
  return inStep ?? FORMATS.get(format) ?? (format === '' ? '' : 'decimal');
}

/** Longer is no mark that stands before an item; a file could say it of each. */
const LONGEST_PART = 60;

function part(written: string | undefined): string {
  return (written ?? '').slice(0, LONGEST_PART);
}

function patternOf(pattern: string | undefined): { pattern?: string } {
  return pattern === undefined ? {} : { pattern: part(pattern) };
}

/** Signs of symbol fonts stand in the private use area, where no other font has them; a picture has no sign at all. */
function bulletOf(sign: string | undefined): string {
  return sign === undefined || sign === '' || /\p{Co}/u.test(sign) ? '•' : part(sign);
}

/** What stands before an item of a level, where the levels have these counts: '2.1', 'a)', '•'. */
export function markOf(levels: Levels, level: number, counts: readonly number[]): string {
  const own = levels.get(level);
  if (!own) return '';
  // LibreOffice writes the bullet of a list from Word a second time, as what stands behind it, and shows it once
  if (own.bullet !== undefined) return own.bullet;
  const number = (at: number) => {
    const of = levels.get(at);
    return of?.format ? numeral(counts[at] ?? of.start, of.format) : '';
  };
  const mark =
    own.pattern?.replace(/%(\d{1,2})%/g, (_, at: string) => number(Number(at))) ?? joined(own, level, number);
  // without a number only words are worth showing: 'Artikel'
  return own.format || /\p{L}/u.test(mark) ? mark : '';
}

/** The numbers of the levels that one shows, with points between. */
function joined(own: Level, level: number, number: (at: number) => string): string {
  const numbers = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) numbers.push(number(at));
  return `${own.before}${numbers.filter((part) => part !== '').join('.')}${own.after}`;
}
