import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import { numeral } from '../../numerals.ts';
import { lookOf } from './look.ts';
import { leftOf } from './styles.ts';
import { bulletOf } from './symbols.ts';
import { attributeOf, numberIn, switchIn, valueIn, wholeNumber } from './values.ts';

/** The numbers of the lists of a file, counted while it is read from its beginning. */
export interface Numbering {
  /**
   * What a list prints before its next item, how deep that stands, and how far in (in twentieths of a point); undefined for a list that
   * the file does not have.
   *
   * @param style the style that gives the list: where nothing says how deep, the level of the list that names the style
   */
  next(list: string, depth: number | undefined, style: string): Numbered | undefined;
}

/** What a list says of an item. */
export interface Numbered {
  readonly marker: string;
  readonly depth: number;
  readonly left: number | undefined;
}

/** A level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** '%1.%2', in which a figure is the number of a level. */
  readonly text: string;
  readonly font: string | undefined;
  /** The level, from 1, after which it begins again; 0 for never. Absent: after each above it. */
  readonly restart: number | undefined;
  /** True where it writes the numbers of all levels in figures. */
  readonly inFigures: boolean;
  readonly style: string | undefined;
  readonly left: number | undefined;
}

interface List {
  /** Lists with the same one count on with one another. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** By level the number that the list begins with, once. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What Word has. */
const DEEPEST = 8;
/** A text between the numbers that is longer, was not made to number with. */
const LONGEST_TEXT = 60;

/** The lists of a file. @param root of numbering.xml; undefined where the file has no lists */
export function numberingOf(root: Element | undefined): Numbering {
  const lists = listsOf(root);
  const counted = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next(id, depth, style) {
      const list = lists.get(id);
      if (!list) return undefined;
      const at = Math.min(Math.max(depth ?? depthOfStyle(list, style), 0), DEEPEST);
      const level = list.levels.get(at);
      if (!level) return undefined;
      const counts = counted.get(list.kind) ?? new Map<number, number>();
      counted.set(list.kind, counts);
      const start = list.starts.get(at);
      const begins = start !== undefined && !begun.has(`${id} ${at}`);
      begun.add(`${id} ${at}`);
      counts.set(at, begins ? start : (counts.get(at) ?? level.start - 1) + 1);
      beginAgainBelow(at, list, counts);
      return { marker: markerOf(level, list, counts).trim(), depth: at, left: level.left };
    },
  };
}

function depthOfStyle({ levels }: List, style: string): number {
  for (const [depth, level] of levels) if (level.style === style) return depth;
  return 0;
}

function beginAgainBelow(at: number, { levels }: List, counts: Map<number, number>): void {
  for (let below = at + 1; below <= DEEPEST; below++) {
    const restart = levels.get(below)?.restart;
    if (restart === undefined || at + 1 <= restart) counts.delete(below);
  }
}

function markerOf(level: Level, { levels }: List, counts: ReadonlyMap<number, number>): string {
  if (level.format === 'bullet') return bulletOf(level.text, level.font);
  return level.text.replace(/%([1-9])/g, (_, figure) => {
    const of = levels.get(Number(figure) - 1);
    const number = counts.get(Number(figure) - 1) ?? of?.start ?? 1;
    return numeral(number, level.inFigures ? 'decimal' : (of?.format ?? 'decimal'));
  });
}

function listsOf(root: Element | undefined): Map<string, List> {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [attributeOf(kind, 'w:abstractNumId') ?? '', kind]),
  );
  const written = new Map(childrenOf(root, 'w:num').map((list) => [attributeOf(list, 'w:numId') ?? '', list]));
  const byStyle = new Map<string, string>();
  for (const [id, kind] of kinds) {
    const style = valueIn(kind, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const [id, list] of written) {
    let kind = valueIn(list, 'w:abstractNumId') ?? '';
    // a list can be given by a style for lists, which another list then describes
    const style = valueIn(kinds.get(kind), 'w:numStyleLink');
    if (style !== undefined) kind = byStyle.get(style) ?? kind;
    const described = kinds.get(kind);
    if (described) lists.set(id, listOf(list, kind, levelsOf(described)));
  }
  return lists;
}

function listOf(list: Element, kind: string, levels: ReadonlyMap<number, Level>): List {
  const own = new Map(levels);
  const starts = new Map<number, number>();
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    const depth = wholeNumber(attributeOf(override, 'w:ilvl')) ?? 0;
    const level = childOf(override, 'w:lvl');
    if (level) own.set(depth, levelOf(level));
    const start = numberIn(override, 'w:startOverride');
    if (start !== undefined) starts.set(depth, start);
  }
  return { kind, levels: own, starts };
}

function levelsOf(kind: Element): Map<number, Level> {
  return new Map(
    childrenOf(kind, 'w:lvl').map((level) => [wholeNumber(attributeOf(level, 'w:ilvl')) ?? 0, levelOf(level)]),
  );
}

function levelOf(level: Element): Level {
  const format = valueIn(level, 'w:numFmt') ?? 'decimal';
  const isPicture = childOf(level, 'w:lvlPicBulletId') !== undefined;
  return {
    start: numberIn(level, 'w:start') ?? 0,
    format: isPicture ? 'bullet' : format,
    text: isPicture ? '•' : (valueIn(level, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    font: lookOf(childOf(level, 'w:rPr')).font,
    restart: numberIn(level, 'w:lvlRestart'),
    inFigures: switchIn(level, 'w:isLgl') ?? false,
    style: valueIn(level, 'w:pStyle'),
    left: leftOf(childOf(level, 'w:pPr')),
  };
}
