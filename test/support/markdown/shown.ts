import { scanBlocks } from '../../../src/letter/markdown/blocks.ts';
import { addInline, type InlineSink } from '../../../src/letter/markdown/inline.ts';
import { createFlowBuilder } from '../../../src/text/index.ts';

/** A block of a Markdown text as somebody sees it: what kind it is, and its text. */
export interface Shown {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell';
  /** 1-6, for a heading. */
  readonly level?: number;
  readonly quoted: boolean;
  /** White space folded, mark-up gone; never empty. Code and the addresses of links are not in it. */
  readonly text: string;
}

const NOTHING: InlineSink = { noteMark: () => {}, target: () => {}, comment: () => {} };

/** What the reader of drafts sees in a text. */
export function shownByReader(markdown: string): Shown[] {
  const { blocks, definitions } = scanBlocks(markdown, 0);
  return blocks.flatMap(({ kind, level, quoted = false, lines }): Shown[] => {
    const builder = createFlowBuilder(markdown);
    builder.block(kind);
    addInline(builder, markdown, lines, NOTHING, definitions);
    const text = folded(builder.build().text);
    if (text === '') return [];
    return [{ kind: kind as Shown['kind'], ...(level === undefined ? {} : { level }), quoted, text }];
  });
}

/** A text with its white space folded. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
