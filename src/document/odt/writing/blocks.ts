import { xml, xmlText } from '../../../xml/index.ts';
import type { Block, Paragraph, Table } from '../../blocks.ts';
import { columnWidths } from '../../column-widths.ts';
import { type Room, roomAbove, styleNameOf } from '../../paragraph-styles.ts';
import { ofStyle, STYLES, TEXT_STYLE } from '../../style-sheet.ts';
import { endOf, type Placed, placedRows } from '../../table-grid.ts';
import { itemIndent, Lists } from './lists.ts';
import { OwnStyles, pt, styleId } from './odf.ts';
import { inlinesXml, type TextTarget } from './text.ts';

/** What is said of a paragraph besides what it says itself. */
export interface Setting {
  readonly room?: Room;
  /** Points above and below it, where they differ from those of its style. */
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  /** How far it and its first line stand in. */
  readonly left?: number | undefined;
  readonly first?: number | undefined;
  readonly right?: number | undefined;
  readonly breaksBefore?: boolean;
  /** The page that begins with it. */
  readonly page?: string | undefined;
  /** What stands before and behind its text, as XML. */
  readonly before?: string;
  readonly after?: string;
}

/** Points between a table and the text below it: a line. */
const DISTANCE = 12;
const KNOWN = new Set<string>(STYLES.map(({ name }) => name));

/** Writes the blocks of one part of a file, and keeps the styles that they need. */
export class BlockWriter {
  readonly styles: OwnStyles;
  readonly lists = new Lists();
  private readonly target: TextTarget;
  private readonly width: number;
  private readonly isInTemplate: boolean;
  private tables = 0;

  /**
   * @param width of the text, in points
   * @param note what is written for the mark of a note in a text; '' where there can be none
   * @param isInTemplate true where the styles are those of a template
   */
  constructor(width: number, note: (id: string) => string, isInTemplate = false) {
    this.width = width;
    this.isInTemplate = isInTemplate;
    this.styles = new OwnStyles();
    this.target = { styles: this.styles, note };
  }

  /** What the part must have in its `office:automatic-styles`. */
  ownStylesXml(): string {
    return this.styles.written.join('') + this.lists.stylesXml();
  }

  blocks(blocks: readonly Block[], room: Room = 'body'): string {
    let written = '';
    let breaksBefore = false;
    let before: Block | undefined;
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as Block;
      const above = this.distanceAbove(block, before);
      if (block.type === 'table') {
        if (breaksBefore) written += this.paragraph(EMPTY, { room, breaksBefore });
        written += this.table(block);
      } else if (block.type === 'paragraph' && block.role === 'item' && !breaksBefore) {
        const items = itemsFrom(blocks, at);
        written += this.items(items, room, above);
        at += items.length - 1;
      } else if (block.type === 'paragraph') {
        // what goes on in a note has no mark to stand out from its text
        const goesOn = room === 'note' && at > 0 && block.role === 'text' && !this.isInTemplate;
        written += this.paragraph(block, { room, breaksBefore, above, ...(goesOn && NOTE_GOES_ON) });
      }
      breaksBefore = block.type === 'page-break';
      before = blocks[at];
    }
    return written;
  }

  /**
   * Points above a block that its style does not say: behind a table, and above a heading behind what has no distance below it. A
   * template says itself what stands above its headings.
   */
  private distanceAbove(block: Block, before: Block | undefined): number | undefined {
    const isBehindTable = before?.type === 'table';
    if (block.type !== 'paragraph' || block.role !== 'heading') return isBehindTable ? DISTANCE : undefined;
    if (this.isInTemplate) return undefined;
    const isClose = before?.type === 'paragraph' && ofStyle(before.style ?? TEXT_STYLE, 'below') === 0;
    return isBehindTable || isClose ? DISTANCE : undefined;
  }

  private items(items: readonly Paragraph[], room: Room, above: number | undefined): string {
    return this.lists.listsXml(items, (item, marker) => {
      const inText = marker === '' ? {} : { ...itemIndent(item.level ?? 0), before: xmlText(marker) + xml('text:tab') };
      return this.paragraph(item, { room, ...(item === items[0] && { above }), ...inText });
    });
  }

  paragraph(paragraph: Paragraph, setting: Setting = {}): string {
    const { room = 'body', before = '', after = '' } = setting;
    const { role, level = 1, content } = paragraph;
    const name =
      paragraph.style !== undefined && KNOWN.has(paragraph.style) ? paragraph.style : styleNameOf(paragraph, room);
    const style = { 'text:style-name': this.styleOf(name, paragraph, setting) };
    const inside = before + inlinesXml(content, this.target) + after;
    if (role !== 'heading') return xml('text:p', style, inside);
    return xml('text:h', { ...style, 'text:outline-level': Math.min(Math.max(level, 1), 6) }, inside);
  }

  /** The style itself, or one of the part's own that differs from it as the setting says. */
  private styleOf(name: string, { room: lines = 0, role, align }: Paragraph, setting: Setting): string {
    const above = lines > 0 ? roomAbove(name, lines) : setting.above;
    // LibreOffice takes a distance that is not said beside the other as none
    const isDistant = above !== undefined || setting.below !== undefined;
    const looks = {
      'fo:margin-top': isDistant ? pt(above ?? ofStyle(name, 'above')) : undefined,
      'fo:margin-bottom': isDistant ? pt(setting.below ?? ofStyle(name, 'below')) : undefined,
      'fo:margin-left': pt(setting.left),
      'fo:margin-right': pt(setting.right),
      'fo:text-indent': pt(setting.first),
      'fo:text-align': align === 'right' ? 'end' : align,
      'fo:break-before': setting.breaksBefore ? 'page' : undefined,
      // items stand close together, but for one with room above it
      'style:contextual-spacing': role === 'item' && lines > 0 ? 'false' : undefined,
    };
    const plain = Object.values(looks).every((look) => look === undefined);
    if (plain && setting.page === undefined) return styleId(name);
    const like = {
      'style:parent-style-name': styleId(name),
      'style:master-page-name': setting.page === undefined ? undefined : styleId(setting.page),
    };
    return this.styles.of('paragraph', 'P', like, plain ? '' : xml('style:paragraph-properties', looks));
  }

  /** A table, as wide as the text. Rows that say what the columns are come back on every page. */
  private table({ rows, headerRows }: Table): string {
    const placed = placedRows(rows);
    const widths = columnWidths(placed, this.width);
    const name = `Tabel${++this.tables}`;
    this.styles.written.push(
      xml(
        'style:style',
        { 'style:name': name, 'style:family': 'table' },
        xml('style:table-properties', {
          'style:width': pt(this.width),
          'table:align': 'margins',
          'table:border-model': 'collapsing',
          'fo:margin-bottom': pt(0),
        }),
      ),
      ...widths.map((width, i) =>
        xml(
          'style:style',
          { 'style:name': `${name}.${i + 1}`, 'style:family': 'table-column' },
          xml('style:table-column-properties', { 'style:column-width': pt(width) }),
        ),
      ),
    );
    const written = placed.map((row, i) => this.row(row, i < headerRows, widths.length));
    const head = written.slice(0, headerRows).join('');
    return xml(
      'table:table',
      { 'table:name': name, 'table:style-name': name },
      ...widths.map((_, i) => xml('table:table-column', { 'table:style-name': `${name}.${i + 1}` })),
      head === '' ? '' : xml('table:table-header-rows', {}, head),
      ...written.slice(headerRows),
    );
  }

  private row(row: readonly Placed[], isHead: boolean, columns: number): string {
    const style = this.styles.of(
      'table-row',
      'Rij',
      {},
      xml('style:table-row-properties', { 'fo:keep-together': 'always' }),
    );
    const cells = row.map(({ cell, columns: wide, below }) => {
      if (!cell) return COVERED.repeat(wide);
      const inside = this.blocks(cell.blocks, isHead ? 'head-cell' : 'cell');
      return this.cell(inside, wide, below + 1, isHead) + COVERED.repeat(wide - 1);
    });
    const short = columns - endOf(row);
    for (let i = 0; i < short; i++) cells.push(this.cell('', 1, 1, isHead));
    return xml('table:table-row', { 'table:style-name': style }, ...cells);
  }

  private cell(inside: string, columns: number, rows: number, isHead: boolean): string {
    const style = this.styles.of('table-cell', 'Cel', {}, CELL);
    const spans = {
      'table:number-columns-spanned': columns > 1 ? columns : undefined,
      'table:number-rows-spanned': rows > 1 ? rows : undefined,
    };
    const attributes = { 'table:style-name': style, 'office:value-type': 'string', ...spans };
    return xml(
      'table:table-cell',
      attributes,
      inside || this.paragraph(EMPTY, { room: isHead ? 'head-cell' : 'cell' }),
    );
  }
}

const EMPTY: Paragraph = { type: 'paragraph', role: 'text', content: [] };
const NOTE_GOES_ON = { left: STYLES.find(({ name }) => name === 'Voetnoottekst')?.left, first: 0 };
const COVERED = xml('table:covered-table-cell');
const CELL = xml('style:table-cell-properties', { 'fo:padding': '3pt', 'fo:border': '0.5pt solid #000000' });

/** The items that stand one after the other from a place on. */
function itemsFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const items: Paragraph[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph' || block.role !== 'item') break;
    items.push(block);
  }
  return items;
}
