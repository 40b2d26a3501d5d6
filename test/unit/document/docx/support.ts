import type { Block, Inline, Read } from '../../../../src/document/blocks.ts';
import { readDocx } from '../../../../src/document/docx/read.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { type MadeDocx, madeDocx } from '../../../support/made-docx.ts';

/** Reads a file that is made of XML; a body alone for a string. */
export function readMade(made: MadeDocx | string): Read {
  return readDocx(openPackage(madeDocx(typeof made === 'string' ? { body: made } : made)));
}

/** The body of a file in lines that show what it is: 'kop 1 Inleiding', '• (0) appels', '> citaat', '[cel | cel]', '---'. */
export function bodyOf(made: MadeDocx | string): string[] {
  return shown(readMade(made).document.body);
}

/** Blocks in lines. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'page-break') return ['---'];
    if (block.type === 'table') {
      return block.rows.map(({ cells }) => `[${cells.map((cell) => shownCell(cell.blocks, cell)).join(' | ')}]`);
    }
    const { role, level, marker, content } = block;
    const text = shownText(content);
    if (role === 'heading') return [`kop ${level} ${marker === undefined ? '' : `${marker} `}${text}`];
    if (role === 'item') return [`${marker} (${level}) ${text}`];
    return [role === 'quote' ? `> ${text}` : text];
  });
}

function shownCell(blocks: readonly Block[], { columns = 1, rows = 1 }: { columns?: number; rows?: number }): string {
  const size = columns > 1 || rows > 1 ? `${columns}x${rows} ` : '';
  return `${size}${shown(blocks).join(' / ')}`;
}

const LOOKS = { bold: '*', italic: '_', underline: '=', strike: '~', raised: '^', lowered: ',', open: '?' } as const;

/** Text in one line: '*vet*', '_cursief_', '↵' for a line end, '[^1]' for a note, '{page 2}' for a page number. */
export function shownText(content: readonly Inline[]): string {
  return content.map(shownInline).join('');
}

function shownInline(inline: Inline): string {
  switch (inline.type) {
    case 'text': {
      const signs = Object.entries(LOOKS).flatMap(([look, sign]) => (inline[look as keyof typeof LOOKS] ? [sign] : []));
      const link = inline.link === undefined ? '' : `<${inline.link}>`;
      return `${signs.join('')}${inline.text}${signs.toReversed().join('')}${link}`;
    }
    case 'break':
      return '↵';
    case 'note-mark':
      return `[^${inline.note}]`;
    case 'field':
      return `{${inline.field} ${inline.text}}`;
    case 'picture':
      return `<beeld ${inline.alt}>`;
  }
}
