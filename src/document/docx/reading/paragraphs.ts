import { childOf, type Element } from '../../../xml/index.ts';
import type { Inline, PageBreak, Paragraph } from '../../blocks.ts';
import { isSeen, type Line } from './line.ts';
import { lookOf, lookTogether } from './look.ts';
import type { Numbered } from './numbering.ts';
import { byOf, readInlines } from './runs.ts';
import type { Story } from './story.ts';
import { type ParagraphProperties, type ParagraphStyle, propertiesOf } from './styles.ts';
import { valueIn } from './values.ts';

/** What becomes of a paragraph that was read. */
export interface FinishedParagraph {
  /** Undefined where it has no end of its own: that was deleted or is hidden, so that it runs on in the next paragraph. */
  readonly blocks?: readonly (Paragraph | PageBreak)[];
  /** The place of the frame that it stands in. */
  readonly frame?: Element | undefined;
  /** True for a paragraph that stands in as items do: without a number it goes on with the item before it. */
  readonly goesOn?: boolean;
  /** How far it stands in, in twentieths of a point. */
  readonly left?: number | undefined;
}

/**
 * Reads a paragraph to the end of a line, and that line to blocks where the paragraph has an end.
 *
 * @param line new, or what stands in a paragraph before it that has no end
 */
export function readParagraph(element: Element, line: Line, story: Story): FinishedParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = styleOf(properties, story);
  const own = propertiesOf(properties);
  const isHeading = (own.level ?? style.properties.level ?? 0) > 0;
  // how a heading looks says that it is one: only what stands out in it is told
  readInlines(element, { story, line, look: isHeading ? { hidden: style.look.hidden } : style.look });
  const frame = own.frame ?? style.properties.frame;
  if (!readEnd(properties, style, story)) return { frame };
  const { looks, left, goesOn } = looksOf(own, style, story);
  return { blocks: blocksOf(line, looks, own, style), frame, goesOn, left };
}

/** The blocks of a paragraph that runs on in nothing: the end of its cell or of the text comes after it. */
export function paragraphAtEnd(element: Element, line: Line, story: Story): readonly (Paragraph | PageBreak)[] {
  const properties = childOf(element, 'w:pPr');
  if (!isSeen(line.content)) return [];
  const own = propertiesOf(properties);
  const style = styleOf(properties, story);
  return blocksOf(line, looksOf(own, style, story).looks, own, style);
}

function styleOf(properties: Element | undefined, story: Story): ParagraphStyle {
  return story.reading.styles.paragraph(valueIn(properties, 'w:pStyle'));
}

/** Whether the end of a paragraph is there for a reader; what was changed of it is counted. */
function readEnd(properties: Element | undefined, style: ParagraphStyle, story: Story): boolean {
  const { styles, tally } = story.reading;
  const mark = childOf(properties, 'w:rPr');
  const removed = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  const inserted = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo');
  const change = removed ?? inserted;
  if (change) tally.change(change.name.slice('w:'.length), byOf(change));
  const changed = childOf(properties, 'w:pPrChange');
  if (changed) tally.change('paragraph', byOf(changed));
  const character = styles.character(valueIn(mark, 'w:rStyle'));
  const isHidden = lookTogether(lookOf(mark), character, style.look, styles.defaults).hidden;
  if (!change && !isHidden) tally.plain();
  return !removed && !isHidden;
}

function blocksOf(
  line: Line,
  looks: Looks,
  own: ParagraphProperties,
  style: ParagraphStyle,
): readonly (Paragraph | PageBreak)[] {
  const pages = pagesOf(line);
  const blocks = pages.flatMap((page, index): (Paragraph | PageBreak)[] => {
    // what goes on at the next page has no number of its own
    const as = index > 0 && looks.marker !== undefined ? { ...looks, marker: '' } : looks;
    return [
      { type: 'page-break' },
      ...(isKept(page, pages) ? [{ type: 'paragraph' as const, ...as, content: page }] : []),
    ];
  });
  const onNewPage = own.onNewPage ?? style.properties.onNewPage ?? false;
  return onNewPage ? blocks : blocks.slice(1);
}

/** The content of a paragraph by page. */
function pagesOf(line: Line): Inline[][] {
  const pages: Inline[][] = [[]];
  for (const inline of line.content) {
    if (inline.type === 'page-end') pages.push([]);
    else pages.at(-1)?.push(inline);
  }
  return pages;
}

/** Of a paragraph that only begins a page nothing is left; another empty one is an empty line that the writer wanted. */
function isKept(page: readonly Inline[], pages: readonly (readonly Inline[])[]): boolean {
  return pages.length === 1 || isSeen(page);
}

/** What a paragraph is, without what stands in it. */
type Looks = Omit<Paragraph, 'type' | 'content'>;

function looksOf(
  own: ParagraphProperties,
  style: ParagraphStyle,
  story: Story,
): { looks: Looks; left: number | undefined; goesOn: boolean } {
  const list = own.list ?? style.properties.list ?? '0';
  const depth = own.depth ?? (own.list === undefined ? style.properties.depth : 0);
  const numbered = list === '0' ? undefined : story.reading.numbering.next(list, depth, style.id);
  const named = style.name === undefined ? {} : { style: style.name };
  const left = own.left ?? numbered?.left ?? style.properties.left;
  return {
    looks: { ...roleOf(own.level ?? style.properties.level ?? 0, numbered, list, style), ...named },
    left,
    goesOn: (style.listed || numbered?.marker === '') && left !== 0,
  };
}

function roleOf(level: number, numbered: Numbered | undefined, list: string, { quoted }: ParagraphStyle): Looks {
  const { marker = '', depth = 0 } = numbered ?? {};
  if (level > 0) return { role: 'heading', level, ...(marker !== '' && { marker }) };
  // in a list that prints nothing before a paragraph, a reader sees no item
  if (marker !== '') return { role: 'item', level: depth, marker, list };
  return { role: quoted ? 'quote' : 'text' };
}
