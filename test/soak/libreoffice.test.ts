import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../src/cli/office.ts';
import type { Read } from '../../src/document/index.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { flatOdt } from '../support/made-odt.ts';
import { shownBlocks, shownNotes, shownRegions } from '../support/shown-blocks.ts';

const office = findOffice({ env, platform, patience: 0 });

const CHANGE = (by: string) =>
  `<office:change-info><dc:creator>${by}</dc:creator><dc:date>2021-03-05T10:00:00</dc:date></office:change-info>`;

/** Text that was inserted, that was deleted, and the end of a paragraph that was deleted. */
const CHANGES = `<text:tracked-changes>
<text:changed-region text:id="in"><text:insertion>${CHANGE('Jansen')}</text:insertion></text:changed-region>
<text:changed-region text:id="uit"><text:deletion>${CHANGE('Jansen')}<text:p> misschien</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="einde"><text:deletion>${CHANGE('De Vries')}<text:p/><text:p/></text:deletion></text:changed-region>
</text:tracked-changes>`;

const INSERTED = '<text:change-start text:change-id="in"/>zeker <text:change-end text:change-id="in"/>';

function note(kind: 'footnote' | 'endnote', id: string, text: string, label = ''): string {
  const mark =
    label === ''
      ? `<text:note-citation>${kind === 'endnote' ? 'i' : '1'}</text:note-citation>`
      : `<text:note-citation text:label="${label}">${label}</text:note-citation>`;
  return `<text:note text:id="${id}" text:note-class="${kind}">${mark}<text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
}

const COLUMN = `<draw:frame draw:style-name="Kolom" text:anchor-type="paragraph" svg:x="15cm" svg:y="5cm" svg:width="4cm"><draw:text-box fo:min-height="2cm"><text:p>Ons kenmerk</text:p><text:p>2021-0000012345</text:p></draw:text-box></draw:frame>`;

const LIST = `<text:list text:style-name="Lijst"><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>onder een</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>twee</text:p></text:list-item></text:list>`;

function cell(content: string, more = ''): string {
  return `<table:table-cell${more}>${content}</table:table-cell>`;
}

const INNER = `<table:table><table:table-column/><table:table-row>${cell('<text:p>binnen</text:p>')}</table:table-row></table:table>`;

const TABLE = `<table:table><table:table-column table:number-columns-repeated="2"/>
<table:table-header-rows><table:table-row>${cell('<text:p>Jaar</text:p>')}${cell('<text:p>Bedrag</text:p>')}</table:table-row></table:table-header-rows>
<table:table-row>${cell('<text:p>2021</text:p>', ' table:number-rows-spanned="2"')}${cell('<text:p>€ 10</text:p>')}</table:table-row>
<table:table-row><table:covered-table-cell/>${cell(`${INNER}<text:p>€ 11</text:p>`)}</table:table-row></table:table>`;

/** A letter with what office programs can do, in the one form that is written by hand. */
const LETTER = flatOdt({
  meta: '<dc:title>Voortgang</dc:title><meta:user-defined meta:name="Kenmerk">2021-0000012345</meta:user-defined>',
  styles:
    '<style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>',
  automatic: `<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Hoog" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Weg" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Pagina" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Rechts" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>
<style:style style:name="Kolom" style:family="graphic"><style:graphic-properties style:wrap="parallel" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>
<text:list-style style:name="Lijst"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/></text:list-style>`,
  pageStyles: '',
  masters: '',
  text: `${CHANGES}<text:p>${COLUMN}Geachte voorzitter,</text:p><text:h text:style-name="Heading_20_1" text:outline-level="1">Inleiding</text:h>
<text:p>Wij gaan ${INSERTED}bouwen<text:change text:change-id="uit"/>${note('footnote', 'a', 'Eerste noot.')}, en dan${note('endnote', 'b', 'Aan het eind.')} rusten${note('footnote', 'c', 'Eigen noot.', '*')}.</text:p>
<text:p>Deze alinea<text:change text:change-id="einde"/> loopt door.<office:annotation><dc:creator>Jansen</dc:creator><text:p>klopt dit?</text:p></office:annotation></text:p>
<text:p>m<text:span text:style-name="Hoog">2</text:span>,<text:span text:style-name="Weg"> verborgen</text:span> <text:span text:style-name="Vet">vet</text:span><text:tab/>tab<text:line-break/>regel en <text:a xlink:href="https://voorbeeld.example/">hier</text:a>.</text:p>
<text:p text:style-name="Rechts">السيد الوزير</text:p>${LIST}${TABLE}<text:p text:style-name="Pagina">Hoogachtend,</text:p>`,
});

/** What is read of it; which note a mark means has another name in each file. */
function seen({ document, remarks }: Read): unknown {
  const body = shownBlocks(document.body).map((line) => line.replace(/\(([^)]*)\)(?=[, .])/g, '()'));
  return {
    body,
    regions: shownRegions(document),
    notes: shownNotes(document),
    custom: document.properties.custom,
    title: document.properties.title,
    remarks,
  };
}

const EXPECTED = {
  body: [
    'Geachte voorzitter,',
    'h1 Inleiding',
    'Wij gaan zeker bouwen(), en dan() rusten().',
    'Deze alinea loopt door.',
    'm^2^, *vet*\ttab¶regel en hier→<https://voorbeeld.example/>.',
    'السيد الوزير',
    '1. een',
    '  a) onder een',
    '2. twee',
    '[Jaar | Bedrag] header',
    '[1x2 2021 | € 10]',
    '[[binnen] / € 11]',
    '---',
    'Hoogachtend,',
  ],
  regions: ['frame 0: Ons kenmerk / 2021-0000012345'],
  notes: ['footnote 1: Eerste noot.', 'endnote i: Aan het eind.', 'footnote *: Eigen noot.'],
  custom: { Kenmerk: '2021-0000012345' },
  title: 'Voortgang',
  remarks: { changes: 3, comments: 1, hidden: 1, macros: false, leftOut: [] },
};

(office === undefined ? describe.skip : describe)('a letter that LibreOffice writes', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bw-office-'));
    writeFileSync(join(folder, 'brief.fodt'), LETTER);
  });
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  /** The bytes of the letter as LibreOffice writes them in a format. */
  function written(format: string): Uint8Array {
    const profile = pathToFileURL(join(folder, 'profiel')).href;
    const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder];
    execFileSync(office ?? '', [...words, join(folder, 'brief.fodt')], { stdio: 'ignore' });
    return readFileSync(join(folder, `brief.${format}`));
  }

  it('is read as it was meant by hand', async () => {
    assert.deepEqual(seen(await readDocument(Buffer.from(LETTER))), EXPECTED);
  });

  for (const format of ['docx', 'odt']) {
    it(`is read alike from .${format}`, async () => {
      assert.deepEqual(seen(await readDocument(written(format))), EXPECTED);
    });
  }
});
