import type { Block, Document, Paragraph, Region, Row, Table } from '../../document/index.ts';
import { labelAt } from '../head/labels.ts';
import type { StretchZone } from '../layout.ts';
import { textOf } from './paragraph-lines.ts';
import { type Places, placesIn } from './places.ts';
import { propertyLines } from './properties.ts';
import { columnsOf, isForLooks, isLabelled, paragraphsOf, textsIn } from './tables.ts';
import { type Arranged, type Belongs, type Gap, type LaidOut, LaidOutWriter } from './writer.ts';

export type { LaidOut };

/**
 * A document as the text in which a letter is read, with what the file says of it: the head of the first page and what stands beside
 * the text first, then the letter, a paragraph a line, and at the end what stands above and below the other pages, the notes and what
 * the file says of itself. Linear in the size of the document.
 */
export function laidOut(document: Document): LaidOut {
  const { text, layout } = arranged(document);
  return { text, layout };
}

/** The same, with the looks of each piece of it. */
export function arranged(document: Document): Arranged {
  return new Arranger(document).arrange();
}

/** Stands above what is shown of a file besides the letter. */
const TITLES = {
  running: 'Boven aan de volgende pagina’s:',
  beside: 'Naast de tekst van de volgende pagina’s:',
  footer: 'Onder aan de pagina:',
  notes: 'Noten:',
  properties: 'Eigenschappen van het bestand:',
} as const;

/** What is the same for all blocks that are placed together. */
interface Context {
  readonly zone: StretchZone;
  readonly region?: number;
  readonly page?: number;
}

class Arranger {
  private readonly document: Document;
  private readonly places: Places;
  private readonly writer: LaidOutWriter;
  private groups = 0;
  /** True where empty lines were left since the last text. */
  private apart = true;
  private last: Paragraph | undefined;
  /** The table that was written last, with the number of the row that would follow; it goes on where nothing was written since. */
  private lastTable: { readonly group: number; readonly columns: number; readonly end: number } | undefined;
  /** The list and the quotation that were written last, by role. */
  private readonly lists = new Map<string, number>();
  /** True for a file of pages: its paragraphs are what stands close together. */
  private readonly isPaged: boolean;
  /** The block of the body with the salutation or, without one, with the first running text. */
  private readonly textFrom: number;

  constructor(document: Document) {
    this.document = document;
    this.places = placesIn(document.body);
    this.writer = new LaidOutWriter(document.notes);
    this.isPaged = document.regions.some(({ page }) => page !== undefined) || hasWrappedLines(document.body);
    this.textFrom = Math.max(
      0,
      document.body.findIndex((block) => this.holdsText(block)),
    );
  }

  private holdsText(block: Block): boolean {
    const { head, aanhef } = this.places;
    const own = paragraphsOf([block]);
    return own.some((one) => one === aanhef || (!head.has(one) && textOf(one) !== ''));
  }

  arrange(): Arranged {
    const { body, regions } = this.document;
    const frames = regions.filter(({ zone }) => zone === 'frame');
    const sorted = { beside: [] as Region[], running: [] as Region[], within: [] as Region[] };
    for (const region of frames) sorted[this.sortOf(region)].push(region);
    const { beside, running, within } = sorted;
    for (const region of regions) if (region.zone === 'first-header') this.region(region, 'first-header');
    for (const region of beside) this.region(region, 'side');
    this.bodyWith(body, within);
    this.around('running-header', TITLES.running, 'running-header');
    this.titled(TITLES.beside, running, 'running-side');
    this.around('footer', TITLES.footer, 'footer');
    this.notes();
    this.properties();
    return this.writer.finish(this.isPaged);
  }

  /** A frame on the first page that is anchored above the salutation or to it stands beside the head; another holds a reference column, or text. */
  private sortOf(region: Region): 'beside' | 'running' | 'within' {
    const { before, page = 1 } = region;
    if (page === 1 && before <= this.textFrom) return 'beside';
    return isReference(region) ? 'running' : 'within';
  }

  /** The body, with the frames that stand in the middle of it at their places. */
  private bodyWith(body: readonly Block[], frames: readonly Region[]): void {
    let at = 0;
    for (const region of [...frames].sort((a, b) => a.before - b.before)) {
      this.blocks(body.slice(at, region.before), { zone: 'body' });
      this.apart = true;
      this.blocks(region.blocks, { zone: 'body' });
      this.apart = true;
      at = Math.max(at, region.before);
    }
    this.blocks(body.slice(at), { zone: 'body' });
  }

  private around(zone: Region['zone'], title: string, as: StretchZone): void {
    this.titled(title, withoutRepeats(this.document.regions.filter((region) => region.zone === zone)), as);
  }

  private titled(title: string, regions: readonly Region[], as: StretchZone): void {
    const shown = regions.filter(({ blocks }) => this.writer.isShown(paragraphsOf(blocks)));
    if (shown.length === 0) return;
    this.writer.title(title);
    for (const region of shown) this.region(region, as);
  }

  private region({ blocks, page }: Region, zone: StretchZone): void {
    this.apart = true;
    this.blocks(blocks, { zone, region: ++this.groups, ...(page === undefined ? {} : { page }) });
    this.apart = true;
  }

  private notes(): void {
    const notes = this.document.notes.filter(({ blocks }) => this.writer.isShown(paragraphsOf(blocks)));
    if (notes.length === 0) return;
    this.writer.title(TITLES.notes);
    this.apart = true;
    notes.forEach((note, i) => {
      this.writer.gap(i === 0 ? 'apart' : 'line');
      this.writer.note(note, paragraphsOf(note.blocks));
    });
    this.apart = true;
  }

  private properties(): void {
    const lines = propertyLines(this.document.properties);
    if (lines.length === 0) return;
    this.writer.title(TITLES.properties);
    this.apart = true;
    for (const { label, value } of lines) {
      const paragraph: Paragraph = {
        type: 'paragraph',
        role: 'text',
        content: [{ type: 'text', text: `${label}: ${value}` }],
      };
      this.put([paragraph], { zone: 'property' }, this.apart ? 'apart' : 'line');
    }
  }

  private blocks(blocks: readonly Block[], context: Context): void {
    for (const block of blocks) {
      if (block.type === 'page-break') this.apart = true;
      else if (block.type === 'table') this.table(block, context);
      else if (textOf(block) === '') this.apart = true;
      else this.put([block], this.ofList(block, context), this.gapBefore(block, context));
    }
  }

  /** Items belong to the list that the file names, one after the other; quoted paragraphs to the quotation. */
  private ofList({ role, list = '' }: Paragraph, context: Context): Belongs {
    if (role === 'text' || role === 'heading') return context;
    const goesOn = this.last?.role === role && (role === 'quote' || this.last.list === list);
    if (!goesOn) this.lists.set(role, ++this.groups);
    return { ...context, group: this.lists.get(role) ?? 0 };
  }

  /** In the head, the closing and beside the text, what has no empty line between it stands close together, as the items of a list do. */
  private gapBefore(paragraph: Paragraph, { zone }: Context): Gap {
    if (this.last?.role === 'item' && paragraph.role === 'item') return 'line';
    if (this.apart || this.isPaged || paragraph.role !== 'text') return 'apart';
    const { head, closing } = this.places;
    const close = (one: Paragraph | undefined) => one !== undefined && (head.has(one) || closing.has(one));
    return zone !== 'body' || (close(paragraph) && close(this.last)) ? 'line' : 'apart';
  }

  private put(paragraphs: readonly Paragraph[], belongs: Belongs, gap: Gap): void {
    if (!this.writer.isShown(paragraphs)) return;
    this.writer.gap(gap);
    this.writer.stretch(paragraphs, belongs);
    this.last = paragraphs.at(-1);
    this.apart = false;
  }

  private table(table: Table, context: Context): void {
    const paragraphs = paragraphsOf([table]);
    const { aanhef, head } = this.places;
    this.apart = true;
    if (aanhef && paragraphs.includes(aanhef)) this.letterInTable(table, aanhef, context);
    else if (context.zone !== 'body' || paragraphs.some((one) => head.has(one))) this.headRows(table.rows, context);
    else if (isForLooks(table)) this.columns(table.rows, context);
    else this.rows(table.rows, context);
    this.apart = true;
    this.last = undefined;
  }

  /** A letter whose text stands in a cell: what stands above it is its head, what stands beside it a column of references. */
  private letterInTable({ rows }: Table, aanhef: Paragraph, context: Context): void {
    const at = rows.findIndex(({ cells }) => cells.some((cell) => paragraphsOf(cell.blocks).includes(aanhef)));
    const cells = rows[at]?.cells ?? [];
    const own = cells.find((cell) => paragraphsOf(cell.blocks).includes(aanhef));
    for (const cell of cells) {
      if (cell === own) continue;
      this.apart = true;
      this.blocks(cell.blocks, { ...context, zone: 'side', region: ++this.groups });
    }
    this.apart = true;
    this.headRows(rows.slice(0, at), context);
    this.apart = true;
    this.blocks(own?.blocks ?? [], context);
    for (const { cells } of rows.slice(at + 1)) {
      for (const { blocks } of cells) {
        this.apart = true;
        this.blocks(blocks, context);
      }
    }
  }

  /** The rows of a head: those with a label and its value from left to right, the others column by column. */
  private headRows(rows: readonly Row[], context: Context): void {
    let from = 0;
    for (let i = 0; i <= rows.length; i++) {
      const row = rows[i];
      if (row && !isLabelled(row)) continue;
      this.columns(rows.slice(from, i), context);
      if (row) this.rows([row], context);
      from = i + 1;
    }
  }

  private columns(rows: readonly Row[], context: Context): void {
    for (const column of columnsOf(rows)) {
      this.apart = true;
      for (const { blocks } of column) this.blocks(blocks, context);
      this.apart = true;
    }
  }

  /** A row a line, where its cells have no more than one; else a line a cell. */
  private rows(rows: readonly Row[], context: Context): void {
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    // a table that goes on over the next page is one table
    const goesOn = this.isPaged && this.last === undefined && columns <= (this.lastTable?.columns ?? 0);
    const { group, end: above } = goesOn && this.lastTable ? this.lastTable : { group: ++this.groups, end: 0 };
    this.lastTable = {
      group,
      columns: goesOn ? (this.lastTable?.columns ?? columns) : columns,
      end: above + rows.length,
    };
    rows.forEach(({ cells }, index) => {
      const row = above + index;
      const texts = cells.map(textsIn);
      const oneLine = texts.slice(0, -1).every((paragraphs) => paragraphs.length <= 1);
      let gap: Gap = this.apart ? 'apart' : 'line';
      let column = 0;
      texts.forEach((paragraphs, i) => {
        if (this.writer.isShown(paragraphs)) {
          this.put(paragraphs, { ...context, kind: 'table-cell', group, row, column }, gap);
          gap = oneLine ? 'cell' : 'line';
        }
        column += cells[i]?.columns ?? 1;
      });
    });
  }
}

function hasWrappedLines(blocks: readonly Block[]): boolean {
  return paragraphsOf(blocks).some(({ content }) =>
    content.some((inline) => inline.type === 'break' && inline.wrapped),
  );
}

/** True for a frame that holds a label of the head. */
function isReference({ blocks, page = 1 }: Region): boolean {
  return page > 1 || paragraphsOf(blocks).some((paragraph) => labelAt(textOf(paragraph)) !== undefined);
}

/** Each header once; those of a file with pages differ by their number. */
function withoutRepeats(regions: readonly Region[]): Region[] {
  const seen = new Set<string>();
  return regions.filter(({ blocks }) => {
    const text = paragraphsOf(blocks).map(textOf).join('\n');
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
