import type { Align } from '../../document/index.ts';
import { type BlockKind, endOfLine, type Span } from '../../text/index.ts';
import type { Block, GroupKind } from '../body/block.ts';
import { letterComment } from '../comments.ts';
import type { LetterComment } from '../letter.ts';
import { type Line, lineOf } from '../lines.ts';
import {
  alignmentsOf,
  codeFenceAt,
  headingAt,
  isTableRule,
  isTagLine,
  isThematicBreak,
  linkDefinitionAt,
  listMarkerAt,
  noteDefinitionAt,
  rowCells,
  setextLevel,
  withoutClosingMarks,
} from './block-starts.ts';
import { LineCursor } from './cursor.ts';

/** A block of Markdown, with what a page needs to know of it besides. */
export interface MarkdownBlock extends Block {
  /** Its place in a list. */
  readonly item?: {
    /** How many items it stands in besides its own. */
    readonly depth: number;
    /** '-', '2.', as written; '' for what goes on with the item above. */
    readonly marker: string;
    readonly list: number;
  };
  /** Its place in a table of so many columns; the row and the column from 0. */
  readonly cell?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly columns: number;
    /** Where its lines stand; at the left where absent. */
    readonly align?: Align;
  };
}

/** Lines that stand as they are, between fences or far from the margin: no running text. */
export interface CodeBlock extends Span {
  readonly lines: string[];
}

/** The blocks of a Markdown text, and what in it is no text. */
export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  readonly codes: readonly CodeBlock[];
  readonly comments: readonly LetterComment[];
  /** Link definitions by label, with the place of the target. */
  readonly definitions: ReadonlyMap<string, Span>;
}

/** Scans Markdown into blocks, in one pass over its lines. */
export function scanBlocks(source: string, from: number): MarkdownBlocks {
  const scanner = new BlockScanner(source);
  for (let at = from; at <= source.length; ) {
    const end = endOfLine(source, at, source.length);
    scanner.line(at, end);
    if (end >= source.length) break;
    at = end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return scanner.finish();
}

interface Container {
  readonly kind: 'quote' | 'item' | 'note';
  /** Columns that the text of an item or note is indented, from the start of its own container. */
  readonly indent: number;
  readonly id: number;
  readonly type?: string;
  readonly mark?: string;
  /** The marker of an item as written, until a block has it. */
  marker?: string;
}

interface Table {
  readonly id: number;
  readonly columns: number;
  readonly alignments: readonly (Align | undefined)[];
  rows: number;
}

/** A code block that is open. */
interface Fence {
  readonly mark: string;
  readonly length: number;
  readonly depth: number;
  readonly block: CodeBlock & { end: number };
}

const GROUPS: Readonly<Record<Container['kind'], GroupKind>> = { quote: 'citaat', item: 'lijst', note: 'voetnoten' };
/** What is indented by more columns goes on with a paragraph or is code. */
const DEEPEST_INDENT = 3;
/** What lies further apart is not one block of code, in UTF-16 units. */
const LARGEST_GAP = 200;
/** Deeper nesting than this is text. */
const DEEPEST = 20;

class BlockScanner {
  private readonly source: string;
  private readonly blocks: MarkdownBlock[] = [];
  private readonly codes: (CodeBlock & { end: number })[] = [];
  private readonly comments: LetterComment[] = [];
  private readonly definitions = new Map<string, Span>();
  private stack: Container[] = [];
  private lines: Line[] = [];
  /** Where the open paragraph starts, markers included. */
  private blockStart = 0;
  private code: Fence | undefined;
  private comment: number | undefined;
  private nextCommentEnd = 0;
  private table: Table | undefined;
  private ids = 0;
  private startIsSet = false;
  /** True while the line goes on with a paragraph of a container that it left. */
  private lazy = false;
  /** How deep the item stands that began on the line before with nothing but its marker; an empty line ends it. */
  private bare: number | undefined;
  private lastGroup:
    | { readonly kind: Container['kind']; readonly type: string | undefined; readonly id: number }
    | undefined;
  /** Where we are in the line that is being read. */
  private readonly at: LineCursor;

  constructor(source: string) {
    this.source = source;
    this.at = new LineCursor(source);
  }

  finish(): MarkdownBlocks {
    this.close();
    return { blocks: this.blocks, codes: this.codes, comments: this.comments, definitions: this.definitions };
  }

  line(start: number, end: number): void {
    this.at.pos = start;
    this.at.end = end;
    if (this.comment !== undefined && !this.endComment()) return;
    const matched = this.matchContainers();
    const bare = this.bare;
    this.bare = undefined;
    if (this.code) {
      if (matched >= this.code.depth) {
        this.codeLine(this.code);
        return;
      }
      this.code = undefined;
    }
    if (this.at.isBlank()) {
      this.blankLine(matched);
      if (bare !== undefined && this.stack.length === bare) this.stack.length--;
      return;
    }
    this.lazy = matched < this.stack.length && this.lines.length > 0 && !this.table && !this.startsBlock();
    if (!this.lazy) this.leave(matched);
    this.openContainers(start);
    this.leaf();
  }

  /** Goes past the marks of the containers that go on in this line, and gives how many those are. */
  private matchContainers(): number {
    let matched = 0;
    for (const container of this.stack) {
      const indent = this.at.indent();
      if (container.kind === 'quote') {
        if (indent.columns > DEEPEST_INDENT || this.source.charAt(indent.at) !== '>' || indent.at >= this.at.end) break;
        this.at.pos = indent.at + 1;
        if (this.source.charAt(this.at.pos) === ' ' && this.at.pos < this.at.end) this.at.pos++;
      } else if (indent.at < this.at.end) {
        if (indent.columns < container.indent) break;
        this.at.skipColumns(container.indent);
      }
      matched++;
    }
    return matched;
  }

  private blankLine(matched: number): void {
    this.close();
    // a quote ends at a blank line; lists and notes go on when what follows is indented
    const quote = this.stack.findIndex((container, i) => container.kind === 'quote' && i >= matched);
    if (quote >= 0) this.stack.length = quote;
  }

  private leave(matched: number): void {
    if (matched === this.stack.length) return;
    this.close();
    this.stack.length = matched;
  }

  private openContainers(lineStart: number): void {
    let first = true;
    while (this.stack.length < DEEPEST) {
      const { at, columns } = this.at.indent();
      if (columns > DEEPEST_INDENT) return;
      const text = this.source.slice(at, Math.min(this.at.end, at + 80));
      if (text.startsWith('>')) {
        this.open({ kind: 'quote', indent: 0, id: 0 }, first ? lineStart : at);
        this.at.pos = at + 1;
        if (this.source.charAt(this.at.pos) === ' ' && this.at.pos < this.at.end) this.at.pos++;
      } else {
        const note = noteDefinitionAt(text);
        const marker = isThematicBreak(this.source.slice(at, this.at.end)) ? undefined : listMarkerAt(text);
        if (note) {
          this.open({ kind: 'note', indent: 2, id: 0, mark: note.mark }, at);
          this.at.pos = Math.min(this.at.end, at + note.length);
        } else if (marker && this.mayOpenList(marker)) {
          const written = text.slice(0, marker.length).trimEnd();
          this.open({ kind: 'item', indent: columns + marker.length, id: 0, type: marker.type, marker: written }, at);
          this.at.pos = Math.min(this.at.end, at + marker.length);
        } else return;
      }
      first = false;
      if (this.at.isBlank()) {
        if (this.stack.at(-1)?.kind === 'item') this.bare = this.stack.length;
        return;
      }
    }
  }

  /** In the middle of a paragraph only a list that starts at 1, with text, begins a list (CommonMark 5.3). */
  private mayOpenList(marker: NonNullable<ReturnType<typeof listMarkerAt>>): boolean {
    if (this.lines.length === 0) return true;
    if (setextLevel(this.source.slice(this.at.pos, this.at.end).trim()) !== undefined) return false;
    return !marker.empty && (marker.number === undefined || marker.number === 1);
  }

  private open(container: Container, start: number): void {
    this.close();
    const outer = this.stack.length === 0;
    const same =
      outer &&
      this.lastGroup?.kind === container.kind &&
      container.kind !== 'quote' &&
      this.lastGroup.type === container.type;
    const id = same && this.lastGroup ? this.lastGroup.id : ++this.ids;
    this.stack.push({ ...container, id });
    if (outer) this.lastGroup = { kind: container.kind, type: container.type, id };
    this.blockStart = start;
    this.startIsSet = true;
  }

  private leaf(): void {
    while (!this.at.isBlank()) {
      const { at, columns } = this.at.indent();
      if (columns > DEEPEST_INDENT && this.lines.length === 0) {
        this.close(); // indented code ends a table
        this.indentedCode();
        return;
      }
      if (columns > DEEPEST_INDENT || !this.source.startsWith('<!--', at) || !this.startComment(at)) {
        this.leafText(at, columns);
        return;
      }
      if (this.comment !== undefined) return;
    }
  }

  private leafText(at: number, columns: number): void {
    const text = this.source.slice(at, this.at.end).trimEnd();
    if (this.table && this.tableRow(this.table, at, text)) return;
    if (columns <= DEEPEST_INDENT && this.special(at, text)) return;
    this.begin(at);
    this.push(at, text, columns);
  }

  /** Headings, rulers, code, definitions and tables. False when the line is text. */
  private special(at: number, text: string): boolean {
    const open = this.lines.length > 0;
    const setext = open ? setextLevel(text) : undefined;
    if (setext && !this.lazy) {
      this.emit('heading', setext, at + text.length);
      return true;
    }
    const heading = headingAt(text);
    if (heading) {
      this.close();
      this.begin(at);
      const content = withoutClosingMarks(text.slice(heading.length));
      this.push(at + heading.length, content, 0);
      this.emit('heading', heading.level, at + text.length);
      return true;
    }
    if (isThematicBreak(text)) {
      this.close();
      return true;
    }
    if (isTagLine(text)) {
      this.close();
      return true;
    }
    const code = codeFenceAt(text);
    if (code) {
      this.close();
      const block = { start: at, end: at + text.length, lines: [] };
      this.codes.push(block);
      this.code = { ...code, depth: this.stack.length, block };
      return true;
    }
    if (!open) return this.definition(at, text);
    return this.startTable(text);
  }

  private definition(at: number, text: string): boolean {
    const link = linkDefinitionAt(text);
    if (!link) return false;
    if (!this.definitions.has(link.label))
      this.definitions.set(link.label, { start: at + link.from, end: at + link.to });
    return true;
  }

  private codeLine(code: Fence): void {
    const { at, columns } = this.at.indent();
    const text = this.source.slice(at, this.at.end).trim();
    const closes =
      columns <= DEEPEST_INDENT &&
      text.length >= code.length &&
      [...text].every((character) => character === code.mark);
    if (closes) this.code = undefined;
    else code.block.lines.push(this.source.slice(this.at.pos, this.at.end).trimEnd());
    code.block.end = this.at.end;
  }

  /** A line of code that is told by its distance from the margin; right below another it goes on with that. */
  private indentedCode(): void {
    const { pos, end } = this.at;
    const last = this.codes.at(-1);
    const near = last !== undefined && pos - last.end < LARGEST_GAP;
    const goesOn = near && this.source.slice(last.end, pos).trim() === '';
    this.at.skipColumns(DEEPEST_INDENT + 1);
    const line = this.source.slice(this.at.pos, end).trimEnd();
    if (!goesOn) this.codes.push({ start: pos, end, lines: [line] });
    else {
      last.lines.push(line);
      last.end = end;
    }
  }

  /** A comment at the start of a line, or of what follows another; what follows it on its last line is read as a line of its own. */
  private startComment(at: number): boolean {
    const close = this.commentEnd(at + 4);
    if (close < 0) return false; // never closed: then it is text
    this.close();
    if (close + 3 > this.at.end) this.comment = at;
    else {
      this.addComment(at, close + 3);
      this.at.pos = close + 3;
    }
    return true;
  }

  /** The next '-->'; each stretch of the source is searched once, however many comments begin in it. */
  private commentEnd(from: number): number {
    if (this.nextCommentEnd !== -1 && this.nextCommentEnd < from) {
      this.nextCommentEnd = this.source.indexOf('-->', from);
    }
    return this.nextCommentEnd;
  }

  /** Looks for the end of an open comment in this line. False when it goes on. */
  private endComment(): boolean {
    const close = this.commentEnd(this.at.pos);
    if (close < 0 || close + 3 > this.at.end) return false;
    this.addComment(this.comment ?? close, close + 3);
    this.comment = undefined;
    this.at.pos = close + 3;
    return !this.at.isBlank();
  }

  private addComment(start: number, end: number): void {
    this.comments.push(letterComment(this.source, { start, end }));
  }

  /** The line above a table's rule is its head; what stands above that is a paragraph. */
  private startTable(text: string): boolean {
    const head = this.lines.at(-1);
    if (this.lazy || !isTableRule(text) || !head?.text.includes('|') || head.column > DEEPEST_INDENT) return false;
    const columns = rowCells(text).length;
    if (rowCells(head.text).length !== columns) return false;
    this.lines.pop();
    this.close();
    this.table = { id: ++this.ids, columns, alignments: alignmentsOf(text), rows: 0 };
    this.row(this.table, head.start, head.text);
    return true;
  }

  private tableRow(table: Table, at: number, text: string): boolean {
    if (this.startsBlock()) {
      this.table = undefined;
      return false;
    }
    this.row(table, at, text);
    return true;
  }

  /** Cells beyond those of the head are not shown. */
  private row(table: Table, at: number, text: string): void {
    const { id, columns, alignments } = table;
    const row = table.rows++;
    for (const [column, { start, end }] of rowCells(text).slice(0, columns).entries()) {
      if (end === start) continue;
      const span = { start: at + start, end: at + end };
      const line = lineOf(text.slice(start, end), at + start, start);
      const align = alignments[column];
      this.add({
        kind: 'table-cell',
        lines: [line],
        span,
        group: { kind: 'tabel', id },
        cell: { table: id, row, column, columns, ...(align && { align }) },
      });
    }
  }

  private begin(at: number): void {
    if (this.lines.length === 0 && !this.startIsSet) this.blockStart = at;
    this.startIsSet = false;
  }

  private push(at: number, text: string, column: number): void {
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    this.lines.push(lineOf(trimmed, at + lead, column + lead));
  }

  /** Ends the open paragraph and table. */
  private close(): void {
    this.table = undefined;
    if (this.lines.length > 0) this.emit('paragraph', undefined, this.lines.at(-1)?.end ?? 0);
  }

  private emit(kind: BlockKind, level: number | undefined, end: number): void {
    const lines = this.lines;
    this.lines = [];
    const span = { start: Math.min(this.blockStart, lines[0]?.start ?? this.blockStart), end };
    if (lines.every((line) => line.text === '')) return;
    this.add({ kind, lines, span, ...(level === undefined ? {} : { level }) });
  }

  private add(block: MarkdownBlock): void {
    const outer = this.stack[0];
    const note = this.stack.find((container) => container.kind === 'note')?.mark;
    const quoted = this.stack.some((container) => container.kind === 'quote');
    const inner = this.stack.at(-1);
    const kind =
      block.kind !== 'paragraph'
        ? block.kind
        : note !== undefined
          ? 'note'
          : inner?.kind === 'item'
            ? 'list-item'
            : 'paragraph';
    const group = outer ? { kind: GROUPS[outer.kind], id: outer.id } : block.group;
    this.blocks.push({
      ...block,
      kind,
      ...(quoted ? { quoted } : {}),
      ...(note === undefined ? {} : { note }),
      ...(group ? { group } : {}),
      ...this.itemOf(),
    });
    if (!outer) this.lastGroup = undefined;
  }

  /** The place in a list of the block that is being added; the marker goes to the first block of its item. */
  private itemOf(): Pick<MarkdownBlock, 'item'> {
    const items = this.stack.filter(({ kind }) => kind === 'item');
    const inner = items.at(-1);
    if (!inner) return {};
    const marker = inner.marker ?? '';
    for (const item of items) delete item.marker;
    return { item: { depth: items.length - 1, marker, list: this.stack[0]?.id ?? inner.id } };
  }

  /** True when the rest of the line starts a block, so that it cannot go on with a paragraph of a container that it left. */
  private startsBlock(): boolean {
    const { at, columns } = this.at.indent();
    if (columns > DEEPEST_INDENT) return false;
    const text = this.source.slice(at, this.at.end).trimEnd();
    return (
      text.startsWith('>') ||
      headingAt(text) !== undefined ||
      isThematicBreak(text) ||
      codeFenceAt(text) !== undefined ||
      noteDefinitionAt(text) !== undefined ||
      text.startsWith('<!--') ||
      listMarkerAt(text) !== undefined
    );
  }
}
