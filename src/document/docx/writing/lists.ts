import type { Paragraph } from '../../blocks.ts';
import { twips, w } from './wordml.ts';

/** The place of an item in the numbering of the file. */
export interface Numbered {
  readonly num: number;
  readonly level: number;
}

/** How one level of a list counts, and what it prints around the number. */
interface Level {
  readonly format: Format;
  readonly before: string;
  readonly after: string;
  readonly start: number;
}

/** What Word numbers with, by the name it has there. */
type Format = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'bullet';

/** A list as Word counts it. */
interface Counting {
  readonly num: number;
  readonly levels: Map<number, Level>;
  /** The last number that it gave at each level; a level forgets it when an item above it comes. */
  readonly last: number[];
}

/** Word has no more levels. */
const DEEPEST = 8;

/** How far each level stands in from the one above, in points. */
export const LIST_STEP = 18;

const ROMANS = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** The lists of a document as numbering that Word counts itself. */
export interface Lists {
  /** The place of an item; undefined where Word would print something else before it than its marker. */
  of(item: Paragraph): Numbered | undefined;
  /** Whether any item was numbered. */
  readonly isUsed: boolean;
  /** `w:abstractNum` of each list. */
  abstracts(): string;
  /** `w:num` of each list. */
  nums(): string;
}

/**
 * @param firstAbstract the first number that no other list has
 * @param firstNum the same of what points at a list
 */
export function createLists(firstAbstract = 0, firstNum = 1): Lists {
  const made: Counting[] = [];
  const current = new Map<string, Counting>();

  const begin = (): Counting => {
    const counting = { num: firstNum + made.length, levels: new Map<number, Level>(), last: [] };
    made.push(counting);
    return counting;
  };

  return {
    of({ list = '', level = 0, marker = '' }) {
      const depth = Math.min(level, DEEPEST);
      const key = (at: number) => `${at} ${list}`;
      const known = current.get(key(depth));
      if (known && counts(known, depth, marker)) return { num: known.num, level: depth };
      const read = readMarker(marker);
      if (!read) return undefined;
      // a level that its list has not used yet; else a list of its own, for Word would go on counting
      const above = current.get(key(depth - 1));
      const counting = !known && above && !above.levels.has(depth) ? above : begin();
      counting.levels.set(depth, read);
      counts(counting, depth, marker);
      current.set(key(depth), counting);
      return { num: counting.num, level: depth };
    },
    get isUsed() {
      return made.length > 0;
    },
    abstracts: () => made.map(({ levels }, i) => abstractNum(firstAbstract + i, levels)).join(''),
    nums: () =>
      made.map(({ num }, i) => w('num', { numId: num }, w('abstractNumId', { val: firstAbstract + i }))).join(''),
  };
}

/** Counts one item further, where Word then prints this marker. */
function counts({ levels, last }: Counting, depth: number, marker: string): boolean {
  const level = levels.get(depth);
  if (!level) return false;
  const number = last[depth] === undefined ? level.start : last[depth] + 1;
  if (markerOf(level, number) !== marker) return false;
  last.length = depth;
  last[depth] = number;
  return true;
}

/** A number or letter of a list, with the signs around it. */
const COUNTED = /^(\(?)(\d{1,4}|[a-z]{1,5}|[A-Z]{1,5})([.):°]{0,2})$/;

/** How a list counts that begins with this marker; undefined for one that Word cannot print. */
function readMarker(marker: string): Level | undefined {
  const [, before = '', written = '', after = ''] = COUNTED.exec(marker) ?? [];
  if (written === '') return isSign(marker) ? { format: 'bullet', before: marker, after: '', start: 1 } : undefined;
  for (const format of formatsOf(written)) {
    const start = numberOf(format, written);
    const level = { format, before, after, start };
    if (start > 0 && markerOf(level, start) === marker) return level;
  }
  return undefined;
}

/** What stands before the items of a list that does not count. */
function isSign(marker: string): boolean {
  return /^[^\p{L}\p{N}\s]{1,3}$|^o$/u.test(marker);
}

/** The ways in which a number can be written like this, the likeliest first: 'i' begins a list of Roman numerals, 'c' one of letters. */
function formatsOf(written: string): Format[] {
  if (/\d/.test(written)) return ['decimal'];
  const isUpper = /[A-Z]/.test(written);
  const letter: Format = isUpper ? 'upperLetter' : 'lowerLetter';
  const roman: Format = isUpper ? 'upperRoman' : 'lowerRoman';
  return written.toLowerCase() === 'i' ? [roman, letter] : [letter, roman];
}

function numberOf(format: Format, written: string): number {
  if (format === 'decimal') return Number(written);
  const small = written.toLowerCase();
  if (format === 'lowerLetter' || format === 'upperLetter') return small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  let [number, rest] = [0, small];
  for (const [sign, value] of ROMANS) {
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' ? number : 0;
}

function markerOf({ format, before, after }: Level, number: number): string {
  return `${before}${format === 'bullet' ? '' : written(format, number)}${after}`;
}

function written(format: Format, number: number): string {
  if (format === 'decimal') return String(number);
  const small = format.endsWith('Letter') ? (letter(number) ?? '') : roman(number);
  return format.startsWith('upper') ? small.toUpperCase() : small;
}

/** Word writes 'aa', 'bb' behind 'z', which nobody else does: there the list ends for us. */
function letter(number: number): string | undefined {
  return number <= 26 ? String.fromCharCode(96 + number) : undefined;
}

function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [sign, value] of ROMANS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function abstractNum(id: number, levels: ReadonlyMap<number, Level>): string {
  const all = [...levels].sort(([a], [b]) => a - b).map(([depth, level]) => levelXml(depth, level));
  return w('abstractNum', { abstractNumId: id }, w('multiLevelType', { val: 'hybridMultilevel' }), ...all);
}

function levelXml(depth: number, level: Level): string {
  const text = level.format === 'bullet' ? level.before : `${level.before}%${depth + 1}${level.after}`;
  return w(
    'lvl',
    { ilvl: depth },
    w('start', { val: level.start }),
    w('numFmt', { val: level.format }),
    w('lvlText', { val: text }),
    w('lvlJc', { val: 'left' }),
    w('pPr', {}, itemIndent(depth)),
  );
}

/** The distance at which an item stands in, with room for its marker. */
export function itemIndent(depth: number): string {
  return w('ind', { left: twips(LIST_STEP * (depth + 1)), hanging: twips(LIST_STEP) });
}
