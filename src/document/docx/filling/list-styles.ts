import { childOf, childrenOf, type Element, xmlOf } from '../../../xml/index.ts';
import { isElement, mapped } from '../../trees.ts';
import type { OwnList } from '../writing/lists.ts';
import type { ListKind } from '../writing/markup.ts';

/** The styles of a template that are lists themselves. */
export interface ListStyles {
  /** The id of the style for items at a depth; undefined where the template has none with a list. */
  id(kind: ListKind, depth: number): string | undefined;
  /** The list by which the style for numbers counts; undefined where it does not count 1, 2, 3. */
  readonly numbers: OwnList | undefined;
}

/** The styles that Word has for lists, by the name in every file, and as a Dutch Word shows them. The second depth is 'List Bullet 2'. */
const NAMES: Readonly<Record<ListKind, readonly string[]>> = {
  bullet: ['List Bullet', 'Lijst opsom.teken'],
  number: ['List Number', 'Lijstnummering'],
};

/**
 * @param styles the root of the part with the styles
 * @param numbering the root of the part with the lists
 */
export function listStyles(styles: Element | undefined, numbering: Element | undefined): ListStyles {
  const levels = firstLevels(numbering);
  const byName = new Map<string, { readonly id: string; readonly level: FirstLevel }>();
  for (const style of childrenOf(styles, 'w:style')) {
    const list = childOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId')?.attributes['w:val'];
    const level = levels.get(list ?? '');
    const { 'w:styleId': id } = style.attributes;
    if (id === undefined || !level) continue;
    for (const name of [id, childOf(style, 'w:name')?.attributes['w:val'] ?? ''])
      byName.set(plain(name), { id, level });
  }
  const found = (kind: ListKind, depth: number) => {
    const names = NAMES[kind].map((name) => plain(depth === 0 ? name : `${name} ${depth + 1}`));
    const style = names.map((name) => byName.get(name)).find((one) => one !== undefined);
    const isBullet = style?.level.format === 'bullet';
    if (kind === 'bullet') return isBullet ? style : undefined;
    return style?.level.format === 'decimal' && depth === 0 ? style : undefined;
  };
  const list = found('number', 0)?.level.list;
  return { id: (kind, depth) => found(kind, depth)?.id, numbers: list && ((abstract) => copyOf(list, abstract)) };
}

/** The first level of a list. */
interface FirstLevel {
  readonly list: Element;
  /** What it counts with: 'decimal', 'bullet' … */
  readonly format: string | undefined;
}

/** By the number of what points at a list. */
function firstLevels(numbering: Element | undefined): Map<string, FirstLevel> {
  const lists = new Map(
    childrenOf(numbering, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'], list] as const),
  );
  return new Map(
    childrenOf(numbering, 'w:num').flatMap((num): [string, FirstLevel][] => {
      const list = lists.get(childOf(num, 'w:abstractNumId')?.attributes['w:val']);
      const first = childrenOf(list, 'w:lvl').find((level) => level.attributes['w:ilvl'] === '0');
      const format = childOf(first, 'w:numFmt')?.attributes['w:val'];
      return list ? [[num.attributes['w:numId'] ?? '', { list, format }]] : [];
    }),
  );
}

/** What makes a list one with another, or with a style. */
const TIES = ['w:nsid', 'w:tmpl', 'w:styleLink', 'w:pStyle'];

function copyOf(list: Element, abstract: number): string {
  const untied = (element: Element): Element =>
    mapped(element, (node) => {
      if (!isElement(node)) return [node];
      return TIES.includes(node.name) ? [] : [untied(node)];
    });
  return xmlOf({ ...untied(list), attributes: { ...list.attributes, 'w:abstractNumId': String(abstract) } });
}

/** A name as it is compared: an id has neither spaces nor full stops. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[ .]/g, '');
}
