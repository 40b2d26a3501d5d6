import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cell } from '../../../src/document/blocks.ts';
import { columnWidths } from '../../../src/document/column-widths.ts';
import { placedRows } from '../../../src/document/table-grid.ts';
import { runs } from '../../support/cases.ts';

const WIDTH = 360;

const cell = (text: string, columns = 1): Cell => ({
  columns,
  blocks: [{ type: 'paragraph', role: 'text', content: [{ type: 'text', text }] }],
});
const widthsOf = (rows: readonly (readonly Cell[])[]) =>
  columnWidths(placedRows(rows.map((cells) => ({ cells }))), WIDTH);
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('the widths of columns', () => {
  it('are as wide together as the text, and none is without room', () => {
    const row = fc.array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const widths = widthsOf(rows.map((cells) => cells.map(([text, columns]) => cell(text, columns))));
        assert.ok(Math.abs(total(widths) - WIDTH) < 0.01);
        assert.ok(widths.every((width) => width > 0));
      }),
      runs(200),
    );
  });

  it('leave most room to the column with most text, and a long word and an amount whole', () => {
    const long = 'een herhaling van de meting met een toelichting die over meer dan een regel loopt '.repeat(3);
    const [year = 0, amount = 0, said = 0] = widthsOf([[cell('2023'), cell('12.345.678'), cell(long)]]);
    assert.ok(year < amount && amount < said);
    assert.ok(amount >= 10 * 5.8);
  });

  it('are the same for columns that say as much', () => {
    assert.deepEqual(widthsOf([[cell('een'), cell('nee')]]), [WIDTH / 2, WIDTH / 2]);
    assert.deepEqual(widthsOf([]), [WIDTH]);
  });

  it('are not told by a cell over several columns', () => {
    const [first, second] = widthsOf([[cell('een lange kop boven twee kolommen', 2)], [cell('een'), cell('nee')]]);
    assert.equal(first, second);
  });
});
