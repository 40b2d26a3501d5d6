import { childOf, type Element, textOf } from '../../xml/index.ts';
import type { Block, Inline } from '../blocks.ts';
import { holdsText } from './holds-text.ts';
import type { Reading } from './reading.ts';

/** What is told of an object that another program draws. */
const OBJECT = 'een ingevoegd object (grafiek, formule of ander bestand)';

/**
 * A frame, a shape or a group of them: what they hold as text stands beside the body, as a region.
 *
 * @returns the pictures in it, which stand in the line
 */
export function readFrame(element: Element, reading: Reading): Inline[] {
  switch (element.name) {
    case 'draw:a':
    case 'draw:g':
      return element.children.flatMap((node) => (typeof node === 'string' ? [] : readFrame(node, reading)));
    case 'draw:frame':
      return frame(element, reading);
    default:
      // a shape with text in it
      if (element.name.startsWith('draw:')) region(element, reading);
      return [];
  }
}

function frame(element: Element, reading: Reading): Inline[] {
  const box = childOf(element, 'draw:text-box');
  if (box) {
    region(box, reading);
    return [];
  }
  const object =
    childOf(element, 'draw:object') ?? childOf(element, 'draw:object-ole') ?? childOf(element, 'draw:plugin');
  if (object) reading.counted.leftOut.add(OBJECT);
  if (!object && !childOf(element, 'draw:image')) return [];
  const alt = textOf(childOf(element, 'svg:title')) || textOf(childOf(element, 'svg:desc'));
  return [{ type: 'picture', alt: alt.trim() }];
}

function region(holder: Element, reading: Reading): void {
  const blocks: Block[] = [];
  const { regions, body } = reading;
  // before what is anchored in it
  const at = regions.push({ zone: 'frame', blocks, before: body.length }) - 1;
  blocks.push(...reading.blocks(holder));
  if (!holdsText(blocks)) regions.splice(at, 1);
}
