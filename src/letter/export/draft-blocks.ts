import type { Block, Inline, Paragraph, Row, Text } from '../../document/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Line } from '../lines.ts';
import { type CodeBlock, type MarkdownBlock, type MarkdownBlocks, scanBlocks } from '../markdown/blocks.ts';
import { withBoldHeadings } from '../markdown/bold-headings.ts';
import { type Run, runsOf } from '../markdown/runs.ts';
import { InlineCollector } from './inlines.ts';
import { inOrder } from './list-numbers.ts';
import { openTeller, type PlacedText } from './open-text.ts';
import { createStyler, type Styler } from './styler.ts';

/** The blocks of a draft: those of its text, and by mark those of its notes. */
export interface LetterBlocks {
  readonly body: Block[];
  readonly notes: ReadonlyMap<string, Block[]>;
}

/** Makes the blocks of a draft from its Markdown. */
export function draftBlocks(letter: Letter): LetterBlocks {
  return new DraftReader(letter).read();
}

/**
 * The paragraphs and headings of a draft as they are written, by where the text of each begins in the source: for whoever shows a draft in
 * the looks of the finished letter. Cells of tables and code are left out.
 */
export function draftParagraphs(letter: Letter): ReadonlyMap<number, Paragraph> {
  const reader = new DraftReader(letter);
  const { body } = reader.read();
  // the items that were numbered on stand where those that were written stood
  const counted = new Map(reader.body.map((block, i) => [block, body[i]]));
  return new Map(
    [...reader.placed].map(([start, paragraph]) => {
      const now = counted.get(paragraph);
      return [start, now?.type === 'paragraph' ? now : paragraph] as const;
    }),
  );
}

class DraftReader {
  readonly placed = new Map<number, Paragraph>();
  private readonly letter: Letter;
  /** The notes that have a text. */
  private readonly known: ReadonlySet<string>;
  private readonly markdown: MarkdownBlocks;
  private readonly styler: Styler;
  private readonly tellOpen: (piece: PlacedText) => Text[];
  readonly body: Block[] = [];
  private readonly notes = new Map<string, Block[]>();
  /** The table that is being filled. */
  private table: { readonly id: number; readonly rows: Row[] } | undefined;
  /** Where the blocks of the flow begin: there a paragraph of Markdown falls apart into parts of the letter. */
  private readonly starts: readonly Span[];

  constructor(letter: Letter) {
    this.letter = letter;
    this.markdown = scanBlocks(letter.source, letter.frontMatter?.span.end ?? 0);
    this.known = new Set(this.markdown.blocks.flatMap(({ note }) => note ?? []));
    this.styler = createStyler(letter);
    this.tellOpen = openTeller(letter.openPlaces);
    this.starts = letter.flow.blocks.map(({ source }) => source).sort((a, b) => a.start - b.start);
  }

  read(): LetterBlocks {
    const blocks = withBoldHeadings(this.markdown.blocks);
    const codes = [...this.markdown.codes];
    for (const block of blocks) {
      while (codes[0] && codes[0].start < block.span.start) this.code(codes.shift());
      this.block(block);
    }
    for (const code of codes) this.code(code);
    return { body: inOrder(this.body), notes: this.notes };
  }

  private block(block: MarkdownBlock): void {
    if (block.cell) {
      this.cell(block, block.cell);
      return;
    }
    const written: Paragraph[] = [];
    for (const lines of this.paragraphsOf(block)) {
      const content = this.content(lines);
      if (content.length === 0) continue;
      const paragraph = this.styler.paragraph(block, lines, content);
      this.placed.set(lines[0]?.start ?? block.span.start, paragraph);
      const before = written.at(-1);
      if (before && isNextOfSignature(before, paragraph)) written.splice(-1, 1, onNextLine(before, paragraph));
      else written.push(paragraph);
    }
    for (const paragraph of written) this.add(paragraph, block.note);
  }

  /** The lines of a block by the paragraphs that the letter has of them, without those that say a field of the head. */
  private paragraphsOf({ lines }: MarkdownBlock): Line[][] {
    const paragraphs: Line[][] = [];
    let begun = false;
    for (const line of lines) {
      if (this.styler.isOfHead(line)) continue;
      const begins = (this.starts[firstFrom(this.starts, line.start)]?.start ?? line.end) < line.end;
      const last = paragraphs.at(-1);
      if (!last || (begins && begun)) paragraphs.push([line]);
      else last.push(line);
      begun ||= begins;
    }
    return paragraphs;
  }

  private cell(block: MarkdownBlock, cell: NonNullable<MarkdownBlock['cell']>): void {
    if (this.table?.id !== cell.table) this.table = { id: cell.table, rows: this.newTable(this.target(block.note)) };
    const { rows } = this.table;
    while (rows.length <= cell.row) rows.push(emptyRow(cell.columns));
    const blocks = rows[cell.row]?.cells[cell.column]?.blocks as Block[] | undefined;
    const style = cell.row === 0 ? 'Tabelkop' : 'Tabeltekst';
    const content = this.content(block.lines);
    blocks?.push({ type: 'paragraph', role: 'text', content, style, ...(cell.align && { align: cell.align }) });
  }

  private newTable(target: Block[]): Row[] {
    const rows: Row[] = [];
    target.push({ type: 'table', rows, headerRows: 1 });
    return rows;
  }

  private code(code: CodeBlock | undefined): void {
    if (!code || code.lines.every((line) => line === '')) return;
    const content = code.lines.flatMap((text, i): Inline[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      ...(text === '' ? [] : [{ type: 'text', text } as const]),
    ]);
    this.add({ type: 'paragraph', role: 'text', content, style: 'Programmatekst' }, undefined);
  }

  private add(paragraph: Paragraph, note: string | undefined): void {
    this.target(note).push(paragraph);
  }

  private target(note: string | undefined): Block[] {
    if (note === undefined) return this.body;
    const blocks = this.notes.get(note) ?? [];
    this.notes.set(note, blocks);
    return blocks;
  }

  private content(lines: readonly Span[]): readonly Inline[] {
    const collector = new InlineCollector();
    for (const run of runsOf(this.letter.source, lines, this.markdown.definitions)) {
      if (run.breaks) collector.other({ type: 'break' });
      else if (run.note !== undefined && this.known.has(run.note)) {
        collector.other({ type: 'note-mark', note: run.note });
      } else for (const text of this.tellOpen({ inline: textOf(run), span: run })) collector.text(text);
    }
    return collector.done();
  }
}

/** An office of several lines is one paragraph, whatever room a template leaves below a paragraph. A name has room of its own above it. */
function isNextOfSignature(before: Paragraph, paragraph: Paragraph): boolean {
  return before.style === 'Ondertekening' && paragraph.style === 'Ondertekening' && paragraph.room === undefined;
}

function onNextLine(before: Paragraph, { content }: Paragraph): Paragraph {
  return { ...before, content: [...before.content, { type: 'break' }, ...content] };
}

function emptyRow(columns: number): Row {
  return { cells: Array.from({ length: columns }, () => ({ blocks: [] })) };
}

function textOf({ text, looks, link }: Run): Text {
  return {
    type: 'text',
    text,
    ...(looks.has('bold') && { bold: true }),
    ...(looks.has('italic') && { italic: true }),
    ...(looks.has('underline') && { underline: true }),
    ...(looks.has('strike') && { strike: true }),
    ...(looks.has('raised') && { raised: true }),
    ...(looks.has('lowered') && { lowered: true }),
    ...(link !== undefined && { link }),
  };
}
