/** Blocks of files, made by hand. */
import type { Block, Cell, Document, Inline, Paragraph, Region, Table, Text } from '../../src/document/index.ts';

/** A piece of text, with its looks. */
export function text(written: string, looks: Omit<Partial<Text>, 'type' | 'text'> = {}): Text {
  return { type: 'text', text: written, ...looks };
}

/** A paragraph: of a text, or of pieces. */
export function paragraph(content: string | readonly Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', role: 'text', content: typeof content === 'string' ? [text(content)] : content, ...more };
}

/** Paragraphs, one a line of the text; an empty line is an empty paragraph. */
export function paragraphs(lines: string): Paragraph[] {
  return lines.split('\n').map((line) => paragraph(line));
}

/** An item of a list. */
export function item(written: string, marker = '•', more: Partial<Paragraph> = {}): Paragraph {
  return paragraph(written, { role: 'item', marker, list: '1', level: 0, ...more });
}

/** A table; a cell is a text, or blocks. */
export function table(rows: readonly (readonly (string | readonly Block[])[])[], headerRows = 0): Table {
  const cell = (content: string | readonly Block[]): Cell => ({
    blocks: typeof content === 'string' ? [paragraph(content)] : content,
  });
  return { type: 'table', headerRows, rows: rows.map((cells) => ({ cells: cells.map(cell) })) };
}

/** A region with lines of text. */
export function region(zone: Region['zone'], lines: string, more: Partial<Region> = {}): Region {
  return { zone, blocks: paragraphs(lines), before: 0, ...more };
}

/** A document. */
export function made(body: readonly Block[], more: Partial<Document> = {}): Document {
  return { body, regions: [], notes: [], properties: { custom: {} }, ...more };
}
