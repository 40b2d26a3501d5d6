import type { Block } from '../blocks.ts';

/** False for blocks in which nothing stands: empty paragraphs, and tables of them. */
export function holdsText(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'table'
      ? block.rows.some(({ cells }) => cells.some((cell) => holdsText(cell.blocks)))
      : block.type === 'paragraph' && block.content.length > 0,
  );
}
