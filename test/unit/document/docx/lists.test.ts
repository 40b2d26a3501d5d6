import assert from 'node:assert/strict';
import { p, r, style } from '../../../support/made-docx.ts';
import { bodyOf, readMade } from './support.ts';

/** An item of a list at a depth, from 0. */
function item(list: string, depth: number, text = 'x'): string {
  return p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level: what it counts with and prints, and what else it says. */
function level(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

function kind(id: string, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

function list(id: string, of: string, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
}

/** The marks of the items of a body. */
function marks(body: string, numbering: string, styles = ''): (string | undefined)[] {
  return readMade({ body, numbering, styles }).document.body.map((block) =>
    block.type === 'paragraph' ? block.marker : undefined,
  );
}

const LEGAL = kind(
  '0',
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '%2)'),
  level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
);

describe('docx: lists', () => {
  it('counts levels, and begins those below again', () => {
    const body = [0, 1, 1, 2, 2, 0, 1, 2].map((depth) => item('1', depth)).join('');
    assert.deepEqual(marks(body, LEGAL + list('1', '0')), ['1.', 'a)', 'b)', '1.2.1', '1.2.2', '2.', 'a)', '2.1.1']);
    assert.deepEqual(bodyOf({ body: item('1', 1, 'appels'), numbering: LEGAL + list('1', '0') }), ['  a) appels']);
  });

  it('counts on in a list of the same kind, and begins again where the list says so', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = LEGAL + list('1', '0') + list('2', '0') + list('3', '0', again);
    const body = ['1', '1', '2', '3', '3', '1'].map((id) => item(id, 0)).join('');
    assert.deepEqual(marks(body, numbering), ['1.', '2.', '3.', '5.', '6.', '7.']);
  });

  it('begins a level again only after the level that it names', () => {
    const never = kind('0', level(0, 'decimal', '%1.'), level(1, 'decimal', '%2:', '<w:lvlRestart w:val="0"/>'));
    const body = [0, 1, 1, 0, 1].map((depth) => item('1', depth)).join('');
    assert.deepEqual(marks(body, never + list('1', '0')), ['1.', '1:', '2:', '2.', '3:']);
    const afterFirst = kind(
      '0',
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2)'),
      level(2, 'decimal', '%3:', '<w:lvlRestart w:val="1"/>'),
    );
    const deep = [0, 1, 2, 1, 2, 0, 2].map((depth) => item('1', depth)).join('');
    assert.deepEqual(marks(deep, afterFirst + list('1', '0')), ['1.', '1)', '1:', '2)', '2:', '2.', '1:']);
  });

  it('writes numbers in the ways that letters use', () => {
    const formats = {
      decimal: ['1', '2', '3', '4'],
      decimalZero: ['01', '02', '03', '04'],
      lowerRoman: ['i', 'ii', 'iii', 'iv'],
      upperRoman: ['I', 'II', 'III', 'IV'],
      upperLetter: ['A', 'B', 'C', 'D'],
      ordinal: ['1e', '2e', '3e', '4e'],
      chicago: ['*', '†', '‡', '§'],
      none: [undefined, undefined, undefined, undefined],
      japaneseCounting: ['1', '2', '3', '4'],
      constructor: ['1', '2', '3', '4'],
    };
    for (const [format, expected] of Object.entries(formats))
      assert.deepEqual(
        marks(item('1', 0).repeat(4), kind('0', level(0, format, '%1')) + list('1', '0')),
        expected,
        format,
      );
  });

  it('goes on behind z as Word does, and never makes a long number of a large one', () => {
    const from = (format: string, start: number) =>
      kind('0', level(0, format, '%1').replace('w:start w:val="1"', `w:start w:val="${start}"`)) + list('1', '0');
    assert.deepEqual(marks(item('1', 0).repeat(3), from('lowerLetter', 26)), ['z', 'aa', 'bb']);
    assert.deepEqual(marks(item('1', 0), from('lowerLetter', 900_000_000)), ['900000000']);
    assert.deepEqual(marks(item('1', 0), from('upperRoman', 2021)), ['MMXXI']);
    assert.deepEqual(marks(item('1', 0), from('lowerRoman', 900_000_000)), ['900000000']);
  });

  it('shows bullets as letters that every font has', () => {
    const bullet = (text: string, font: string) =>
      kind('0', level(0, 'bullet', text, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`)) + list('1', '0');
    assert.deepEqual(marks(item('1', 0), bullet('\uf0b7', 'Symbol')), ['•']);
    assert.deepEqual(marks(item('1', 0), bullet('\uf0a7', 'Wingdings')), ['▪']);
    assert.deepEqual(marks(item('1', 0), bullet('\uf021', 'Wingdings 3')), ['•']);
    assert.deepEqual(marks(item('1', 0), bullet('o', 'Courier New')), ['◦']);
    assert.deepEqual(marks(item('1', 0), bullet('–', 'Verdana')), ['–']);
    assert.deepEqual(
      marks(item('1', 0), kind('0', level(0, 'decimal', '', '<w:lvlPicBulletId w:val="0"/>')) + list('1', '0')),
      ['•'],
    );
  });

  it('numbers paragraphs and headings through their styles', () => {
    const styles = [
      style('paragraph', 'Opsomming', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      style('paragraph', 'Opsomming2', '', 'Opsomming'),
      style('paragraph', 'Kop 1', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
    ].join('');
    const numbering = [
      kind('0', level(0, 'bullet', '•'), level(1, 'bullet', '–', '<w:pStyle w:val="Opsomming2"/>')),
      kind('1', level(0, 'decimal', '%1')),
      list('1', '0'),
      list('2', '1'),
    ].join('');
    const of = (id: string, more = '') => p(r(id), `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = of('Opsomming') + of('Opsomming2') + of('Kop 1') + of('Kop 1', none) + of('Opsomming', none);
    assert.deepEqual(bodyOf({ body, numbering, styles }), [
      '• Opsomming',
      '  – Opsomming2',
      'h1 1 Kop 1',
      'h1 Kop 1',
      'Opsomming',
    ]);
  });

  it('follows a style for lists to the list that describes it', () => {
    const numbering = [
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Lijst"/></w:abstractNum>',
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Lijst"/>${level(0, 'decimal', 'Lid %1')}</w:abstractNum>`,
      list('1', '0'),
    ].join('');
    assert.deepEqual(marks(item('1', 0).repeat(2), numbering), ['Lid 1', 'Lid 2']);
  });

  it('takes a level of its own from the list, and no list at all for plain text', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '(%1)')}</w:lvlOverride>`;
    assert.deepEqual(marks(item('1', 0), LEGAL + list('1', '0', own)), ['(A)']);
    assert.deepEqual(bodyOf({ body: item('9', 0, 'los'), numbering: LEGAL }), ['los']);
  });

  it('goes on with an item in a paragraph of a list without a number', () => {
    const styles = style('paragraph', 'L', '').replace('<w:name w:val="L"/>', '<w:name w:val="List Paragraph"/>');
    const of = (text: string, more = '') => p(r(text), `<w:pStyle w:val="L"/>${more}`);
    const body = [
      of('ervoor'),
      item('1', 1, 'appels'),
      of('en peren'),
      of('1.1\tgetypt'),
      item('1', 1, 'pruimen'),
      item('2', 0, 'zonder teken'),
      of('aan de kantlijn', '<w:ind w:left="0"/>'),
    ].join('');
    const numbering = [LEGAL, kind('1', level(0, 'none', ' ')), list('1', '0'), list('2', '1')].join('');
    assert.deepEqual(bodyOf({ body, styles, numbering }), [
      'ervoor',
      '  a) appels',
      '  .. en peren',
      '1.1\tgetypt',
      '  b) pruimen',
      '  .. zonder teken',
      'aan de kantlijn',
    ]);
  });

  it('does not count what was deleted', () => {
    const deleted = p(
      `<w:del w:author="a"><w:r><w:delText>weg</w:delText></w:r></w:del>`,
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="a"/></w:rPr>',
    );
    assert.deepEqual(marks(item('1', 0) + deleted + item('1', 0), LEGAL + list('1', '0')), ['1.', '2.']);
  });
});
