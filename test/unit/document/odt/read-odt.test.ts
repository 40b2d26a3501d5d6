import assert from 'node:assert/strict';
import { NotReadable, type Read } from '../../../../src/document/index.ts';
import { readFlatOdt, readOdt } from '../../../../src/document/odt/read-odt.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { flatOdt, madeOdt, type OdtParts } from '../../../support/made-odt.ts';
import { shownBlocks, shownNotes, shownRegions } from '../../../support/shown-blocks.ts';

const read = (parts: OdtParts): Read => readOdt(openPackage(madeOdt(parts)));
const lines = (parts: OdtParts): string[] => shownBlocks(read(parts).document.body);

const style = (name: string, family: string, inside: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${inside}</style:style>`;
const looks = (name: string, attributes: string) => style(name, 'text', `<style:text-properties ${attributes}/>`);
const p = (inside: string, named = 'Standard') => `<text:p text:style-name="${named}">${inside}</text:p>`;
const span = (named: string, inside: string) => `<text:span text:style-name="${named}">${inside}</text:span>`;

describe('an OpenDocument text', () => {
  it('reads white space as OpenDocument means it', () => {
    const text = `${p('\n  een\t twee <text:s text:c="2"/>drie<text:tab/>vier ')}${p(`a ${span('T', ' b ')} c`)}${p('a\u00adb')}`;
    assert.deepEqual(lines({ text }), ['een twee   drie\tvier', 'a b c', 'ab']);
  });

  it('writes no more spaces than a page can hold', () => {
    const [line = ''] = lines({ text: p('a<text:s text:c="999999999"/>b') });
    assert.ok(line.length < 2000);
  });

  it('reads looks from automatic and common styles, their parents and what is the default', () => {
    const automatic = [
      looks('T1', 'fo:font-weight="bold"'),
      looks('T2', 'fo:font-style="italic" style:text-underline-style="solid"'),
      looks('T3', 'style:text-line-through-style="solid"'),
      looks('T4', 'style:text-position="super 58%"'),
      looks('T5', 'style:text-position="-20% 58%"'),
      looks('T6', 'fo:font-weight="normal"'),
      style('P1', 'paragraph', '', 'style:parent-style-name="Nadruk"'),
      style('T7', 'text', '', 'style:parent-style-name="Sterk"'),
    ].join('');
    const styles = [
      style('Nadruk', 'paragraph', '<style:text-properties fo:font-weight="700"/>'),
      looks('Sterk', 'fo:font-weight="bold"'),
      '<style:default-style style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:default-style>',
    ].join('');
    const text = [
      p(`${span('T1', 'vet')} ${span('T2', 'lijn')}`, 'P0'),
      p(`x ${span('T6', 'y')}`, 'P1'),
      p(`${span('T3', 'a')}${span('T4', 'b')}${span('T5', 'c')}${span('T7', span('T6', 'd'))}${span('T7', 'e')}`, 'P0'),
    ].join('');
    assert.deepEqual(lines({ text, automatic, styles: styles.replace(/<style:default.*/, '') }), [
      '*vet* /_lijn_/',
      '*x *y',
      '~a~^b^,c,d*e*',
    ]);
    assert.deepEqual(lines({ text: p('x', 'P1'), automatic, styles }), ['*/x/*']);
  });

  it('does not go round in styles that are based on each other', () => {
    const styles = `${style('A', 'paragraph', '', 'style:parent-style-name="B"')}${style('B', 'paragraph', '', 'style:parent-style-name="A"')}`;
    assert.deepEqual(lines({ text: p('x', 'A'), styles }), ['x']);
  });

  it('reads headings by their level or the name of their style, and quotations by that name', () => {
    const styles = [
      style('Kop', 'paragraph', '<style:text-properties fo:font-weight="bold"/>', 'style:default-outline-level="2"'),
      style('Heading_20_3', 'paragraph', ''),
      style('Quotations', 'paragraph', ''),
      style('Citaat_20_lang', 'paragraph', '', 'style:display-name="Duidelijk citaat"'),
    ].join('');
    const automatic = style('P1', 'paragraph', '', 'style:parent-style-name="Citaat_20_lang"');
    const text = `<text:h text:outline-level="1" text:style-name="Kop">een</text:h>${p('twee', 'Kop')}${p('drie', 'Heading_20_3')}${p('vier', 'Quotations')}${p('vijf', 'P1')}`;
    const { body } = read({ text, styles, automatic }).document;
    assert.deepEqual(shownBlocks(body), ['h1 een', 'h2 twee', 'h3 drie', '> vier', '> vijf']);
    assert.deepEqual(
      body.map((block) => block.type === 'paragraph' && block.style),
      ['Kop', 'Kop', 'Heading 3', 'Quotations', 'Duidelijk citaat'],
    );
  });

  it('numbers headings', () => {
    const styles = `<text:outline-style style:name="Outline">
      <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
      <text:outline-level-style text:level="3" style:num-format="" style:num-suffix="."/></text:outline-style>`;
    const h = (level: number, more = '') => `<text:h text:outline-level="${level}" ${more}>k</text:h>`;
    const text = `${h(1)}${h(2)}${h(2)}${h(1, 'text:is-list-header="true"')}${h(1)}${h(2)}${h(3)}${h(1, 'text:restart-numbering="true" text:start-value="7"')}`;
    assert.deepEqual(lines({ text, styles }), [
      'h1 1. k',
      'h2 1.1 k',
      'h2 1.2 k',
      'h1 k',
      'h1 2. k',
      'h2 2.1 k',
      'h3 k',
      'h1 7. k',
    ]);
  });

  it('leaves out and counts what is hidden', () => {
    const automatic = `${looks('T1', 'text:display="none"')}${style('P1', 'paragraph', '<style:text-properties text:display="none"/>')}`;
    const text = [
      p(`zichtbaar${span('T1', ' niet')}`),
      p('niet', 'P1'),
      `<text:section text:display="none">${p('niet')}</text:section>`,
      `<text:section text:display="condition" text:condition="x" text:is-hidden="true">${p('niet')}</text:section>`,
      `<text:section text:display="condition" text:condition="x">${p('wel')}</text:section>`,
      p('<text:hidden-paragraph text:is-hidden="true"/>niet'),
      p(
        'a<text:hidden-text text:is-hidden="true">niet</text:hidden-text><text:hidden-text text:is-hidden="false">b</text:hidden-text>',
      ),
    ].join('');
    const { document, remarks } = read({ text, automatic });
    assert.deepEqual(shownBlocks(document.body), ['zichtbaar', 'wel', 'ab']);
    assert.equal(remarks.hidden, 6);
  });

  it('reads tracked changes as accepted, and counts them', () => {
    const regions = Array.from(
      { length: 200 },
      (_, at) =>
        `<text:changed-region xml:id="c${at}"><text:deletion><office:change-info/>${p('geschrapt')}</text:deletion></text:changed-region>`,
    );
    const changed = Array.from({ length: 200 }, (_, at) => `w<text:change text:change-id="c${at}"/>`).join('');
    const text = `<text:tracked-changes>${regions.join('')}</text:tracked-changes>${p(`${changed}<text:change-start text:change-id="x"/>in<text:change-end text:change-id="x"/>`)}`;
    const { document, remarks } = read({ text });
    assert.deepEqual(shownBlocks(document.body), [`${'w'.repeat(200)}in`]);
    assert.equal(remarks.changes, 200);
  });

  it('leaves out and counts comments', () => {
    const annotation = `<office:annotation><dc:creator>A</dc:creator>${p('klopt dit?')}</office:annotation>`;
    const { document, remarks } = read({ text: p(`een${annotation} twee<office:annotation-end/>`) });
    assert.deepEqual(shownBlocks(document.body), ['een twee']);
    assert.equal(remarks.comments, 1);
  });

  it('reads fields, open places, links and ruby', () => {
    const text = [
      p('Pagina <text:page-number>2</text:page-number> van <text:page-count>3</text:page-count>'),
      p(
        '<text:date>3 mei 2021</text:date> <text:placeholder text:placeholder-type="text">&lt;naam&gt;</text:placeholder>',
      ),
      p(
        '<loext:content-control loext:showing-place-holder="true">kies</loext:content-control><loext:content-control>gekozen</loext:content-control>',
      ),
      p(
        '<text:a xlink:href="https://voorbeeld.nl/">de site</text:a><text:line-break/><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>',
      ),
      p(
        '<text:bookmark-start text:name="x"/>a<text:bookmark-end text:name="x"/><text:bookmark-ref>hier</text:bookmark-ref><text:variable-set text:display="none">1</text:variable-set><text:soft-page-break/>',
      ),
    ].join('');
    assert.deepEqual(lines({ text }), [
      'Pagina {page} van {pages}',
      '3 mei 2021 ?naam?',
      '?kies?gekozen',
      'de site→<https://voorbeeld.nl/>¶a',
      'ahier',
    ]);
  });

  it('reads notes with their marks', () => {
    const note = (kind: string, mark: string, inside: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${inside}</text:note-body></text:note>`;
    const text = p(
      `a${note('footnote', '1', p('noot'))} b${note('endnote', 'i', p('eind'))} c${note('footnote', '', `${p('x')}${p('y')}`)}`,
    );
    const { document } = read({ text });
    assert.deepEqual(shownBlocks(document.body), ['a(1) b(2) c(3)']);
    assert.deepEqual(shownNotes(document), ['footnote 1: noot', 'endnote i: eind', 'footnote 2: x / y']);
  });

  it('counts the notes that have no number yet', () => {
    const note = (mark: string) =>
      `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${p('noot')}</text:note-body></text:note>`;
    const { document } = read({ text: p(`a${note('0')} b${note('0')}`) });
    assert.deepEqual(shownBlocks(document.body), ['a(1) b(2)']);
    assert.deepEqual(shownNotes(document), ['footnote 1: noot', 'footnote 2: noot']);
  });

  it('reads a second mark of a note, and a mark that the writer chose', () => {
    const chosen =
      '<text:note text:id="ftn1"><text:note-citation text:label="*">*</text:note-citation><text:note-body><text:p><text:span>*</text:span> met ster</text:p></text:note-body></text:note>';
    const again = (name: string) =>
      `<text:note-ref text:note-class="footnote" text:ref-name="${name}">*</text:note-ref>`;
    const automatic = looks('T1', 'style:text-position="super 58%"');
    const text = p(`a${chosen} b${span('T1', again('ftn1'))} zie noot ${again('ftn1')} c${span('T1', again('ftn9'))}`);
    const { document } = read({ text, automatic });
    assert.deepEqual(
      [shownBlocks(document.body), shownNotes(document)],
      [['a(1) b(1) zie noot * c^*^'], ['footnote *: met ster']],
    );
  });

  it('reads tables in tables, spans and header rows', () => {
    const cell = (inside: string, more = '') => `<table:table-cell ${more}>${inside}</table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const inner = `<table:table>${row(cell(p('binnen')))}</table:table>`;
    const text = `<table:table><table:table-header-rows>${row(cell(p('kop'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}</table:table-header-rows>
      <table:table-rows>${row(cell(`${p('a')}${inner}`), cell(p('b'), 'table:number-rows-spanned="2"'))}${row(cell(p('c')), '<table:covered-table-cell/>')}</table:table-rows>
      <table:table-row table:number-rows-repeated="1000000">${cell('', 'table:number-columns-repeated="1000000"')}</table:table-row></table:table>`;
    const shown = lines({ text });
    assert.deepEqual(shown.slice(0, 3), ['[2x1 kop] header', '[a / [binnen] | 1x2 b]', '[c]']);
    assert.ok(shown.length < 100 && shown.every((line) => line.length < 1000));
  });

  it('puts text boxes, frames and shapes beside the body, once', () => {
    const box = (inside: string, anchor = 'paragraph') =>
      `<draw:frame text:anchor-type="${anchor}"><draw:text-box>${inside}</draw:text-box></draw:frame>`;
    const picture =
      '<draw:frame><draw:image xlink:href="https://voorbeeld.nl/x.png"/><svg:title>Logo</svg:title></draw:frame>';
    const object =
      '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/><svg:desc>Grafiek</svg:desc></draw:frame>';
    const text = `${box(p('op de bladzijde'), 'page')}${p('een')}${p(`${box(p(`buiten${box(p('binnen'))}`))}twee ${picture}${object}`)}${p('<draw:custom-shape><text:p>vorm</text:p></draw:custom-shape><draw:g><draw:rect><text:p>groep</text:p></draw:rect></draw:g>')}${p(box('<text:p/>'))}`;
    const { document, remarks } = read({ text });
    assert.deepEqual(shownBlocks(document.body), ['een', 'twee <Logo><Grafiek>', '', '']);
    assert.deepEqual(shownRegions(document), [
      'frame 0: op de bladzijde',
      'frame 1: buiten',
      'frame 1: binnen',
      'frame 2: vorm',
      'frame 2: groep',
    ]);
    assert.deepEqual(remarks.leftOut, ['een ingevoegd object (grafiek, formule of ander bestand)']);
  });

  it('begins pages where the writer said so', () => {
    const automatic = `${style('P1', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>')}${style('P2', 'paragraph', '<style:paragraph-properties fo:break-after="page"/>')}${style('P3', 'paragraph', '', 'style:master-page-name="Liggend"')}`;
    const text = `${p('a', 'P1')}${p('b', 'P1')}${p('c', 'P2')}${p('d')}${p('e', 'P3')}`;
    assert.deepEqual(lines({ text, automatic }), ['a', '---', 'b', 'c', '---', 'd', '---', 'e']);
  });

  it('reads what the file says of itself', () => {
    const meta =
      '<dc:title>De dijk</dc:title><dc:subject>Water</dc:subject><dc:date>2026-03-02T10:00:00</dc:date><meta:user-defined meta:name="Kenmerk">2026-1</meta:user-defined><meta:user-defined meta:name="Kenmerk">ander</meta:user-defined><meta:user-defined meta:name="__proto__">x</meta:user-defined>';
    const { properties } = read({ meta }).document;
    assert.deepEqual(
      { ...properties, custom: Object.entries(properties.custom) },
      {
        title: 'De dijk',
        subject: 'Water',
        modified: '2026-03-02',
        custom: [
          ['Kenmerk', '2026-1'],
          ['__proto__', 'x'],
        ],
      },
    );
  });

  it('reads the same from one XML file', () => {
    const parts = {
      text: p('a', 'P1'),
      automatic: style('P1', 'paragraph', ''),
      styles: style('Standard', 'paragraph', ''),
    };
    assert.deepEqual(readFlatOdt(Buffer.from(flatOdt(parts))), read(parts));
    assert.throws(() => readFlatOdt(Buffer.from('<office:document')), NotReadable);
  });

  it('tells of macros, and never of what lies elsewhere as text', () => {
    const more = [['Basic/Standard/Module1.xml', '<x/>']] as const;
    const text = `<text:section text:name="s"><text:section-source xlink:href="file:///etc/passwd"/></text:section>${p('a')}`;
    const { document, remarks } = read({ text, more });
    assert.deepEqual(shownBlocks(document.body), ['a']);
    assert.deepEqual([remarks.macros, remarks.leftOut], [true, ['een gekoppeld bestand']]);
  });
});
