import assert from 'node:assert/strict';
import { p, r, relation, style } from '../../../support/made-docx.ts';
import { bodyOf, readMade } from './support.ts';

const BOLD = '<w:b/>';

describe('docx: text', () => {
  it('reads paragraphs of runs, and joins runs that look alike', () => {
    assert.deepEqual(bodyOf(p(r('Geachte ') + r('voorzitter,')) + p('') + p(r('Hoogachtend,'))), [
      'Geachte voorzitter,',
      '',
      'Hoogachtend,',
    ]);
    assert.equal(readMade(p(r('Geachte ') + r('voorzitter,'))).document.body.length, 1);
  });

  it('reads the strict form of ISO 29500 as well', () => {
    assert.deepEqual(bodyOf({ body: p(r('Brief', BOLD)), strict: true }), ['*Brief*']);
  });

  it('tells looks that runs have themselves', () => {
    const looks = {
      '<w:b/>': '*a*',
      '<w:b w:val="false"/>': 'a',
      '<w:i w:val="1"/>': '/a/',
      '<w:u w:val="single"/>': '_a_',
      '<w:u w:val="none"/>': 'a',
      '<w:dstrike/>': '~a~',
      '<w:vertAlign w:val="superscript"/>': '^a^',
      '<w:vertAlign w:val="subscript"/>': ',a,',
      '<w:position w:val="6"/><w:sz w:val="12"/>': '^a^',
      '<w:position w:val="-2"/>': 'a',
      '<w:b/><w:i/>': '*/a/*',
    };
    for (const [properties, text] of Object.entries(looks)) assert.deepEqual(bodyOf(p(r('a', properties))), [text]);
  });

  it('tells looks that styles give: bold in a bold style is light again', () => {
    const styles = [
      style('paragraph', 'Vet', `<w:rPr>${BOLD}</w:rPr>`),
      style('paragraph', 'Ook', '', 'Vet'),
      style('paragraph', 'Kring', '', 'Kring'),
      style('character', 'Nadruk', `<w:rPr>${BOLD}<w:i/></w:rPr>`),
    ].join('');
    const mark = '<w:rStyle w:val="Nadruk"/>';
    const body = [
      p(r('a'), '<w:pStyle w:val="Ook"/>'),
      p(r('b', mark), '<w:pStyle w:val="Ook"/>'),
      p(r('c', `${mark}${BOLD}`), '<w:pStyle w:val="Ook"/>'),
      p(r('d', mark)),
      p(r('e'), '<w:pStyle w:val="Kring"/>'),
      p(r('f', '<w:b w:val="0"/>'), '<w:pStyle w:val="Vet"/>'),
    ].join('');
    assert.deepEqual(bodyOf({ body, styles }), ['*a*', '/b/', '*/c/*', '*/d/*', 'e', 'f']);
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${BOLD}</w:rPr></w:rPrDefault></w:docDefaults>`;
    assert.deepEqual(bodyOf({ body: p(r('a')), styles: defaults }), ['*a*']);
  });

  it('keeps white space where the file says so, and reads a line end in it as a space', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    assert.deepEqual(bodyOf(p(run(' a ') + run('b\n c') + r(' d '))), ['ab  c d ']);
    assert.deepEqual(bodyOf(p(run('a') + run('\u00a0') + run('b'))), ['a\u00a0b']);
  });

  it('reads tabs, line ends and hyphens of all kinds', () => {
    const run = (...parts: string[]) => `<w:r>${parts.join('')}</w:r>`;
    const body = p(
      run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:ptab/><w:t>e</w:t>') +
        run('<w:br w:type="column"/><w:t>2021</w:t><w:noBreakHyphen/><w:t>07</w:t><w:softHyphen/><w:t>x\u00ady</w:t>'),
    );
    assert.deepEqual(bodyOf(body), ['a\tb¶c¶d\te¶2021-07xy']);
  });

  it('reads symbol fonts as letters', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = p(
      sym('Symbol', 'F061') +
        sym('Wingdings', 'F0FC') +
        sym('Wingdings', '00FE') +
        sym('Wingdings 3', 'F021') +
        sym('Arial', '00E9'),
    );
    assert.deepEqual(bodyOf(body), ['α✓☑\ufffdé']);
    assert.deepEqual(bodyOf(p(r('\uf0b7 a'))), ['• a']);
    assert.deepEqual(bodyOf(p(r('ab', '<w:rFonts w:ascii="Symbol"/>'))), ['αβ']);
  });

  it('shows where a link leads only when it leads out of the file', () => {
    const body = p(
      `<w:hyperlink r:id="web">${r('de site', '<w:u w:val="single"/>')}</w:hyperlink>${r(' en ')}<w:hyperlink w:anchor="b">${r('hier')}</w:hyperlink>`,
    );
    const relations = relation('web', 'hyperlink', 'https://www.rijksoverheid.nl/', true);
    assert.deepEqual(bodyOf({ body, relations }), ['de site→<https://www.rijksoverheid.nl/> en hier']);
  });

  it('reads formulas as text, and the word below its reading', () => {
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${m('x=')}<m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f></m:oMath>`;
    const ruby = `<w:r><w:ruby><w:rt>${r('lezing')}</w:rt><w:rubyBase>${r('woord')}</w:rubyBase></w:ruby></w:r>`;
    assert.deepEqual(bodyOf(p(formula) + p(ruby)), ['x=1/2', 'woord']);
  });

  it('reads what is written from right to left in the order of reading', () => {
    const arabic = p(r('السيد ', '<w:rtl/>') + r('الوزير', '<w:rtl/>'), '<w:bidi/>');
    assert.deepEqual(bodyOf(arabic), ['السيد الوزير']);
  });

  it('reads through tags, other content and content controls; what is to be filled in is an open place', () => {
    const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Kies een datum')}</w:sdtContent></w:sdt>`;
    const filled = `<w:sdt><w:sdtPr/><w:sdtContent>${r('3 mei')}</w:sdtContent></w:sdt>`;
    const body =
      p(`<w:smartTag><w:customXml>${r('a ')}</w:customXml></w:smartTag>${placeholder}${r(' en ')}${filled}`) +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Typ hier'))}</w:sdtContent></w:sdt>`;
    assert.deepEqual(bodyOf(body), ['a ?Kies een datum? en 3 mei', '?Typ hier?']);
  });

  it('tells headings and quotations by their styles, whatever language made them', () => {
    const named = (id: string, name: string, content = '', basedOn = '') =>
      style('paragraph', id, content, basedOn).replace(`<w:name w:val="${id}"/>`, `<w:name w:val="${name}"/>`);
    const styles = [
      named('Standaard', 'Normal').replace('<w:style ', '<w:style w:default="1" '),
      named('Kop1', 'heading 1', `<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr>${BOLD}</w:rPr>`),
      named('Kop2', 'Kop 2'),
      named('Paragraafkop', 'Paragraafkop', '', 'Kop2'),
      named('Quote', 'Quote', '<w:rPr><w:i/></w:rPr>'),
      named('Geenkop', 'Geen kop', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'Kop1'),
    ].join('');
    const of = (id: string, more = '') => p(r(id), `<w:pStyle w:val="${id}"/>${more}`);
    const body = [
      of('Kop1'),
      of('Kop2'),
      of('Paragraafkop'),
      of('Quote'),
      of('Standaard', '<w:outlineLvl w:val="2"/>'),
      of('Geenkop'),
    ].join('');
    assert.deepEqual(bodyOf({ body, styles }), [
      'h1 Kop1',
      'h2 Kop2',
      'h2 Paragraafkop',
      '> /Quote/',
      'h3 Standaard',
      '*Geenkop*',
    ]);
    const named1 = readMade({ body, styles }).document.body.map((block) => block.type === 'paragraph' && block.style);
    assert.deepEqual(named1, ['heading 1', 'Kop 2', 'Paragraafkop', 'Quote', undefined, 'Geen kop']);
  });

  it('begins a page where the writer did', () => {
    const broken = '<w:r><w:br w:type="page"/></w:r>';
    const body = [
      p(r('a')),
      p(broken),
      p(r('b') + broken + r('c')),
      p(r('d'), '<w:pageBreakBefore/>'),
      p(r('e') + broken),
    ];
    assert.deepEqual(bodyOf(body.join('')), ['a', '---', 'b', '---', 'c', '---', 'd', 'e', '---']);
  });
});
