import assert from 'node:assert/strict';
import { p, r } from '../../../support/made-docx.ts';
import { bodyOf, readMade } from './support.ts';

function cell(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

function row(cells: string, properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

function table(rows: string, properties = ''): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;
}

const a = cell(p(r('a')));
const b = cell(p(r('b')));

describe('docx: tables', () => {
  it('reads rows of cells with paragraphs, and how many rows say what the columns are', () => {
    const body = table(row(a + b, '<w:tblHeader/>') + row(cell(p(r('c')) + p(r('d'))) + b));
    assert.deepEqual(bodyOf(body), ['[a | b] header', '[c / d | b]']);
    const [read] = readMade(body).document.body;
    assert.equal(read?.type === 'table' && read.headerRows, 1);
  });

  it('knows how wide and high a cell is; one that another covers is not there', () => {
    const merge = (value: string) => `<w:vMerge w:val="${value}"/>`;
    const body = table(
      row(cell(p(r('breed')), '<w:gridSpan w:val="2"/>') + a) +
        row(cell(p(r('hoog')), merge('restart')) + a + b) +
        row(cell(p(''), '<w:vMerge/>') + b + a) +
        row(cell(p(''), merge('continue')) + cell(p(r('twee')), `<w:gridSpan w:val="2"/>${merge('restart')}`)) +
        row(cell(p(''), merge('continue')) + cell(p(''), '<w:gridSpan w:val="2"/><w:vMerge/>')) +
        row(
          cell(p(r('los')), merge('restart')) +
            cell(p(r('h')), '<w:hMerge w:val="restart"/>') +
            cell(p(''), '<w:hMerge/>'),
        ),
    );
    assert.deepEqual(bodyOf(body), [
      '[2x1 breed | a]',
      '[1x4 hoog | a | b]',
      '[b | a]',
      '[2x2 twee]',
      '[]',
      '[los | 2x1 h]',
    ]);
  });

  it('keeps columns in line where a row begins further to the right', () => {
    assert.deepEqual(bodyOf(table(row(a + b) + row(b, '<w:gridBefore w:val="1"/>'))), ['[a | b]', '[ | b]']);
  });

  it('reads tables in cells, and rows and cells in content controls', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(control(row(control(a) + cell(table(row(b)) + p('')))));
    assert.deepEqual(bodyOf(body), ['[a | [b] / ]']);
  });

  it('leaves out rows and cells that were deleted or are hidden', () => {
    const by = 'w:author="j" w:date="2021-03-05T10:00:00Z"';
    const body =
      table(
        row(a, `<w:del ${by}/>`) +
          row(b, `<w:ins ${by}/>`) +
          row(cell(p(r('x')), `<w:cellDel ${by}/>`) + a) +
          row(a, '<w:hidden/>'),
      ) + table(row(a, `<w:del ${by}/>`));
    assert.deepEqual(bodyOf(body), ['[b]', '[a]']);
    assert.equal(readMade(body).remarks.hidden, 1);
  });

  it('keeps a table between paragraphs in its place, and sets one at a place of its own beside the text', () => {
    const placed = (anchor: string) => table(row(a), `<w:tblpPr w:vertAnchor="${anchor}"/>`);
    const { document } = readMade(p(r('voor')) + placed('text') + p(r('na')) + placed('page') + p(r('einde')));
    assert.deepEqual(
      document.body.map((block) => block.type),
      ['paragraph', 'table', 'paragraph', 'paragraph'],
    );
    assert.deepEqual(
      document.regions.map(({ zone, before, blocks }) => [zone, before, blocks.length]),
      [['frame', 3, 1]],
    );
  });

  it('refuses tables in tables without end', () => {
    const nested = (depth: number): string => (depth === 0 ? p(r('x')) : table(row(cell(nested(depth - 1) + p('')))));
    assert.doesNotThrow(() => readMade(nested(20)));
    assert.throws(() => readMade(nested(300)), /te diep/);
  });
});
