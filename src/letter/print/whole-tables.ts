import type { Block } from '../body/block.ts';

/** How many characters the cells of a column may begin apart. */
const SLACK = 2;

/**
 * Makes one table of tables right below each other whose columns stand at the same places: an inventory has an empty line between its
 * rows (test/letters/140), and a long one goes on after the page turns (test/letters/150).
 */
export function withWholeTables(blocks: readonly Block[]): readonly Block[] {
  let id: number | undefined;
  let row: number[] = [];
  return blocks.map((block, i) => {
    const { group } = block;
    if (group?.kind !== 'tabel') {
      id = undefined;
      return block;
    }
    if (group.id !== blocks[i - 1]?.group?.id && !isSameRow(row, firstRow(blocks, i))) id = undefined;
    id ??= group.id;
    const column = columnOf(block);
    if (column > (row.at(-1) ?? -1)) row.push(column);
    else row = [column];
    return id === group.id ? block : { ...block, group: { kind: 'tabel', id } };
  });
}

/** Where the cells of the first row of the table begin that begins with the block at `from`. */
function firstRow(blocks: readonly Block[], from: number): readonly number[] {
  const columns: number[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.group?.id !== blocks[from]?.group?.id || columnOf(block) <= (columns.at(-1) ?? -1)) break;
    columns.push(columnOf(block));
  }
  return columns;
}

function columnOf({ lines }: Block): number {
  return lines[0]?.column ?? 0;
}

function isSameRow(before: readonly number[], own: readonly number[]): boolean {
  return own.length === before.length && own.every((column, i) => Math.abs(column - (before[i] ?? 0)) <= SLACK);
}
