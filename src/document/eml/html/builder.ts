import type { Block, Cell, Inline, Paragraph, Row } from '../../blocks.ts';
import { createLine, type Line, type Look } from '../../folded-line.ts';
import { numeral } from '../../numerals.ts';

/** What puts blocks together from the tags of HTML, in their order, however they are nested. */
export interface Builder {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  end(): readonly Block[];
}

/** Elements that look like something, by what they look like. */
const LOOKS: ReadonlyMap<string, keyof Look> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['sup', 'raised'],
  ['sub', 'lowered'],
]);

/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  ...['p', 'div', 'hr', 'address', 'article', 'aside', 'body', 'center', 'dd', 'dl', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'footer', 'form', 'header', 'main', 'nav', 'pre', 'section'],
]);

/** Deeper than this tables are read as the text in them. */
const DEEPEST_TABLE = 40;
const WIDEST = 100;

interface List {
  readonly id: string;
  readonly format: string | undefined;
  next: number;
}

interface OpenTable {
  readonly rows: Cell[][];
  /** True for rows of which every cell says what a column is. */
  readonly headers: boolean[];
  blocks: Block[] | undefined;
}

export function createBuilder(): Builder {
  return new HtmlBuilder();
}

class HtmlBuilder implements Builder {
  private readonly body: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly lists: List[] = [];
  private readonly looks = new Map<keyof Look, number>();
  private readonly links: string[] = [];
  private line: Line = createLine();
  private quoted = 0;
  private skippedTables = 0;
  private level: number | undefined;
  private made = 0;
  /** The mark of the item whose first paragraph is still to come. */
  private marker: string | undefined;
  /** True behind the end of a line, where one more ends the paragraph. */
  private isBroken = false;

  text(text: string): void {
    if (/[^ \t\r\n\f]/.test(text)) this.isBroken = false;
    this.line.text(text, { look: this.look(), ...this.link() });
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const look = LOOKS.get(name);
    if (look) this.looks.set(look, (this.looks.get(look) ?? 0) + 1);
    else if (name === 'a') this.links.push(attributes.get('href') ?? '');
    else if (name === 'br') this.lineEnd();
    else if (name === 'img') this.picture(attributes.get('alt') ?? '');
    else this.openBlock(name, attributes);
  }

  close(name: string): void {
    const look = LOOKS.get(name);
    if (look) this.looks.set(look, Math.max(0, (this.looks.get(look) ?? 0) - 1));
    else if (name === 'a') this.links.pop();
    else this.closeBlock(name);
  }

  end(): readonly Block[] {
    this.paragraph();
    while (this.tables.length > 0) this.closeTable();
    return this.body;
  }

  private openBlock(name: string, attributes: ReadonlyMap<string, string>): void {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) {
      this.paragraph();
      this.level = Number(heading);
    } else if (name === 'ul' || name === 'ol') this.openList(name, attributes);
    else if (name === 'li') this.openItem(attributes);
    else if (name === 'blockquote') {
      this.paragraph();
      // mail programs set an earlier mail as a quotation too
      if (this.quoted > 0 || !isEarlierMail(attributes)) this.quoted++;
    } else if (name === 'table') this.openTable();
    else if (name === 'tr' || name === 'td' || name === 'th') this.openCell(name, attributes);
    else if (BLOCKS.has(name)) this.paragraph();
  }

  private closeBlock(name: string): void {
    if (/^h[1-6]$/.test(name)) {
      this.paragraph();
      this.level = undefined;
    } else if (name === 'ul' || name === 'ol') {
      this.paragraph();
      this.lists.pop();
    } else if (name === 'blockquote') {
      this.paragraph();
      this.quoted = Math.max(0, this.quoted - 1);
    } else if (name === 'table') this.closeTable();
    else if (name === 'td' || name === 'th' || name === 'tr') this.closeCell();
    else if (name === 'li' || BLOCKS.has(name)) this.paragraph();
  }

  private look(): Look {
    return Object.fromEntries([...this.looks].filter(([, depth]) => depth > 0).map(([look]) => [look, true]));
  }

  private link(): { link?: string } {
    const link = this.links.at(-1);
    return link ? { link } : {};
  }

  private lineEnd(): void {
    if (this.isBroken) this.paragraph();
    else {
      this.line.put({ type: 'break' });
      this.isBroken = true;
    }
  }

  private picture(alt: string): void {
    if (alt.trim() !== '') this.line.put({ type: 'picture', alt: alt.trim() });
  }

  private openList(name: string, attributes: ReadonlyMap<string, string>): void {
    this.paragraph();
    const start = Number(attributes.get('start') ?? 1);
    const format = name === 'ol' ? (FORMATS.get(attributes.get('type') ?? '1') ?? 'decimal') : undefined;
    this.lists.push({ id: `list${++this.made}`, format, next: Number.isInteger(start) ? start : 1 });
  }

  private openItem(attributes: ReadonlyMap<string, string>): void {
    this.paragraph();
    const list = this.lists.at(-1);
    if (!list) return;
    const value = Number(attributes.get('value') ?? list.next);
    const number = Number.isInteger(value) ? value : list.next;
    list.next = number + 1;
    this.marker = list.format === undefined ? '•' : `${numeral(number, list.format)}.`;
  }

  /** Ends the paragraph that is being read, where something stands in it. */
  private paragraph(): void {
    const content = withoutEnds(this.line.end());
    this.line = createLine();
    this.isBroken = false;
    if (content.length === 0) return;
    this.into().push({ type: 'paragraph', ...this.kind(), content });
    if (this.lists.length > 0) this.marker = '';
  }

  private kind(): Pick<Paragraph, 'role' | 'level' | 'marker' | 'list'> {
    const list = this.lists.at(-1);
    if (this.level !== undefined) return { role: 'heading', level: this.level };
    if (!list) return { role: this.quoted > 0 ? 'quote' : 'text' };
    return { role: 'item', level: this.lists.length - 1, marker: this.marker ?? '', list: list.id };
  }

  /** Where blocks go now: into the cell that is open, or the body. */
  private into(): Block[] {
    return this.tables.at(-1)?.blocks ?? (this.tables.length > 0 ? this.cell() : this.body);
  }

  private openTable(): void {
    this.paragraph();
    if (this.tables.length >= DEEPEST_TABLE) this.skippedTables++;
    else this.tables.push({ rows: [], headers: [], blocks: undefined });
  }

  private openCell(name: string, attributes: ReadonlyMap<string, string>): void {
    this.paragraph();
    const table = this.tables.at(-1);
    if (!table || this.skippedTables > 0) return;
    table.blocks = undefined;
    if (name === 'tr') {
      table.rows.push([]);
      table.headers.push(true);
    } else this.cell(name === 'th', attributes);
  }

  /** Begins a cell in the last row of the table that is open. */
  private cell(isHeader = false, attributes: ReadonlyMap<string, string> = new Map()): Block[] {
    const table = this.tables.at(-1);
    const blocks: Block[] = [];
    if (!table) return this.body;
    if (table.rows.length === 0) {
      table.rows.push([]);
      table.headers.push(true);
    }
    const columns = spanOf(attributes.get('colspan'));
    const rows = spanOf(attributes.get('rowspan'));
    table.rows.at(-1)?.push({ blocks, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) });
    if (!isHeader) table.headers[table.headers.length - 1] = false;
    table.blocks = blocks;
    return blocks;
  }

  private closeCell(): void {
    this.paragraph();
    const table = this.tables.at(-1);
    if (table && this.skippedTables === 0) table.blocks = undefined;
  }

  private closeTable(): void {
    this.paragraph();
    if (this.skippedTables > 0) {
      this.skippedTables--;
      return;
    }
    const table = this.tables.pop();
    if (table) this.into().push(...tableBlocks(table));
  }
}

/** A table in which every row is one cell only frames its text. */
function tableBlocks({ rows, headers }: OpenTable): Block[] {
  const filled: Row[] = rows.filter((cells) => cells.length > 0).map((cells) => ({ cells }));
  if (filled.every(({ cells }) => cells.length === 1))
    return filled.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const headerRows = headers.indexOf(false);
  return [{ type: 'table', rows: filled, headerRows: Math.max(0, headerRows) }];
}

function isEarlierMail(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type') === 'cite' || /gmail_quote/.test(attributes.get('class') ?? '');
}

/** How `ol` counts, by its type. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerAlphabet'],
  ['A', 'upperAlphabet'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST) : 1;
}

/** Content without the line ends and the hard spaces at its ends. */
function withoutEnds(content: readonly Inline[]): Inline[] {
  const shows = (one: Inline) => one.type !== 'break' && (one.type !== 'text' || one.text.trim() !== '');
  return content.slice(content.findIndex(shows), content.findLastIndex(shows) + 1);
}
