import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { fillDocx } from '../../../../src/document/docx/fill.ts';
import { type Document, NotReadable } from '../../../../src/document/index.ts';
import { runs } from '../../../support/cases.ts';
import { damaged, isDoneOrRefused } from '../../../support/damaged.ts';
import { item, made, paragraph, text } from '../../../support/made-document.ts';
import { type MadeDocx, madeDocx, p, r, relation, style } from '../../../support/made-docx.ts';
import { SAMPLE } from '../../../support/sample-document.ts';
import { all, linksOf, partOf, styledLines, valueIn, wordsOf } from '../../../support/word-parts.ts';

const openPlace = (name: string) => `[…${name}…]`;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function fill(made: MadeDocx, document: Document = SAMPLE, alsoCalled?: ReadonlyMap<string, string>) {
  return fillDocx(madeDocx(made), document, { openPlace, ...(alsoCalled && { alsoCalled }) });
}

/** The lines of the body of a filled template. */
function linesOf(made: MadeDocx, document?: Document): string[] {
  return styledLines(partOf(fill(made, document).bytes, 'word/document.xml'));
}

/** A content control: what its properties hold besides a tag, and its content. */
function control(tag: string, content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const EMPTY = '<w:showingPlcHdr/>';
const ASKS = r('Klik hier', '<w:rStyle w:val="Tekstvantijdelijkeaanduiding"/>');

describe('docx: filling a template: names between braces', () => {
  it('fills them however runs divide them, and keeps the look of the place', () => {
    const body = p(r('Ons kenmerk: {', '<w:b/>') + r('{ken') + r('merk }') + r('}, van {{datum}}.', '<w:i/>'));
    const filled = partOf(fill({ body }, { ...SAMPLE, body: [] }).bytes, 'word/document.xml');
    assert.deepEqual(styledLines(filled), ['|Ons kenmerk: 2024-0000012345, van […datum…].']);
    const looks = all(filled, 'w:r').map((run) => [
      wordsOf(run),
      ...(all(run, 'w:rPr')[0]?.children ?? []).map((node) => (typeof node === 'string' ? node : node.name)),
    ]);
    assert.deepEqual(looks, [
      ['Ons kenmerk: ', 'w:b'],
      ['2024-0000012345', 'w:b'],
      [', van ', 'w:i'],
      ['[…datum…]', 'w:i', 'w:highlight'],
      ['.', 'w:i'],
    ]);
  });

  it('does not read a name over a tab, a line end or a paragraph, and leaves other braces alone', () => {
    const lines = ['{{ken\tmerk}}', '{{}}', '{{#als}}', '{kenmerk}', '{{kenmerk'];
    const body = lines
      .map((line) =>
        p(
          line
            .split('\t')
            .map((one) => r(one))
            .join('<w:r><w:tab/></w:r>'),
        ),
      )
      .join('');
    assert.deepEqual(
      linesOf({ body: body + p(r('{{inhoud}}')) }).slice(0, 5),
      lines.map((line) => `|${line}`),
    );
  });

  it('knows a name by its key or its label, whatever the capitals and signs, and by what else it is called', () => {
    const names = ['Uw kenmerk', 'uw-kenmerk', 'UWKENMERK', 'Uw_Kenmerk', 'Uw referentie'];
    const body = names.map((name) => p(r(`{{${name}}}`))).join('');
    const filled = fill({ body }, SAMPLE, new Map([['uw referentie', 'uw-kenmerk']]));
    assert.deepEqual(
      styledLines(partOf(filled.bytes, 'word/document.xml')).slice(0, 5),
      names.map(() => '|2024Z01234'),
    );
    assert.deepEqual(filled.missing, []);
  });

  it('fills headers, footers, notes and text boxes too, on both sides of a fallback', () => {
    const box = (words: string) => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;
    const body =
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx>${box('{{kenmerk}}')}</wps:txbx></wps:wsp></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('{{kenmerk}}')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('{{betreft}}')}`,
      ) + p(r('{{inhoud}}'));
    const filled = fill({
      body,
      around: { header1: p(r('{{kenmerk}}')), footer1: p(r('{{directie}}')) },
      footnotes: `<w:footnote w:id="7">${p(r('{{uw kenmerk}}'))}</w:footnote>`,
    });
    const main = partOf(filled.bytes, 'word/document.xml');
    assert.deepEqual(
      all(main, 'w:txbxContent').map((one) => wordsOf(one)),
      ['2024-0000012345', '2024-0000012345'],
    );
    assert.deepEqual(styledLines(partOf(filled.bytes, 'word/header1.xml')), ['|2024-0000012345']);
    assert.deepEqual(styledLines(partOf(filled.bytes, 'word/footer1.xml')), ['|Directie Peilbeheer']);
    assert.equal(styledLines(partOf(filled.bytes, 'word/footnotes.xml')).at(-1), '|2024Z01234');
  });

  it('fills values of several lines line by line', () => {
    assert.equal(
      linesOf({ body: p(r('Aan {{aan}}')) + p(r('{{inhoud}}')) })[0],
      '|Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag',
    );
  });

  it('writes the "Aan" that goes before an address, unless the template prints it', () => {
    const first = (body: string) => linesOf({ body: body + p(r('{{inhoud}}')) }).join('|');
    assert.match(first(p(r('{{aan}}'))), /Aan de Voorzitter/);
    assert.doesNotMatch(first(p(r('Aan:')) + p(r('{{aan}}'))), /Aan de Voorzitter/);
  });
});

describe('docx: filling a template: the text', () => {
  it('stands in the style of its place, with the headings of the template by name, and what else has a style', () => {
    const styles =
      style('paragraph', 'Broodtekst', '') +
      '<w:style w:type="paragraph" w:styleId="Kop1Ministerie"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Begroeting"><w:name w:val="Salutation"/></w:style>';
    const lines = linesOf({ styles, body: p(r('{{inhoud}}'), '<w:pStyle w:val="Broodtekst"/>') });
    assert.equal(lines[0], 'Begroeting|Geachte voorzitter,');
    assert.match(lines[1] ?? '', /^Broodtekst\|In deze brief /);
    assert.equal(lines[2], 'Kop1Ministerie|Wat er al is gedaan');
    assert.ok(lines.includes('Broodtekst|Hoogachtend,'));
  });

  it('adds the styles that say what a paragraph is, where the template lacks them', () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Std"><w:name w:val="Normal"/></w:style>';
    const { bytes } = fill({ styles, body: p(r('{{inhoud}}')) });
    const defined = all(partOf(bytes, 'word/styles.xml'), 'w:style');
    const heading = defined.find(({ attributes }) => attributes['w:styleId'] === 'Kop1');
    assert.equal(valueIn(heading, 'w:name'), 'heading 1');
    assert.equal(valueIn(heading, 'w:basedOn'), 'Std');
    const ids = new Set(defined.map(({ attributes }) => attributes['w:styleId']));
    assert.equal(ids.size, defined.length);
    for (const part of ['document', 'footnotes']) {
      for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
        for (const { attributes } of all(partOf(bytes, `word/${part}.xml`), kind)) {
          assert.ok(ids.has(attributes['w:val']), attributes['w:val']);
        }
      }
    }
  });

  it('comes between what stands before and behind its place, and keeps the end of a section', () => {
    const body =
      p(r('Voor {{inhoud}} na'), '<w:jc w:val="left"/><w:sectPr><w:cols w:num="2"/></w:sectPr>') + p(r('slot'));
    const main = partOf(
      fill({ body }, { ...SAMPLE, body: [paragraph('een'), paragraph('twee')] }).bytes,
      'word/document.xml',
    );
    assert.deepEqual(styledLines(main), ['|Voor ', '|een', '|twee', '| na', '|slot']);
    assert.deepEqual(
      all(main, 'w:p').map((one) => all(one, 'w:sectPr').length),
      [0, 0, 0, 1, 0],
    );
    const alone = p(r('{{inhoud}}'), '<w:sectPr/>');
    assert.deepEqual(linesOf({ body: alone }, { ...SAMPLE, body: [paragraph('een')] }), ['|een', '|']);
  });

  it('stands at the end of a template that has no place for it, before the properties of the page', () => {
    const body = `${p(r('Kenmerk {{kenmerk}}'))}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
    const filled = fill({ body }, { ...SAMPLE, body: [paragraph('een')] });
    assert.ok(filled.textAtEnd);
    const [main] = all(partOf(filled.bytes, 'word/document.xml'), 'w:body');
    assert.deepEqual(
      main?.children.map((node) => (typeof node === 'string' ? node : `${node.name} ${wordsOf(node)}`)),
      ['w:p Kenmerk 2024-0000012345', 'w:p een', 'w:sectPr '],
    );
  });

  it('leaves out of the text what the template asks for by itself', () => {
    const lines = linesOf({ body: p(r('{{aanhef}}')) + p(r('---')) + p(r('{{inhoud}}')) + p(r('{{Ondertekening}}')) });
    assert.deepEqual([lines[0], lines[1]], ['|Geachte voorzitter,', '|---']);
    assert.deepEqual(lines.slice(-3), ['|Hoogachtend,', '|De minister van Waterbeheer,', '|drs. A. Voorbeeld']);
    assert.equal(lines.filter((line) => line.includes('Geachte')).length, 1);
  });

  it('gives its lists numbers that the template does not have', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="9"/>';
    const { bytes } = fill({ numbering, body: p(r('{{inhoud}}')) });
    const root = partOf(bytes, 'word/numbering.xml');
    assert.deepEqual(
      root.children.map((node) =>
        typeof node === 'string'
          ? node
          : (node.attributes['w:numId'] ?? node.attributes['w:abstractNumId'] ?? node.name),
      ),
      ['4', '5', '6', '7', '8', '9', '10', '11', '12', '13', 'w:numIdMacAtCleanup'],
    );
    const used = all(partOf(bytes, 'word/document.xml'), 'w:numId').map(({ attributes }) => attributes['w:val']);
    assert.deepEqual([...new Set(used)], ['10', '11', '12', '13']);
  });

  it('puts items in the list styles of the template, each list counted from its own number', () => {
    const listed = (id: string, name: string, list: number) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
    const list = (id: number, format: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
    const nums = [3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
    const { bytes } = fill(
      {
        styles: listed('Lijstopsomteken', 'List Bullet', 3) + listed('Nummers', 'Lijstnummering', 4),
        numbering: list(3, 'bullet') + list(4, 'decimal') + nums,
        body: p(r('{{inhoud}}')),
      },
      {
        ...SAMPLE,
        body: [
          item('punt', '•', { list: 'a' }),
          item('een', '1.', { list: 'b' }),
          item('letter', 'a)', { list: 'b', level: 1 }),
          item('twee', '2.', { list: 'b' }),
          item('vijf', '5.', { list: 'c' }),
        ],
      },
    );
    const items = all(partOf(bytes, 'word/document.xml'), 'w:p').map((one) => {
      return [valueIn(one, 'w:pStyle'), valueIn(one, 'w:numId'), wordsOf(one)];
    });
    assert.deepEqual(items, [
      ['Lijstopsomteken', undefined, 'punt'],
      ['Nummers', '5', 'een'],
      ['Lijstalinea', '6', 'letter'],
      ['Nummers', '5', 'twee'],
      ['Nummers', '7', 'vijf'],
    ]);
    const added = all(partOf(bytes, 'word/numbering.xml'), 'w:num').slice(2);
    const told = added.map((num) => [valueIn(num, 'w:abstractNumId'), valueIn(num, 'w:startOverride')]);
    assert.deepEqual(told, [
      ['5', '1'],
      ['6', undefined],
      ['7', '5'],
    ]);
  });

  it('puts its notes behind those of the template that stand before the text', () => {
    const footnotes = `<w:footnote w:id="3">${p(r('van het sjabloon'))}</w:footnote>`;
    const { bytes } = fill({ footnotes, body: p('<w:r><w:footnoteReference w:id="3"/></w:r>') + p(r('{{inhoud}}')) });
    const notes = all(partOf(bytes, 'word/footnotes.xml'), 'w:footnote').map(({ attributes }) => attributes['w:id']);
    assert.deepEqual(notes, ['3', '4', '5']);
    const marks = all(partOf(bytes, 'word/document.xml'), 'w:footnoteReference');
    assert.deepEqual(
      marks.map(({ attributes }) => attributes['w:id']),
      ['3', '4', '5'],
    );
  });

  it('keeps notes in the order of the text, before a note of the template that stands behind it', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"/><w:footnote w:id="3">${p(r('sjabloon'))}</w:footnote>`;
    const own = p(`${r('Slot')}<w:r><w:footnoteReference w:id="3"/></w:r>`);
    const { bytes } = fill({ footnotes, body: p(r('{{inhoud}}')) + own });
    const notes = all(partOf(bytes, 'word/footnotes.xml'), 'w:footnote');
    assert.deepEqual(
      notes.map((note) => `${note.attributes['w:id']} ${wordsOf(note).trim()}`),
      ['-1 ', '3 Kamerstukken II 2023/24, 99999, nr. 1.', '4 * Met een eigen teken.En nog een alinea.', '5 sjabloon'],
    );
    const main = partOf(bytes, 'word/document.xml');
    const marks = all(main, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
    assert.deepEqual(marks, ['3', '4', '5']);
    assert.ok(styledLines(main).includes('|Zie ook de eerste noot1 en de tweede*.'));
  });

  it('links from a note by a relation of the notes, beside those of the template', () => {
    const address = 'https://voorbeeld.example/noot';
    const document: Document = {
      ...SAMPLE,
      body: [paragraph([text('x'), { type: 'note-mark', note: 'a' }])],
      notes: [{ id: 'a', mark: '1', kind: 'footnote', blocks: [paragraph([text('hier', { link: address })])] }],
    };
    const body = p(r('{{inhoud}}'));
    assert.deepEqual(linksOf(fill({ body }, document).bytes, 'footnotes.xml'), [address]);
    const own = '<w:hyperlink r:id="koppeling1"><w:r><w:t>sjabloon</w:t></w:r></w:hyperlink>';
    const { bytes } = fill(
      {
        body: p('<w:r><w:footnoteReference w:id="3"/></w:r>') + body,
        footnotes: `<w:footnote w:id="3"><w:p>${own}</w:p></w:footnote>`,
        parts: {
          'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('koppeling1', 'hyperlink', 'https://sjabloon.example/')}</Relationships>`,
        },
      },
      document,
    );
    assert.deepEqual(linksOf(bytes, 'footnotes.xml'), ['https://sjabloon.example/', address]);
  });

  it('counts the notes of the template first, where the text points at a note again', () => {
    const mark = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const footnotes = `<w:footnote w:id="3">${p(r('van het sjabloon'))}</w:footnote>`;
    const { bytes } = fill({ footnotes, body: p(r('Vooraf') + mark) + p(r('{{inhoud}}')) });
    const lines = styledLines(partOf(bytes, 'word/document.xml'));
    assert.ok(lines.includes('|Zie ook de eerste noot2 en de tweede*.'), lines.join('\n'));
  });

  it('makes the parts for notes and lists that the template lacks', () => {
    const settings = '<w:zoom w:percent="100"/><w:compat/>';
    const { bytes } = fill({ settings, body: p(r('{{inhoud}}')) });
    const relations = all(partOf(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const kinds = relations.map(({ attributes }) => attributes['Type']?.split('/').at(-1));
    for (const kind of ['footnotes', 'numbering', 'hyperlink']) assert.ok(kinds.includes(kind), kind);
    assert.equal(new Set(relations.map(({ attributes }) => attributes['Id'])).size, relations.length);
    const types = all(partOf(bytes, '[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
    for (const part of ['/word/footnotes.xml', '/word/numbering.xml']) assert.ok(types.includes(part), part);
    assert.deepEqual(
      partOf(bytes, 'word/settings.xml').children.map((node) => (typeof node === 'string' ? node : node.name)),
      ['w:zoom', 'w:footnotePr', 'w:compat'],
    );
  });
});

describe('docx: filling a template: content controls', () => {
  it('fills them by tag or title, on every level, and takes away the words that ask for it', () => {
    const body =
      control('KENMERK', p(ASKS, '<w:jc w:val="right"/>'), EMPTY) +
      p(r('Betreft: ') + control('x1', ASKS, `${EMPTY}<w:alias w:val="Betreft"/><w:text/>`)) +
      `<w:tbl><w:tr>${control('directie', `<w:tc><w:tcPr/>${p(ASKS)}</w:tc>`, EMPTY)}</w:tr></w:tbl>` +
      control('groep', p(r('Uw kenmerk: ') + control('uw kenmerk', ASKS, EMPTY))) +
      control('Inhoud', p(ASKS, '<w:pStyle w:val="Broodtekst"/>'), `${EMPTY}<w:text/>`);
    const filled = fill(
      { styles: style('paragraph', 'Broodtekst', ''), body },
      { ...SAMPLE, body: [paragraph('een'), paragraph('twee')] },
    );
    const main = partOf(filled.bytes, 'word/document.xml');
    assert.deepEqual(styledLines(main), [
      '|2024-0000012345',
      '|Betreft: Voortgang van de peilbesluiten en van het vervangen van gemalen in het hele land',
      '|Directie Peilbeheer',
      '|Uw kenmerk: 2024Z01234',
      'Broodtekst|een',
      'Broodtekst|twee',
    ]);
    assert.equal(valueIn(main, 'w:jc'), 'right');
    assert.equal(all(main, 'w:showingPlcHdr').length, 0);
    assert.equal(all(main, 'w:rStyle').length, 0);
    assert.deepEqual(
      all(main, 'w:text').map(({ attributes }) => attributes['w:multiLine']),
      ['1'],
    );
    assert.deepEqual(filled.missing, []);
  });

  it('keeps its value: no binding, no day and no choice of before', () => {
    const binding = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>';
    const body =
      p(control('kenmerk', ASKS, `${EMPTY}${binding}`)) +
      p(
        control(
          'datum',
          ASKS,
          `${EMPTY}<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/></w:date>`,
        ),
      ) +
      p(
        control('directie', ASKS, `${EMPTY}<w:dropDownList w:lastValue="x"><w:listItem w:value="x"/></w:dropDownList>`),
      ) +
      p(r('{{inhoud}}'));
    const main = partOf(fill({ body }).bytes, 'word/document.xml');
    assert.equal(all(main, 'w:dataBinding').length, 0);
    assert.deepEqual(
      all(main, 'w:date').map(({ attributes }) => Object.keys(attributes)),
      [[]],
    );
    assert.deepEqual(
      all(main, 'w:dropDownList').map(({ attributes }) => Object.keys(attributes)),
      [[]],
    );
    assert.equal(all(main, 'w:dateFormat').length, 1);
  });

  it('leaves alone what is no text, and what the letter does not know', () => {
    const body =
      control('kenmerk', p(r('1')), '<w:docPartObj/>') +
      control('rubricering', p(r('Intern'))) +
      control('zaak', p(ASKS), `${EMPTY}<w:alias w:val="Zaaknummer"/>`) +
      p(r('{{inhoud}}'));
    const filled = fill({ body }, { ...SAMPLE, body: [paragraph('een')] });
    assert.deepEqual(styledLines(partOf(filled.bytes, 'word/document.xml')), ['|1', '|Intern', '|Klik hier', '|een']);
    assert.deepEqual(filled.missing, ['Zaaknummer']);
  });

  it('divides a paragraph at a control of the text in it', () => {
    const body = p(r('Voor ') + control('inhoud', ASKS, EMPTY));
    assert.deepEqual(linesOf({ body }, { ...SAMPLE, body: [paragraph('een'), paragraph('twee')] }), [
      '|Voor ',
      '|een',
      '|twee',
    ]);
  });
});

describe('docx: filling a template: fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string, shown: string) =>
    `${char('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${char('separate')}${r(shown, '<w:b/>')}${char('end')}`;

  it('fills properties of the document and fields of a merge, which are text from then on', () => {
    const body =
      p(r('Ons kenmerk: ') + field('DOCPROPERTY "Kenmerk" \\* MERGEFORMAT', 'Fout!') + r(' van {{datum}}')) +
      p(field('MERGEFIELD uw_kenmerk', '«uw_kenmerk»')) +
      p(`<w:fldSimple w:instr=" DOCPROPERTY Directie ">${r('x')}</w:fldSimple>`) +
      p(r('{{inhoud}}'));
    const filled = fill({ body }, { ...SAMPLE, body: [paragraph('een')] });
    const main = partOf(filled.bytes, 'word/document.xml');
    assert.deepEqual(styledLines(main), [
      '|Ons kenmerk: 2024-0000012345 van […datum…]',
      '|2024Z01234',
      '|Directie Peilbeheer',
      '|een',
    ]);
    assert.equal(all(main, 'w:fldChar').length + all(main, 'w:fldSimple').length, 0);
    assert.equal(all(main, 'w:b').length, 2);
    assert.deepEqual(filled.missing, []);
  });

  it('leaves other fields as they are, and tells which show nothing', () => {
    const nested = `${char('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${field('MERGEFIELD kenmerk', '«kenmerk»')}${char('separate')}${r('a')}${char('end')}`;
    const fields = [
      field('PAGE', '1'),
      field('MERGEFIELD zaak', '«zaak»'),
      field('DOCPROPERTY Versie', '3'),
      nested,
      char('begin'),
    ];
    const body = fields.map((one) => p(one)).join('');
    const filled = fill({ body: body + p(r('{{inhoud}}')) }, { ...SAMPLE, body: [paragraph('een')] });
    const main = partOf(filled.bytes, 'word/document.xml');
    assert.equal(all(main, 'w:fldChar').length, 3 * 3 + 6 + 1);
    assert.equal(all(main, 'field').length, 0);
    assert.deepEqual(filled.missing, ['zaak']);
  });
});

describe('docx: filling a template: what is told, and what stays', () => {
  it('tells which places stay open and which values have none', () => {
    const filled = fill({ body: p(r('{{kenmerk}} {{Zaaknummer}} {{datum}} {{Zaaknummer}}')) + p(r('{{inhoud}}')) });
    assert.deepEqual(filled.missing, ['Zaaknummer']);
    assert.deepEqual(filled.unplaced, [
      'Retouradres',
      'Aan',
      'Kopie aan',
      'Betreft',
      'Directie',
      'Contactpersoon',
      'Uw kenmerk',
      'Bijlagen',
    ]);
    assert.equal(filled.textAtEnd, false);
    assert.match(wordsOf(partOf(filled.bytes, 'word/document.xml')), /\[…Zaaknummer…\]/);
  });

  it('says which name is meant by one that no letter has', () => {
    const names = ['inhuod', 'Uw kenmrek', 'Ons kenmerk', 'Rubricering', 'minsterie'];
    const known = new Map([
      ['Ons kenmerk', 'kenmerk'],
      ['Uw kenmerk', 'uw-kenmerk'],
    ]);
    const body = names.map((name) => p(r(`{{${name}}}`))).join('');
    const { missing, meant } = fill({ body }, made([]), known);
    assert.deepEqual(missing, names);
    assert.deepEqual(
      [...meant],
      [
        ['inhuod', 'inhoud'],
        ['Uw kenmrek', 'uw-kenmerk'],
        ['minsterie', 'ministerie'],
      ],
    );
  });

  it('leaves parts that it does not fill as they are, byte for byte, and gives the same bytes again', () => {
    const made: MadeDocx = {
      body: p(r('{{kenmerk}}')),
      around: { header1: p(r('Ministerie')) },
      parts: { 'word/media/logo.png': new Uint8Array([1, 2, 3]), 'customXml/item1.xml': '<a  b = "1"/>' },
    };
    const document = { ...SAMPLE, body: [], notes: [] };
    const before = unzipSync(madeDocx(made));
    const after = unzipSync(fill(made, document).bytes);
    for (const name of ['word/header1.xml', 'word/media/logo.png', 'customXml/item1.xml', '[Content_Types].xml']) {
      assert.deepEqual(after[name], before[name], name);
    }
    assert.deepEqual(fill(made, document).bytes, fill(made, document).bytes);
  });

  it('makes a document of a template, without its macros', () => {
    const made: MadeDocx = {
      body: p(r('{{inhoud}}')),
      type: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
      relations: relation('m', 'x', 'vbaProject.bin').replace(
        /Type="[^"]*"/,
        'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"',
      ),
      parts: {
        'word/vbaProject.bin': new Uint8Array([1]),
        'word/_rels/vbaProject.bin.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
    };
    const filled = fill(made);
    assert.ok(filled.macros);
    const names = Object.keys(unzipSync(filled.bytes));
    assert.ok(!names.some((name) => name.includes('vba')), names.join(' '));
    const types = strFromU8(unzipSync(filled.bytes)['[Content_Types].xml'] ?? new Uint8Array());
    assert.ok(types.includes(`PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"`), types);
    assert.doesNotMatch(types, /macro/i);
  });

  it('leaves out signatures, for the file is another one now', () => {
    const kind = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
    const relations = (of: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="s" Type="${kind}/${of}" Target="${target}"/></Relationships>`;
    const { bytes } = fill({
      body: p(r('{{inhoud}}')),
      parts: {
        '_rels/.rels': relations('origin', '_xmlsignatures/origin.sigs'),
        '_xmlsignatures/origin.sigs': '',
        '_xmlsignatures/_rels/origin.sigs.rels': relations('signature', 'sig1.xml'),
        '_xmlsignatures/sig1.xml': '<x/>',
      },
    });
    assert.ok(!Object.keys(unzipSync(bytes)).some((name) => name.includes('sig')));
    assert.deepEqual(
      all(partOf(bytes, '_rels/.rels'), 'Relationship').map(({ attributes }) => attributes['Id']),
      ['rId1'],
    );
  });

  it('leaves out no part that a macro only says to be', () => {
    const body = p(r('{{inhoud}}'));
    const relations =
      relation('m', 'vbaProject', 'document.xml') + relation('n', 'keyMapCustomizations', 'header1.xml');
    const filled = fill({ body, relations, around: { header1: p(r('kop')) } }, { ...SAMPLE, body: [paragraph('een')] });
    assert.deepEqual(styledLines(partOf(filled.bytes, 'word/document.xml')), ['|een']);
    assert.deepEqual(styledLines(partOf(filled.bytes, 'word/header1.xml')), ['|kop']);
  });

  it('gives the file the title of the letter', () => {
    const { bytes } = fill({
      body: p(r('{{inhoud}}')),
      core: '<dc:title>Sjabloon</dc:title><dc:creator>x</dc:creator>',
    });
    const core = partOf(bytes, 'docProps/core.xml');
    assert.deepEqual(
      core.children.map((node) => (typeof node === 'string' ? node : [node.name, node.children[0]])),
      [
        ['dc:creator', 'x'],
        ['dc:title', 'Voortgang van de peilbesluiten'],
      ],
    );
  });

  it('gives properties of the template the values of the letter that have their name, and leaves the others', () => {
    const property = (name: string, value: string) =>
      `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
    const custom = property('Kenmerk', 'van een andere brief') + property('Versie', '3');
    const { bytes } = fill({ body: p(r('{{inhoud}}')), custom });
    const values = all(partOf(bytes, 'docProps/custom.xml'), 'vt:lpwstr').map(({ children }) => children[0]);
    assert.deepEqual(values, ['2024-0000012345', '3']);
  });

  it('keeps to the namespaces of a strict template', () => {
    const { bytes } = fill({ strict: true, body: p(r('{{inhoud}}')) });
    const root = partOf(bytes, 'word/footnotes.xml');
    assert.equal(root.attributes['xmlns:w'], 'http://purl.oclc.org/ooxml/wordprocessingml/main');
  });

  it('finds a part whose name has other capitals in the relation', () => {
    const parts = { 'word/KOP.xml': `<w:hdr xmlns:w="http://x/main">${p(r('{{kenmerk}}'))}</w:hdr>` };
    const { bytes } = fill({ body: p(r('{{inhoud}}')), relations: relation('k', 'header', 'kop.xml'), parts });
    assert.deepEqual(styledLines(partOf(bytes, 'word/KOP.xml')), ['|2024-0000012345']);
  });

  it('fills or refuses a damaged template, and nothing else happens', () => {
    const whole = madeDocx({ body: control('kenmerk', p(ASKS), EMPTY) + p(r('{{inhoud}}')), settings: '<w:compat/>' });
    fc.assert(
      fc.property(damaged(whole), (bytes) =>
        isDoneOrRefused(() => assert.ok(fillDocx(bytes, SAMPLE, { openPlace }).bytes.length > 0)),
      ),
      runs(100),
    );
  });

  it('refuses what is no Word file', () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('Geachte heer,'),
      madeDocx({ body: '' }).subarray(9),
    ]) {
      assert.throws(() => fillDocx(bytes, SAMPLE, { openPlace }), NotReadable);
    }
  });

  it('writes values as text, whatever signs are in them', () => {
    const value = text('<w:p/> & "{{inhoud}}"');
    const document: Document = {
      ...SAMPLE,
      body: [paragraph('een')],
      head: {
        sender: [],
        address: [],
        lines: [],
        running: [],
        column: [{ name: 'kenmerk', label: '', lines: [[value]] }],
      },
    };
    assert.deepEqual(linesOf({ body: p(r('{{kenmerk}}')) + p(r('{{inhoud}}')) }, document), [`|${value.text}`, '|een']);
  });
});
