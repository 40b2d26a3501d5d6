import { childOf, childrenOf, type Element } from '../../../xml/index.ts';
import type { Block, Region, Zone } from '../../blocks.ts';
import { type Box, readContents } from './blocks.ts';
import { isSeen } from './line.ts';
import type { Reading } from './story.ts';
import { attributeOf, switchIn } from './values.ts';

/** A section of the body: its properties, and how many blocks of the body stand before it. */
export interface Section {
  readonly properties: Element;
  readonly before: number;
}

const ORDER: readonly Zone[] = ['first-header', 'running-header', 'frame', 'footer'];

/**
 * What stands beside the body and around it, in reading order. A header that says the same as another is told once.
 *
 * @param main the part with the body
 * @param evenAndOdd whether pages on the left have headers of their own
 */
export function regionsOf(
  sections: readonly Section[],
  boxes: readonly Box[],
  main: string,
  evenAndOdd: boolean,
  reading: Reading,
): Region[] {
  const regions: Region[] = boxes.map((box) => ({ zone: 'frame', ...box }));
  const known = new Set<string>();
  for (const [index, { properties, before }] of sections.entries()) {
    for (const { zone, part } of partsAround(properties, index === 0, main, evenAndOdd, reading)) {
      if (known.has(`${zone} ${part}`)) continue;
      known.add(`${zone} ${part}`);
      for (const region of regionsIn(part, zone, before, reading)) regions.push(region);
    }
  }
  return once(regions.filter(({ blocks }) => blocks.some(isSeenBlock))).toSorted(
    (one, other) => one.before - other.before || ORDER.indexOf(one.zone) - ORDER.indexOf(other.zone),
  );
}

/** The parts with the headers and footers that a section names and shows; those it does not name are as in the section before it. */
function partsAround(
  section: Element,
  isFirst: boolean,
  main: string,
  evenAndOdd: boolean,
  { parts }: Reading,
): { zone: Zone; part: string }[] {
  const shown = { default: true, first: switchIn(section, 'w:titlePg') ?? false, even: evenAndOdd };
  return (['header', 'footer'] as const).flatMap((kind) =>
    childrenOf(section, `w:${kind}Reference`).flatMap((reference) => {
      const type = attributeOf(reference, 'w:type') ?? 'default';
      const relation = parts.relationsOf(main).get(attributeOf(reference, 'r:id') ?? '');
      if (!relation || relation.external || !shown[type as keyof typeof shown]) return [];
      const header: Zone = type === 'first' && isFirst ? 'first-header' : 'running-header';
      return [{ zone: kind === 'footer' ? ('footer' as const) : header, part: relation.target }];
    }),
  );
}

/** A header or footer, and what stands in its text boxes: of the first page that is the letterhead at a place of its own. */
function regionsIn(part: string, zone: Zone, before: number, reading: Reading): Region[] {
  const root = reading.parts.xml(part);
  if (!root) return [];
  const { blocks, boxes } = readContents(root, part, reading);
  return [
    { zone, blocks, before },
    ...boxes.map((box) => ({ zone: zone === 'first-header' ? ('frame' as const) : zone, blocks: box.blocks, before })),
  ];
}

function isSeenBlock(block: Block): boolean {
  if (block.type === 'page-break') return false;
  if (block.type === 'paragraph') {
    return isSeen(block.content.filter((inline) => inline.type !== 'picture' || inline.alt !== ''));
  }
  return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(isSeenBlock)));
}

/** The regions without those that say the same as one before them in the same zone. */
function once(regions: readonly Region[]): Region[] {
  const known = new Set<string>();
  return regions.filter(({ zone, blocks }) => {
    const key = `${zone} ${JSON.stringify(blocks, withoutNumber)}`;
    if (zone !== 'frame' && known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** A page number is another on every page: what it said when the file was saved makes no difference. */
function withoutNumber(_key: string, value: unknown): unknown {
  const isNumber = typeof value === 'object' && value !== null && 'type' in value && value.type === 'field';
  return isNumber ? { ...value, text: '' } : value;
}

/** The properties of all sections of a body, in order. The last stands at the end of it, the others in their last paragraph. */
export function sectionsIn(body: Element): Element[] {
  const sections: Element[] = [];
  const left: Element[] = [body];
  for (let element = left.pop(); element; element = left.pop()) {
    const own = element.name === 'w:p' ? childOf(childOf(element, 'w:pPr'), 'w:sectPr') : undefined;
    if (own) sections.push(own);
    if (HOLDS_SECTIONS.has(element.name)) {
      for (const child of element.children.toReversed()) if (typeof child !== 'string') left.push(child);
    }
  }
  return [...sections, childOf(body, 'w:sectPr') ?? { name: 'w:sectPr', attributes: {}, children: [] }];
}

const HOLDS_SECTIONS: ReadonlySet<string> = new Set(['w:body', 'w:sdt', 'w:sdtContent', 'w:customXml']);
