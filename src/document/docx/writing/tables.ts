import type { Block, Cell, Row, Table } from '../../blocks.ts';
import { twips, w } from './wordml.ts';

/** What a table is written with. */
export interface TableSetting {
  /** The id of its style; undefined for a file that has none, where the table says itself how it looks. */
  readonly style: string | undefined;
  /** In points. */
  readonly width: number;
  /** Writes what stands in a cell. */
  readonly content: (blocks: readonly Block[], isHead: boolean) => string;
}

/** A cell at its place in a row, or the stretch into which a cell of a row above goes on. */
interface Placed {
  readonly cell?: Cell;
  readonly at: number;
  readonly columns: number;
  /** How many rows below it goes on into. */
  readonly below: number;
}

/** A table, as wide as the text. Rows that say what the columns are come back on every page. */
export function tableXml(table: Table, setting: TableSetting): string {
  const rows = placedRows(table.rows);
  const columns = Math.max(1, ...rows.map(endOf));
  const width = twips(setting.width / columns);
  const properties = w(
    'tblPr',
    {},
    setting.style === undefined ? '' : w('tblStyle', { val: setting.style }),
    w('tblW', { w: 5000, type: 'pct' }),
    setting.style === undefined ? BORDERS : '',
    w('tblLook', { val: table.headerRows > 0 ? '0620' : '0600' }),
  );
  const grid = w('tblGrid', {}, w('gridCol', { w: width }).repeat(columns));
  const written = rows.map((row, i) => rowXml(row, { isHead: i < table.headerRows, columns, width }, setting));
  return w('tbl', {}, properties, grid, ...written);
}

/** A thin line around every cell. */
export const BORDERS = w(
  'tblBorders',
  {},
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    w(side, { val: 'single', sz: 4, space: 0, color: 'auto' }),
  ),
);

/** The rows with every cell at its place in the grid. */
function placedRows(rows: readonly Row[]): Placed[][] {
  let above: readonly Placed[] = [];
  return rows.map(({ cells }) => {
    const goingOn = above.filter(({ below }) => below > 0);
    const row: Placed[] = [];
    let at = 0;
    const passGoingOn = () => {
      for (let next = goingOn[0]; next && next.at <= at; next = goingOn[0]) {
        goingOn.shift();
        row.push({ at: next.at, columns: next.columns, below: next.below - 1 });
        at = next.at + next.columns;
      }
    };
    for (const cell of cells) {
      passGoingOn();
      const { columns = 1, rows: high = 1 } = cell;
      row.push({ cell, at, columns, below: high - 1 });
      at += columns;
    }
    passGoingOn();
    above = row;
    return row;
  });
}

function endOf(row: readonly Placed[]): number {
  const last = row.at(-1);
  return last ? last.at + last.columns : 0;
}

interface RowSetting {
  readonly isHead: boolean;
  readonly columns: number;
  readonly width: number;
}

function rowXml(row: readonly Placed[], { isHead, columns, width }: RowSetting, { content }: TableSetting): string {
  const cells = row.map(({ cell, columns: wide, below }) => {
    if (!cell) return cellXml({ columns: wide, width, merged: w('vMerge') });
    const merged = below > 0 ? w('vMerge', { val: 'restart' }) : '';
    return cellXml({ columns: wide, width, merged }, content(cell.blocks, isHead));
  });
  // a row that is shorter than the others is filled up, for Word calls the file damaged where one has no cell
  const short = columns - endOf(row);
  if (short > 0) cells.push(cellXml({ columns: short, width }));
  return w('tr', {}, w('trPr', {}, w('cantSplit'), isHead ? w('tblHeader') : ''), ...cells);
}

function cellXml({ columns, width, merged = '' }: { columns: number; width: number; merged?: string }, content = '') {
  const span = columns > 1 ? w('gridSpan', { val: columns }) : '';
  const properties = w('tcPr', {}, w('tcW', { w: width * columns, type: 'dxa' }), span, merged);
  return w('tc', {}, properties, content === '' ? w('p') : content);
}
