import type { Paragraph } from '../../blocks.ts';
import { type Level, markerOf, readMarker } from '../../list-level.ts';
import { twips, w } from './wordml.ts';

/** The place of an item in the numbering of the file. */
export interface Numbered {
  readonly num: number;
  readonly level: number;
  /** True where the file's own list of numbers counts it. */
  readonly isOfFile: boolean;
}

/** A list as Word counts it. */
interface Counting {
  readonly num: number;
  readonly levels: Map<number, Level>;
  /** The last number that it gave at each level; a level forgets it when an item above it comes. */
  readonly last: number[];
  /** The file's own list that it looks like. */
  readonly ofFile: OwnList | undefined;
}

/** Word has no more levels. */
const DEEPEST = 8;

/** How far each level stands in from the one above, in points. */
export const LIST_STEP = 18;

/** A list of the file under another number: with the same one, lists of the file would count on from ours. */
export type OwnList = (abstract: number) => string;

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
 * @param ownNumbers the file's own list for items with a number, as a `w:abstractNum` with another number
 */
export function createLists(firstAbstract = 0, firstNum = 1, ownNumbers?: OwnList): Lists {
  const made: Counting[] = [];
  const current = new Map<string, Counting>();

  const begin = (depth: number, { format, before }: Level): Counting => {
    const ofFile = depth === 0 && format === 'decimal' && before === '' ? ownNumbers : undefined;
    const counting = { num: firstNum + made.length, levels: new Map<number, Level>(), last: [], ofFile };
    made.push(counting);
    return counting;
  };

  return {
    of({ list = '', level = 0, marker = '' }) {
      const depth = Math.min(level, DEEPEST);
      const key = (at: number) => `${at} ${list}`;
      const known = current.get(key(depth));
      if (known && counts(known, depth, marker)) return placeIn(known, depth);
      const read = readMarker(marker);
      if (!read) return undefined;
      // a level that its list has not used yet; else a list of its own, for Word would go on counting
      const above = current.get(key(depth - 1));
      const counting =
        !known && above && above.ofFile === undefined && !above.levels.has(depth) ? above : begin(depth, read);
      counting.levels.set(depth, read);
      counts(counting, depth, marker);
      current.set(key(depth), counting);
      return placeIn(counting, depth);
    },
    get isUsed() {
      return made.length > 0;
    },
    abstracts: () =>
      made
        .map(({ levels, ofFile }, i) => ofFile?.(firstAbstract + i) ?? abstractNum(firstAbstract + i, levels))
        .join(''),
    nums: () => made.map((counting, i) => numXml(counting, firstAbstract + i)).join(''),
  };
}

function placeIn({ num, ofFile }: Counting, level: number): Numbered {
  return { num, level, isOfFile: ofFile !== undefined };
}

/** What points at a list. One that looks like the file's own begins with its own number. */
function numXml({ num, ofFile, levels }: Counting, abstract: number): string {
  const first = w('lvlOverride', { ilvl: 0 }, w('startOverride', { val: levels.get(0)?.start ?? 1 }));
  return w('num', { numId: num }, w('abstractNumId', { val: abstract }), ofFile === undefined ? '' : first);
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
