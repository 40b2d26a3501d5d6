import { childOf, childrenOf, type Element } from '../../xml/index.ts';
import type { Look as Letters } from '../folded-line.ts';
import { type Levels, readLevels } from './read-levels.ts';

/** How letters look, and whether the file hides them. */
export interface Look extends Letters {
  readonly hidden?: boolean;
}

/** A style with what it has of the styles that it is based on. */
export interface ReadStyle {
  readonly look: Look;
  /** The names of the styles that a user knows, the nearest first: itself, where it is none that the program made for one place. */
  readonly names: readonly string[];
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** The master of the pages from here; absent where the page goes on. */
  readonly master?: string;
  readonly list?: string;
  /** Of a heading its level, from 1. */
  readonly level?: number;
}

/** The styles of a file, by their family and name. */
export interface Styles {
  of(family: 'paragraph' | 'text' | 'table', name: string | undefined): ReadStyle;
  /** The levels of a list style. */
  list(name: string): Levels | undefined;
  /** The numbers of headings. */
  readonly outline: Levels | undefined;
}

/** No style is based on more others than this; what is, goes in a circle. */
const DEEPEST = 60;
/** So many of them are told by name. */
const MOST_NAMES = 12;

/**
 * The styles of content, or of page headers.
 *
 * @param common `office:styles`: what the user sees in the list of styles
 * @param automatic `office:automatic-styles`: what the program made for one place
 */
export function readStyles(common: Element | undefined, automatic: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  const lists = new Map<string, Levels>();
  for (const [group, isOwn] of [
    [common, false],
    [automatic, true],
  ] as const) {
    for (const style of childrenOf(group, 'style:style')) elements.set(keyOf(style), style);
    for (const style of childrenOf(group, 'style:default-style'))
      elements.set(`${style.attributes['style:family']}`, style);
    for (const style of childrenOf(group, 'text:list-style')) {
      const name = style.attributes['style:name'];
      if (name !== undefined && (isOwn || !lists.has(name))) lists.set(name, readLevels(style));
    }
  }
  const own = new Set(childrenOf(automatic, 'style:style'));
  const read = new Map<string, ReadStyle>();
  const of = (family: string, name: string | undefined, depth: number): ReadStyle => {
    const key = name === undefined ? family : `${family} ${name}`;
    const held = read.get(key);
    if (held) return held;
    const element = elements.get(key);
    const above =
      name === undefined || depth > DEEPEST
        ? NO_STYLE
        : of(family, element?.attributes['style:parent-style-name'], depth + 1);
    const style = element ? withOwn(above, element, !own.has(element)) : above;
    read.set(key, style);
    return style;
  };
  const outlineStyle = childOf(common, 'text:outline-style');
  const outline = outlineStyle && readLevels(outlineStyle);
  return {
    of: (family, name) => of(family, name, 0),
    list: (name) => lists.get(name) ?? (name === outlineStyle?.attributes['style:name'] ? outline : undefined),
    outline,
  };
}

const NO_STYLE: ReadStyle = { look: {}, names: [], breakBefore: false, breakAfter: false };

function keyOf({ attributes }: Element): string {
  return `${attributes['style:family']} ${attributes['style:name']}`;
}

function withOwn(above: ReadStyle, element: Element, isCommon: boolean): ReadStyle {
  const { attributes } = element;
  const properties = (of: string) => childOf(element, `style:${of}-properties`)?.attributes ?? {};
  const breaks = { ...properties('table'), ...properties('paragraph') };
  const name = attributes['style:display-name'] ?? attributes['style:name'];
  const list = attributes['style:list-style-name'];
  const level = attributes['style:default-outline-level'];
  const master = attributes['style:master-page-name'];
  return {
    look: { ...above.look, ...lookOf(properties('text')) },
    names: isCommon && name !== undefined ? [decodedName(name), ...above.names].slice(0, MOST_NAMES) : above.names,
    breakBefore: ownBreak(breaks['fo:break-before']) ?? above.breakBefore,
    breakAfter: ownBreak(breaks['fo:break-after']) ?? above.breakAfter,
    ...((master ?? above.master) && { master: master ?? above.master }),
    ...((list ?? above.list) && { list: list ?? above.list }),
    ...levelOf(level, above.level),
  };
}

function levelOf(own: string | undefined, above: number | undefined): { level?: number } {
  const level = own === undefined ? above : Number(own) || undefined;
  return level === undefined ? {} : { level };
}

/** 'Text_20_body' is 'Text body'. */
function decodedName(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function ownBreak(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'page' || value === 'even-page' || value === 'odd-page';
}

function lookOf(text: Readonly<Record<string, string>>): Look {
  const weight = text['fo:font-weight'];
  const slant = text['fo:font-style'];
  const position = text['style:text-position'];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...lineOf('underline', text['style:text-underline-style'], text['style:text-underline-type']),
    ...lineOf('strike', text['style:text-line-through-style'], text['style:text-line-through-type']),
    ...(position !== undefined && { raised: isRaised(position), lowered: isLowered(position) }),
    ...(text['text:display'] !== undefined && { hidden: text['text:display'] === 'none' }),
  };
}

function lineOf(name: 'underline' | 'strike', style: string | undefined, type: string | undefined): Look {
  const said = style ?? type;
  return said === undefined ? {} : { [name]: said !== 'none' };
}

/** 'super 58%', or how far up in percents: '33% 58%'. */
function isRaised(position: string): boolean {
  return position.startsWith('super') || Number.parseFloat(position) > 0;
}

function isLowered(position: string): boolean {
  return position.startsWith('sub') || Number.parseFloat(position) < 0;
}
