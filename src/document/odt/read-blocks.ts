import { childrenOf, type Element } from '../../xml/index.ts';
import { type Block, NotReadable, type Paragraph } from '../blocks.ts';
import { TOO_DEEP } from '../refusals.ts';
import { headingLevel, isQuoteStyle } from '../style-names.ts';
import type { ListPlace } from './lists.ts';
import { readFrame } from './read-frame.ts';
import { readLine } from './read-line.ts';
import type { ReadStyle } from './read-styles.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

/** A paragraph's place in a list, with the mark that it has there. */
interface Item {
  readonly place: ListPlace;
  /** The element of the item, for its first paragraph; undefined for what goes on with it. */
  first: Element | undefined;
}

/** Elements that hold blocks and are nothing by themselves. */
const HOLDERS = new Set([
  'text:section',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'text:index-body',
  'text:index-title',
]);

/** The style of paragraphs that were given none. */
const PLAIN = 'Standard';

/** Lists have ten levels, and tables in tables in frames some more; deeper is meant to exhaust who reads it. */
const DEEPEST = 100;

/**
 * Reads what an element holds, and puts it after the blocks that are there.
 *
 * @throws NotReadable where it is nested without end
 */
export function readBlocks(parent: Element, into: Block[], reading: Reading, item?: Item): void {
  if (++reading.counted.depth > DEEPEST) throw new NotReadable(TOO_DEEP);
  for (const node of parent.children) if (typeof node !== 'string') readBlock(node, into, reading, item);
  reading.counted.depth--;
}

function readBlock(element: Element, into: Block[], reading: Reading, item: Item | undefined): void {
  const { name } = element;
  if (name === 'text:p' || name === 'text:h') readParagraph(element, into, reading, item);
  else if (name === 'text:list') readList(element, into, reading, item?.place);
  else if (name === 'text:numbered-paragraph') readNumbered(element, into, reading);
  else if (name === 'table:table') readTableAt(element, into, reading);
  else if (name === 'text:tracked-changes')
    reading.counted.changes += childrenOf(element, 'text:changed-region').length;
  else if (HOLDERS.has(name)) readHolder(element, into, reading, item);
  else if (name.startsWith('draw:')) readFrame(element, reading);
}

function readHolder(element: Element, into: Block[], reading: Reading, item: Item | undefined): void {
  const { attributes } = element;
  const isHidden = attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
  if (isHidden) reading.counted.hidden++;
  else if (isElsewhere(element)) reading.counted.leftOut.add('een gekoppeld bestand');
  else readBlocks(element, into, reading, item);
}

/** True for a section that only says in which file its text lies. */
function isElsewhere({ children }: Element): boolean {
  const elements = children.filter((node) => typeof node !== 'string');
  return elements.length > 0 && elements.every(({ name }) => name === 'text:section-source');
}

function readParagraph(element: Element, into: Block[], reading: Reading, item: Item | undefined): void {
  const style = reading.styles.of('paragraph', element.attributes['text:style-name']);
  if (style.look.hidden || hidesItself(element)) {
    reading.counted.hidden++;
    return;
  }
  breakBefore(style, into, reading);
  const level = levelOf(element, style);
  const content = readLine(element, level === undefined ? style.look : {}, reading);
  const name = style.names[0];
  const kind = level === undefined ? itemOrText(style, reading, item) : heading(element, level, reading, item);
  into.push({ type: 'paragraph', ...kind, content, ...(name !== undefined && name !== PLAIN && { style: name }) });
  if (style.breakAfter) into.push({ type: 'page-break' });
}

/** A page begins before what asks for one, and before what stands on another kind of page; never at the beginning. */
function breakBefore(style: ReadStyle, into: Block[], { masters, body }: Reading): void {
  if (style.master) masters.push({ name: style.master, before: body.length });
  if ((style.breakBefore || style.master) && into.length > 0) into.push({ type: 'page-break' });
}

/** The field that hides the whole paragraph in which it stands. */
function hidesItself(element: Element): boolean {
  return childrenOf(element, 'text:hidden-paragraph').some(({ attributes }) => attributes['text:is-hidden'] === 'true');
}

/** A style can be that of a heading by its name alone: LibreOffice reads web pages so. */
function levelOf({ name, attributes }: Element, { level, names }: ReadStyle): number | undefined {
  if (name === 'text:h') return Math.max(1, Number(attributes['text:outline-level']) || level || 1);
  return level ?? names.map(headingLevel).find((found) => found !== undefined);
}

type Kind = Pick<Paragraph, 'role' | 'level' | 'marker' | 'list'>;

function heading(element: Element, level: number, reading: Reading, item: Item | undefined): Kind {
  const first = item?.first;
  if (item) item.first = undefined;
  const marker =
    item && first ? reading.lists.mark(item.place, first, undefined) : reading.lists.heading(level, element);
  return { role: 'heading', level, ...(marker !== '' && { marker }) };
}

function itemOrText(style: ReadStyle, { lists }: Reading, item: Item | undefined): Kind {
  if (!item) return { role: style.names.some(isQuoteStyle) ? 'quote' : 'text' };
  const { place, first } = item;
  item.first = undefined;
  const marker = first ? lists.mark(place, first, style.list) : '';
  return { role: 'item', level: place.level - 1, marker, list: place.list.id };
}

function readList(element: Element, into: Block[], reading: Reading, around: ListPlace | undefined): void {
  const place = reading.lists.begin(element, around);
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    // a header of a list has no mark
    if (node.name === 'text:list-header') readBlocks(node, into, reading, { place, first: undefined });
    if (node.name === 'text:list-item') readBlocks(node, into, reading, { place, first: node });
  }
}

/** A paragraph that says by itself to which list it belongs, and how deep it stands in it. */
function readNumbered(element: Element, into: Block[], reading: Reading): void {
  readBlocks(element, into, reading, { place: reading.lists.begin(element, undefined), first: element });
}

function readTableAt(element: Element, into: Block[], reading: Reading): void {
  const style = reading.styles.of('table', element.attributes['table:style-name']);
  breakBefore(style, into, reading);
  into.push(readTable(element, reading));
  if (style.breakAfter) into.push({ type: 'page-break' });
}
