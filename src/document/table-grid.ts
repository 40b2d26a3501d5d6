import type { Cell, Row } from './blocks.ts';

/** A cell at its place in a row, or the stretch into which a cell of a row above goes on. */
export interface Placed {
  readonly cell?: Cell;
  readonly at: number;
  readonly columns: number;
  /** How many rows below it goes on into. */
  readonly below: number;
}

/** The rows with every cell at its place in the grid. */
export function placedRows(rows: readonly Row[]): Placed[][] {
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

/** The column behind the last cell of a row. */
export function endOf(row: readonly Placed[]): number {
  const last = row.at(-1);
  return last ? last.at + last.columns : 0;
}
