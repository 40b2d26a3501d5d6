import assert from 'node:assert/strict';
import type { MadeDocx } from '../../../support/made-docx.ts';
import { p, r, style } from '../../../support/made-docx.ts';
import { bodyOf, readMade, shown } from './support.ts';

/** The regions of a file: where each stands, before which block, and its lines. */
function regions(made: MadeDocx | string): unknown[][] {
  return readMade(made).document.regions.map(({ zone, before, blocks }) => [zone, before, ...shown(blocks)]);
}

function section(...content: readonly string[]): string {
  return `<w:sectPr>${content.join('')}</w:sectPr>`;
}

function header(type: string, id: string): string {
  return `<w:${id.startsWith('header') ? 'header' : 'footer'}Reference w:type="${type}" r:id="${id}"/>`;
}

/** A text box as Word 2010 and later write it, with the copy for older programs. */
function textBox(content: string): string {
  const inside = `<w:txbxContent>${content}</w:txbxContent>`;
  const newer = `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const older = `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function drawing(graphic: string, properties = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${properties}/><a:graphic>${graphic}</a:graphic></wp:inline></w:drawing></w:r>`;
}

const around = { header1: p(r('Ministerie')), header2: p(r('Datum')), header3: p(r('Links')), footer1: p(r('Voet')) };

describe('docx: what stands beside the text', () => {
  it('tells the header of the first page from that of the others', () => {
    const body =
      p(r('a')) +
      section(header('first', 'header1'), header('default', 'header2'), header('default', 'footer1'), '<w:titlePg/>');
    assert.deepEqual(regions({ body, around }), [
      ['first-header', 0, 'Ministerie'],
      ['running-header', 0, 'Datum'],
      ['footer', 0, 'Voet'],
    ]);
  });

  it('leaves out headers that are not shown', () => {
    const body =
      p(r('a')) + section(header('first', 'header1'), header('default', 'header2'), header('even', 'header3'));
    assert.deepEqual(regions({ body, around }), [['running-header', 0, 'Datum']]);
    const settings = '<w:evenAndOddHeaders/>';
    assert.deepEqual(regions({ body, around, settings }), [
      ['running-header', 0, 'Datum'],
      ['running-header', 0, 'Links'],
    ]);
  });

  it('tells a header once, where the sections of the text say so', () => {
    const body =
      p(r('a'), section(header('default', 'header2'))) +
      p(r('b'), section(header('default', 'header2'))) +
      p(r('c')) +
      section(header('default', 'header4'), header('default', 'header1'));
    assert.deepEqual(bodyOf({ body, around }), ['a', '---', 'b', '---', 'c']);
    assert.deepEqual(regions({ body, around: { ...around, header4: p(r('Datum')) } }), [
      ['running-header', 0, 'Datum'],
      ['running-header', 4, 'Ministerie'],
    ]);
  });

  it('tells a foot once, whatever page number it showed when the file was saved', () => {
    const page = (number: string) => p(`${r('Pagina ')}<w:fldSimple w:instr="PAGE">${r(number)}</w:fldSimple>`);
    const body = p(r('a')) + section(header('default', 'footer1'), header('first', 'footer2'), '<w:titlePg/>');
    assert.deepEqual(regions({ body, around: { footer1: page('2'), footer2: page('1') } }), [
      ['footer', 0, 'Pagina {page 2}'],
    ]);
  });

  it('does not begin a page for a section on the same page', () => {
    const body = p(r('a'), section('')) + p(r('b')) + section('<w:type w:val="continuous"/>');
    assert.deepEqual(bodyOf(body), ['a', 'b']);
  });

  it('reads a text box once, beside the paragraph that it is anchored in', () => {
    const body = p(r('a')) + p(r('b') + textBox(p(r('Bezoekadres')) + p(r('Den Haag')))) + p(r('c'));
    assert.deepEqual(bodyOf(body), ['a', 'b', 'c']);
    assert.deepEqual(regions(body), [['frame', 1, 'Bezoekadres', 'Den Haag']]);
  });

  it('reads the text boxes of older programs, of headers, of cells, and in one another', () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('oud'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const table = `<w:tbl><w:tr><w:tc>${p(old)}</w:tc></w:tr></w:tbl>`;
    const body =
      p(r('a')) +
      table +
      p(textBox(p(r('buiten') + textBox(p(r('binnen')))))) +
      section(header('first', 'header1'), '<w:titlePg/>');
    assert.deepEqual(regions({ body, around: { header1: p(r('kop') + textBox(p(r('kolom')))) } }), [
      ['first-header', 0, 'kop'],
      ['frame', 0, 'kolom'],
      ['frame', 1, 'oud'],
      ['frame', 2, 'buiten'],
      ['frame', 2, 'binnen'],
    ]);
  });

  it('takes paragraphs with one place for one frame, and a large first letter for what it is', () => {
    const at = (y: number) => `<w:framePr w:w="100" w:hAnchor="page" w:y="${y}"/>`;
    const body =
      p(r('a')) +
      p(r('Ons kenmerk'), at(1)) +
      p(r('2021-1'), at(1)) +
      p(r('Bijlagen'), at(2)) +
      p(r('D'), '<w:framePr w:dropCap="drop"/>') +
      p(r('e brief'));
    assert.deepEqual(bodyOf(body), ['a', 'De brief']);
    const styles = style('paragraph', 'Kolom', `<w:pPr>${at(1)}</w:pPr>`);
    assert.deepEqual(regions({ body: p(r('b'), '<w:pStyle w:val="Kolom"/>') + p(r('c')), styles }), [
      ['frame', 0, 'b'],
    ]);
    assert.deepEqual(regions(body), [
      ['frame', 1, 'Ons kenmerk', '2021-1'],
      ['frame', 1, 'Bijlagen'],
    ]);
  });

  it('tells pictures by what stands for them, and what it leaves out', () => {
    const picture =
      '<a:graphicData uri="x/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/></pic:nvPicPr></pic:pic></a:graphicData>';
    const chart = '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
    const diagram = '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>';
    const object = '<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>';
    const old = '<w:r><w:pict><v:shape alt="wapen"><v:imagedata/></v:shape></w:pict></w:r>';
    const body = p(
      drawing(picture, 'descr="logo"') + old + drawing(chart) + drawing(chart) + drawing(diagram) + object,
    );
    assert.deepEqual(bodyOf(body), ['<logo><wapen>']);
    assert.deepEqual(readMade(body).remarks.leftOut, ['2 grafieken', 'een SmartArt-figuur', 'een ingesloten object']);
  });
});

describe('docx: what the file says of itself', () => {
  it('reads title, subject, day of the last change, and what a ministry added', () => {
    const core =
      '<dc:title> Antwoorden </dc:title><dc:subject></dc:subject><dcterms:modified>2021-06-21T09:00:00Z</dcterms:modified>';
    const custom = '<property name="Kenmerk"><vt:lpwstr>2021-0000093431</vt:lpwstr></property><property name="leeg"/>';
    assert.deepEqual(readMade({ body: p(r('a')), core, custom }).document.properties, {
      title: 'Antwoorden',
      modified: '2021-06-21',
      custom: { Kenmerk: '2021-0000093431' },
    });
  });
});
