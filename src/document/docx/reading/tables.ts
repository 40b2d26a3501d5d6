import { childOf, type Element } from '../../../xml/index.ts';
import type { Block, Cell, Row, Table } from '../../blocks.ts';
import { byOf, inControl } from './runs.ts';
import { inside, type Story } from './story.ts';
import { attributeOf, numberIn, switchIn } from './values.ts';

/** Word has no more columns. */
const MOST_COLUMNS = 63;

interface CellDraft {
  readonly blocks: readonly Block[];
  columns: number;
  rows: number;
}

interface RowDraft {
  readonly cells: CellDraft[];
  readonly isHeader: boolean;
}

/** A table while it is read. */
interface TableDraft {
  readonly story: Story;
  readonly cellBlocks: (cell: Element) => readonly Block[];
  readonly rows: RowDraft[];
  /** The cells that the row before this one lets run on, by the column in which they begin. */
  above: ReadonlyMap<number, CellDraft>;
}

/**
 * A table; undefined where all its rows were deleted.
 *
 * @param cellBlocks reads what stands in a cell
 */
export function tableOf(element: Element, story: Story, cellBlocks: TableDraft['cellBlocks']): Table | undefined {
  const table: TableDraft = { story, cellBlocks, rows: [], above: new Map() };
  const change = childOf(childOf(element, 'w:tblPr'), 'w:tblPrChange');
  if (change) story.reading.tally.change('table', byOf(change));
  readRows(element, table);
  if (table.rows.length === 0) return undefined;
  const rest = table.rows.findIndex(({ isHeader }) => !isHeader);
  return {
    type: 'table',
    rows: table.rows.map(({ cells }): Row => ({ cells: cells.map(finished) })),
    headerRows: rest === -1 ? table.rows.length : rest,
  };
}

function finished({ blocks, columns, rows }: CellDraft): Cell {
  return { blocks, ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) };
}

/** Rows can stand in content controls, and so can cells: those that stand in `parent`, each to `read`. */
function each(parent: Element | undefined, name: string, story: Story, read: (element: Element) => void): void {
  if (!parent) return;
  inside(story, () => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) read(child);
      else if (child.name === 'w:customXml') each(child, name, story, read);
      else if (child.name === 'w:sdt')
        inControl(child, story, () => each(childOf(child, 'w:sdtContent'), name, story, read));
    }
  });
}

function readRows(element: Element, table: TableDraft): void {
  each(element, 'w:tr', table.story, (row) => readRow(row, table));
}

function readRow(element: Element, table: TableDraft): void {
  const { story, rows } = table;
  const properties = childOf(element, 'w:trPr');
  if (!isThere(properties, ['w:del', 'w:ins', 'w:trPrChange'], story)) return;
  if (switchIn(properties, 'w:hidden')) {
    story.reading.tally.hidden();
    return;
  }
  const row: RowDraft = { cells: [], isHeader: switchIn(properties, 'w:tblHeader') ?? false };
  const below = new Map<number, CellDraft>();
  const before = Math.min(numberIn(properties, 'w:gridBefore') ?? 0, MOST_COLUMNS);
  // the row begins further to the right
  if (before > 0) row.cells.push({ blocks: [], columns: before, rows: 1 });
  let column = before;
  each(element, 'w:tc', story, (cell) => {
    column += readCell(cell, { row, column, below }, table);
  });
  table.above = below;
  // one whose cells all belong to those above it is a row as well
  if (column > before) rows.push(row);
}

/** Whether something was not deleted; what was changed of it is counted. */
function isThere(properties: Element | undefined, [removed = '', ...others]: readonly string[], story: Story): boolean {
  for (const name of [removed, ...others]) {
    const change = childOf(properties, name);
    if (change) story.reading.tally.change(name === removed ? 'del' : name, byOf(change));
  }
  return childOf(properties, removed) === undefined;
}

interface CellPlace {
  readonly row: RowDraft;
  readonly column: number;
  readonly below: Map<number, CellDraft>;
}

/** Reads a cell to its row, or to the cell that it is a part of. How many columns it takes. */
function readCell(element: Element, { row, column, below }: CellPlace, table: TableDraft): number {
  const properties = childOf(element, 'w:tcPr');
  if (!isThere(properties, ['w:cellDel', 'w:cellIns', 'w:tcPrChange'], table.story)) return 0;
  const columns = Math.min(Math.max(numberIn(properties, 'w:gridSpan') ?? 1, 1), MOST_COLUMNS);
  const left = isContinued(childOf(properties, 'w:hMerge')) ? row.cells.at(-1) : undefined;
  if (left) {
    left.columns += columns;
    return columns;
  }
  const merge = childOf(properties, 'w:vMerge');
  const above = isContinued(merge) ? table.above.get(column) : undefined;
  const cell = above ?? { blocks: table.cellBlocks(element), columns, rows: 0 };
  cell.rows++;
  if (merge) below.set(column, cell);
  if (!above) row.cells.push(cell);
  return columns;
}

/** Whether a cell belongs to the one above it or before it. */
function isContinued(merge: Element | undefined): boolean {
  return merge !== undefined && (attributeOf(merge) ?? 'continue') === 'continue';
}
