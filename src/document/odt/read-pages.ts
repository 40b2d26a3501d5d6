import { childrenOf, type Element } from '../../xml/index.ts';
import type { Block, Region, Zone } from '../blocks.ts';
import { holdsText } from './holds-text.ts';
import type { UsedMaster } from './reading.ts';

/** What stands above and below the text. */
export interface Furniture {
  readonly headers: readonly Region[];
  readonly footers: readonly Region[];
}

/** A header or footer that pages show. */
interface Place {
  readonly zone: Zone;
  readonly element: Element;
  readonly before: number;
}

/** A master of pages, and where they begin. */
interface Page {
  readonly master: Element;
  readonly before: number;
}

/**
 * The headers and footers of the pages that a text has.
 *
 * @param masters `office:master-styles`
 * @param used the masters that the text asks for; where none is asked for at its beginning it stands on 'Standard'
 * @param blocks reads what a header holds
 */
export function readPages(
  masters: Element | undefined,
  used: readonly UsedMaster[],
  blocks: (header: Element) => Block[],
): Furniture {
  const named = new Map(
    childrenOf(masters, 'style:master-page').map((one) => [one.attributes['style:name'] ?? '', one]),
  );
  const start = used.find(({ before, name }) => before === 0 && named.has(name))?.name;
  const pages = pagesOf([{ name: start ?? standard(named), before: 0 }, ...used], named);
  const places = pages.flatMap((page, index) =>
    placesOf(page, index === 0, followerOf(page.master, named) !== undefined),
  );
  return {
    headers: differing(
      places.filter(({ zone }) => zone !== 'footer'),
      blocks,
    ),
    footers: differing(
      places.filter(({ zone }) => zone === 'footer'),
      blocks,
    ),
  };
}

function standard(named: ReadonlyMap<string, Element>): string {
  return named.has('Standard') ? 'Standard' : ([...named.keys()][0] ?? '');
}

/** The masters that are asked for, each with those that the program takes for the pages after it. */
function pagesOf(used: readonly UsedMaster[], named: ReadonlyMap<string, Element>): Page[] {
  const begins = new Map<Element, number>();
  for (const { name, before } of used) {
    let master = named.get(name);
    while (master && !begins.has(master)) {
      begins.set(master, before);
      master = followerOf(master, named);
    }
  }
  return [...begins].map(([master, before]) => ({ master, before }));
}

/** The master of the page after one; undefined where pages go on with the same. */
function followerOf({ attributes }: Element, named: ReadonlyMap<string, Element>): Element | undefined {
  const next = attributes['style:next-style-name'];
  return next === undefined || next === attributes['style:name'] ? undefined : named.get(next);
}

/** What a master shows. `style:header-first` is of OpenDocument 1.3; LibreOffice wrote it before under a name of its own. */
const SHOWN = /^(?:style|loext):(header|footer)(-first|-left)?$/;

function placesOf({ master, before }: Page, isFirst: boolean, isFollowed: boolean): Place[] {
  const shown = master.children.flatMap((element) => {
    if (typeof element === 'string' || element.attributes['style:display'] === 'false') return [];
    const [, kind, pages] = SHOWN.exec(element.name) ?? [];
    return kind === undefined ? [] : [{ element, kind, isOfFirst: pages === '-first' }];
  });
  // with a header for the first page alone, or another master for the second, the rest is for later pages
  const hasFirst = shown.some(({ kind, isOfFirst }) => kind === 'header' && isOfFirst);
  return shown
    .map(({ element, kind, isOfFirst }): Place => {
      const isAbove = isFirst && (hasFirst ? isOfFirst : isFollowed);
      return { element, before, zone: kind === 'footer' ? 'footer' : isAbove ? 'first-header' : 'running-header' };
    })
    .sort((a, b) => Number(b.zone === 'first-header') - Number(a.zone === 'first-header'));
}

/** The places with text, each text once. What a field says (the number of the page) makes no difference. */
function differing(places: readonly Place[], blocks: (header: Element) => Block[]): Region[] {
  const seen = new Set<string>();
  return places.flatMap(({ zone, element, before }) => {
    const held = blocks(element);
    const key = JSON.stringify(held, (_, value) => (value?.type === 'field' ? value.field : value));
    if (seen.has(key) || !holdsText(held)) return [];
    seen.add(key);
    return [{ zone, blocks: held, before }];
  });
}
