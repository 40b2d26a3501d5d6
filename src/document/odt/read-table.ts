import type { Element } from '../../xml/index.ts';
import type { Cell, Row, Table } from '../blocks.ts';
import { count } from './names.ts';
import type { Reading } from './reading.ts';

/** A row or cell is repeated no more often than this: a file can say that there are a million. */
const MOST_REPEATED = 16;

/** A table with the tables in its cells. A cell that another covers is not in its row. */
export function readTable(element: Element, reading: Reading): Table {
  const rows: Row[] = [];
  const headerRows = readRows(element, rows, reading);
  return { type: 'table', rows, headerRows };
}

/** Reads rows to the end of those that are there; gives how many of them say what the columns are. */
function readRows(parent: Element, rows: Row[], reading: Reading): number {
  let headers = 0;
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'table:table-row') readRow(node, rows, reading);
    else if (node.name === 'table:table-header-rows') {
      readRows(node, rows, reading);
      headers = rows.length;
    } else if (node.name === 'table:table-rows' || node.name === 'table:table-row-group')
      headers += readRows(node, rows, reading);
  }
  return headers;
}

function readRow(element: Element, rows: Row[], reading: Reading): void {
  const { attributes } = element;
  if (attributes['table:visibility'] === 'collapse') {
    reading.counted.hidden++;
    return;
  }
  const cells: Cell[] = [];
  for (const node of element.children) {
    if (typeof node === 'string' || node.name !== 'table:table-cell') continue;
    const cell = readCell(node, reading);
    repeat(cells, cell, isEmpty(cell), node.attributes['table:number-columns-repeated']);
  }
  repeat(rows, { cells }, cells.every(isEmpty), attributes['table:number-rows-repeated']);
}

/** Only what is empty is repeated: tables in tables would else grow without end, and no program writes text so. */
function repeat<T>(into: T[], one: T, isFree: boolean, times: string | undefined): void {
  for (let left = isFree ? count(times, 1, MOST_REPEATED) : 1; left > 0; left--) into.push(one);
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.every((block) => block.type === 'paragraph' && block.content.length === 0);
}

function readCell(element: Element, reading: Reading): Cell {
  const columns = count(element.attributes['table:number-columns-spanned'], 1);
  const rows = count(element.attributes['table:number-rows-spanned'], 1);
  return {
    blocks: reading.blocks(element),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
  };
}
