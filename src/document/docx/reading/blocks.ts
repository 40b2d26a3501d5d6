import { childOf, type Element } from '../../../xml/index.ts';
import type { Block, Paragraph } from '../../blocks.ts';
import { createLine, type Line } from './line.ts';
import { paragraphAtEnd, readParagraph } from './paragraphs.ts';
import { inControl } from './runs.ts';
import { branchOf } from './shapes.ts';
import { createStory, inside, type Reading, type Story } from './story.ts';
import { tableOf } from './tables.ts';
import { attributeOf } from './values.ts';

/** What stands in an element that runs on by itself. */
export interface Contents {
  readonly blocks: readonly Block[];
  /** What stands beside it: text boxes, frames, tables at a place of their own. */
  readonly boxes: readonly Box[];
}

/** Blocks that stand beside others. */
export interface Box {
  readonly blocks: readonly Block[];
  /** How many of the blocks beside it stand before what it is anchored to. */
  readonly before: number;
}

/** What is told while the body is read. */
export interface BodyListener {
  /** A section ends. What stands between it and the next one: a page break. */
  sectionEnd(): readonly Block[];
  /** The next section begins, with so many blocks before it. */
  sectionBegin(before: number): void;
}

/** Where blocks are read to. */
interface Target {
  readonly story: Story;
  readonly blocks: Block[];
  /** Puts blocks beside what is read next. */
  beside(blocks: readonly Block[]): void;
  /** A paragraph that has no end of its own: its text goes on in the next one. */
  open?: { readonly element: Element; readonly line: Line } | undefined;
  /** The frame in which the paragraph before this one stands. */
  frame?: { readonly place: string; readonly blocks: Block[] } | undefined;
  readonly listener?: BodyListener | undefined;
  /** The items that a paragraph can go on with, from the outermost. */
  items: readonly OpenItem[];
}

/** An item, and how far it stands in, in twentieths of a point. */
interface OpenItem {
  readonly item: Paragraph;
  readonly left: number | undefined;
}

/** Reads what stands in an element: a body, a header, a note. @param part the part it stands in */
export function readContents(root: Element, part: string, reading: Reading, listener?: BodyListener): Contents {
  return contentsOf(root, createStory(reading, part, root), listener);
}

function contentsOf(root: Element, story: Story, listener?: BodyListener): Contents {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  const target: Target = {
    story,
    blocks,
    beside: (beside) => void boxes.push({ blocks: beside, before: blocks.length }),
    listener,
    items: [],
  };
  readBlocks(root, target);
  endLine(target);
  return { blocks, boxes };
}

function readBlocks(parent: Element | undefined, target: Target): void {
  if (!parent) return;
  inside(target.story, () => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      const read = Object.hasOwn(BLOCKS, child.name) ? BLOCKS[child.name] : undefined;
      read?.(child, target);
    }
  });
}

const BLOCKS: Readonly<Record<string, (element: Element, target: Target) => void>> = {
  'w:p': placeParagraph,
  'w:tbl': placeTable,
  'w:sdt': (element, target) =>
    inControl(element, target.story, () => readBlocks(childOf(element, 'w:sdtContent'), target)),
  'w:customXml': readBlocks,
  'w:ins': readBlocks,
  'w:moveTo': readBlocks,
  'mc:AlternateContent': (element, target) => readBlocks(branchOf(element), target),
  'w:altChunk': noteChunk,
};

/** What stands beside a text stands beside the paragraph that it is anchored in; its own text runs on by itself. */
function placeBoxes(line: Line, { story, beside }: Target): void {
  for (const box of line.boxes) {
    const { blocks, boxes } = contentsOf(box, createStory(story.reading, story.part, box, story.depth));
    beside(blocks);
    for (const inner of boxes) beside(inner.blocks);
  }
}

function placeParagraph(element: Element, target: Target): void {
  const line = target.open?.line ?? createLine();
  const properties = childOf(element, 'w:pPr');
  const { blocks, frame, goesOn = false, left } = readParagraph(element, line, target.story);
  // a large first letter is the beginning of the next paragraph
  const isFirstLetter = frame !== undefined && (attributeOf(frame, 'w:dropCap') ?? 'none') !== 'none';
  if (!blocks || isFirstLetter) target.open = { element, line };
  else {
    target.open = undefined;
    placeBoxes(line, target);
    if (frame) placeFrame(frame, blocks, target);
    else place(withItems(blocks, goesOn, left, target), target);
  }
  if (childOf(properties, 'w:sectPr') && target.listener) {
    place(target.listener.sectionEnd(), target);
    target.listener.sectionBegin(target.blocks.length);
  }
}

/** Paragraphs, those that go on with an item as items; and what can go on with them. */
function withItems(blocks: readonly Block[], goesOn: boolean, left: number | undefined, target: Target): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    if (block.role === 'text' && goesOn && !beginsWithMark(block)) {
      const around = target.items.findLast((one) => (one.left ?? 0) <= (left ?? Number.POSITIVE_INFINITY));
      const { level = 0, list } = (around ?? target.items[0])?.item ?? {};
      if (target.items.length === 0) return block;
      return { ...block, role: 'item', level, marker: '', ...(list !== undefined && { list }) };
    }
    const above =
      block.role === 'item' ? target.items.filter(({ item }) => (item.level ?? 0) < (block.level ?? 0)) : [];
    target.items = block.role === 'item' ? [...above, { item: block, left }] : [];
    return block;
  });
}

/** The mark of an item that somebody typed, with a tab behind it: '-', '1.1', 'a)'. */
const TYPED_MARK = /^(?:[^\p{L}\p{N}\s]|\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\p{L}{1,4}[.)]))\t/u;

function beginsWithMark({ content: [first] }: Paragraph): boolean {
  return first === undefined || (first.type === 'text' && TYPED_MARK.test(first.text));
}

function place(blocks: readonly Block[], target: Target): void {
  target.frame = undefined;
  // at the top of a page no other page begins
  const isTop = target.blocks.at(-1)?.type === 'page-break' || target.blocks.length === 0;
  for (const [at, block] of blocks.entries()) {
    if (at > 0 || !isTop || block.type !== 'page-break') target.blocks.push(block);
  }
}

/** Paragraphs that follow one another with the same place stand in one frame. */
function placeFrame(frame: Element, blocks: readonly Block[], target: Target): void {
  const place = JSON.stringify(frame.attributes);
  if (target.frame?.place !== place) {
    target.frame = { place, blocks: [] };
    target.beside(target.frame.blocks);
  }
  for (const block of blocks) target.frame.blocks.push(block);
}

/** Places the paragraph that would have run on in what follows, where nothing follows that it can run on in. */
function endLine(target: Target): void {
  const { open, story } = target;
  if (!open) return;
  target.open = undefined;
  placeBoxes(open.line, target);
  place(paragraphAtEnd(open.element, open.line, story), target);
}

function placeTable(element: Element, target: Target): void {
  endLine(target);
  const table = tableOf(element, target.story, (cell) => {
    const { blocks, boxes } = contentsOf(cell, target.story);
    for (const box of boxes) target.beside(box.blocks);
    return blocks;
  });
  if (!table) return;
  if (hasOwnPlace(element)) target.beside([table]);
  else {
    target.items = [];
    place([table], target);
  }
}

/** Whether a table stands at a place on the page. One that only lets text flow around it stands in that text. */
function hasOwnPlace(table: Element): boolean {
  const anchor = attributeOf(childOf(childOf(table, 'w:tblPr'), 'w:tblpPr'), 'w:vertAnchor');
  return anchor === 'page' || anchor === 'margin';
}

/** A file in another format that Word puts in this place when it opens the file. */
function noteChunk(element: Element, { story }: Target): void {
  const { parts, tally } = story.reading;
  const part = parts.relationsOf(story.part).get(attributeOf(element, 'r:id') ?? '')?.target ?? '';
  tally.leaveOut(/html/.test(parts.typeOf(part)) ? 'html' : 'chunk');
}
