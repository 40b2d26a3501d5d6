import type { Block, Table } from '../../blocks.ts';
import { columnWidths } from '../../column-widths.ts';
import { endOf, type Placed, placedRows } from '../../table-grid.ts';
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

/** A table, as wide as the text. Rows that say what the columns are come back on every page. */
export function tableXml(table: Table, setting: TableSetting): string {
  const rows = placedRows(table.rows);
  const widths = columnWidths(rows, setting.width).map(twips);
  const properties = w(
    'tblPr',
    {},
    setting.style === undefined ? '' : w('tblStyle', { val: setting.style }),
    w('tblW', { w: 5000, type: 'pct' }),
    setting.style === undefined ? BORDERS : '',
    w('tblLook', { val: table.headerRows > 0 ? '0620' : '0600' }),
  );
  const grid = w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width })));
  const written = rows.map((row, i) => rowXml(row, { isHead: i < table.headerRows, widths }, setting));
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

interface RowSetting {
  readonly isHead: boolean;
  /** Of the columns. */
  readonly widths: readonly number[];
}

function rowXml(row: readonly Placed[], { isHead, widths }: RowSetting, { content }: TableSetting): string {
  const widthOf = (at: number, columns: number) => {
    return widths.slice(at, at + columns).reduce((sum, width) => sum + width, 0);
  };
  const cells = row.map(({ cell, at, columns, below }) => {
    const width = widthOf(at, columns);
    if (!cell) return cellXml({ columns, width, merged: w('vMerge') });
    const merged = below > 0 ? w('vMerge', { val: 'restart' }) : '';
    return cellXml({ columns, width, merged }, content(cell.blocks, isHead));
  });
  // a row that is shorter than the others is filled up, for Word calls the file damaged where one has no cell
  const end = endOf(row);
  const short = widths.length - end;
  if (short > 0) cells.push(cellXml({ columns: short, width: widthOf(end, short) }));
  return w('tr', {}, w('trPr', {}, w('cantSplit'), isHead ? w('tblHeader') : ''), ...cells);
}

function cellXml({ columns, width, merged = '' }: { columns: number; width: number; merged?: string }, content = '') {
  const span = columns > 1 ? w('gridSpan', { val: columns }) : '';
  const properties = w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), span, merged);
  return w('tc', {}, properties, content === '' ? w('p') : content);
}
