import type { Block, Document, Inline, Paragraph, Row } from '../../src/document/index.ts';

/**
 * Blocks as a few lines to compare: 'h2 Inleiding', '1. eerste', '  .. die doorgaat', '> wat hij schreef', '[een | twee]', '---' for a page that begins.
 * Looks stand around their text: *vet*, /schuin/, _onder_, ~door~, ^hoog^, ,laag,, hier→<adres>; {page} is a field, (1) the mark of a note,
 * <alt> a picture, ? a place that is open, ¶ the end of a line. `show` shows what stands in a paragraph in another way.
 */
export function shownBlocks(blocks: readonly Block[], show = shownInline): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'page-break') return ['---'];
    if (block.type === 'paragraph') return [paragraph(block, show)];
    return block.rows.map((each, index) => row(each, index < block.headerRows, show));
  });
}

/** The regions, each with its zone and the number of blocks before it. */
export function shownRegions({ regions }: Document): string[] {
  return regions.map(({ zone, before, blocks }) => `${zone} ${before}: ${shownBlocks(blocks).join(' / ')}`);
}

export function shownNotes({ notes }: Document): string[] {
  return notes.map(({ mark, kind, blocks }) => `${kind} ${mark}: ${shownBlocks(blocks).join(' / ')}`);
}

function row({ cells }: Row, isHeader: boolean, show: typeof shownInline): string {
  const shown = cells.map(({ blocks, columns, rows }) => {
    const size = columns || rows ? `${columns ?? 1}x${rows ?? 1} ` : '';
    return `${size}${shownBlocks(blocks, show).join(' / ')}`;
  });
  return `[${shown.join(' | ')}]${isHeader ? ' header' : ''}`;
}

function paragraph({ role, level, marker, content }: Paragraph, show: typeof shownInline): string {
  const text = content.map(show).join('');
  const mark = marker ? `${marker} ` : '';
  if (role === 'heading') return `h${level} ${mark}${text}`;
  if (role === 'item')
    return `${level === undefined ? '? ' : '  '.repeat(level)}${marker === '' ? '..' : marker} ${text}`;
  return role === 'quote' ? `> ${text}` : text;
}

/** What stands in a paragraph: a mark by the number in the name of its note, a field without what it says. */
export function shownInline(one: Inline): string {
  if (one.type === 'break') return '¶';
  if (one.type === 'note-mark') return `(${one.note.replace(/^\D+/, '')})`;
  if (one.type === 'field') return `{${one.field}}`;
  if (one.type === 'picture') return `<${one.alt}>`;
  const signs = [one.bold && '*', one.italic && '/', one.underline && '_', one.strike && '~', one.raised && '^'];
  const around = [...signs, one.lowered && ',', one.open && '?'].filter(Boolean);
  const shown = `${around.join('')}${one.text}${around.reverse().join('')}`;
  return one.link === undefined ? shown : `${shown}→<${one.link}>`;
}
