import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { writeDocx } from '../../../../src/document/docx/write.ts';
import type { Document, Text } from '../../../../src/document/index.ts';
import { item, made, paragraph, table, text } from '../../../support/made-document.ts';
import { cell, SAMPLE } from '../../../support/sample-document.ts';
import { all, linksOf, partOf, styledLines, valueIn, wordsOf } from '../../../support/word-parts.ts';

const main = (document: Document) => partOf(writeDocx(document), 'word/document.xml');

describe('docx: writing a document', () => {
  it('gives the same bytes for the same document', () => {
    assert.deepEqual(writeDocx(SAMPLE), writeDocx(structuredClone(SAMPLE)));
  });

  it('writes paragraphs in named styles, the head before the text', () => {
    const lines = styledLines(partOf(writeDocx(SAMPLE), 'word/document.xml'));
    const sign = '*';
    assert.deepEqual(lines.slice(0, 13), [
      'Retouradres|> Retouradres Postbus 1 1000 AA Waterdam',
      'Adres|Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
      'Adres|Postbus 20018',
      'Adres|2500 EA Den Haag',
      'Adres|Kopie aan de Unie van Waterschappen',
      'Briefgegeven|Datum\t[…datum…]',
      'Briefonderwerp|Betreft\tVoortgang van de peilbesluiten en van het vervangen van gemalen in het hele land',
      'Referentiekop|Directie',
      'Referentiegegeven|Directie Peilbeheer',
      'Referentiekop|Contactpersoon',
      'Referentiegegeven|B. Voorbeeld\nb.voorbeeld@waterbeheer.example',
      'Referentiekop|Kenmerk',
      'Referentiegegeven|2024-0000012345',
    ]);
    for (const line of [
      'Aanhef|Geachte voorzitter,',
      'Kop1|Wat er al is gedaan',
      'Lijstalinea|Die geldt vijf jaar.',
      'Citaat|Water is van ons allemaal, en dat blijft het.',
      'Tabelkop|Jaar',
      'Tabeltekst|€ 12 mln.',
      `Brieftekst|Zie ook de eerste noot1 en de tweede${sign}.`,
      'Brieftekst|Dit staat op een nieuwe bladzijde,\nmet een regel\tals deze.',
      'Slotgroet|Hoogachtend,',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  it('links from the text, the notes and the head by relations that each has itself', () => {
    const link = (name: string) => text(name, { link: `https://voorbeeld.example/${name}` });
    const entry = { name: 'directie', label: 'Directie', lines: [[link('kop')]] };
    const file = writeDocx({
      ...SAMPLE,
      ...(SAMPLE.head && { head: { ...SAMPLE.head, running: [entry], column: [] } }),
      body: [paragraph([link('tekst'), { type: 'note-mark', note: 'a' }])],
      notes: [{ id: 'a', mark: '1', kind: 'footnote', blocks: [paragraph([link('noot')])] }],
    });
    const addresses = ['document', 'footnotes', 'paginakop', 'briefhoofd'].map((name) => linksOf(file, `${name}.xml`));
    const address = (name: string) => `https://voorbeeld.example/${name}`;
    assert.deepEqual(addresses, [[address('tekst')], [address('noot')], [address('kop')], []]);
  });

  it('defines every style that it uses, headings under the names that Word knows', () => {
    const styles = all(partOf(writeDocx(SAMPLE), 'word/styles.xml'), 'w:style');
    const byId = new Map(styles.map((style) => [style.attributes['w:styleId'], valueIn(style, 'w:name')]));
    for (const name of ['document', 'footnotes', 'briefhoofd', 'paginakop']) {
      const part = partOf(writeDocx(SAMPLE), `word/${name}.xml`);
      for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
        for (const used of all(part, kind)) assert.ok(byId.has(used.attributes['w:val']), used.attributes['w:val']);
      }
    }
    assert.equal(byId.get('Kop1'), 'heading 1');
    assert.equal(byId.get('Voetnoottekst'), 'footnote text');
    assert.equal(byId.get('Briefonderwerp'), 'Briefonderwerp');
  });

  it('sets the column of references in frames beside the text, in the order of reading', () => {
    const framed = all(main(SAMPLE), 'w:p').filter((one) => all(one, 'w:framePr').length > 0);
    assert.deepEqual(framed.map((one) => wordsOf(one)).slice(-2), ['Bijlagen', '2']);
    assert.equal(all(main(SAMPLE), 'w:txbxContent').length, 0);
  });

  it('has a header of its own on the first page, and date, kenmerk and page number on the others', () => {
    assert.equal(all(main(SAMPLE), 'w:titlePg').length, 1);
    assert.deepEqual(styledLines(partOf(writeDocx(SAMPLE), 'word/briefhoofd.xml')), [
      'Afzender|Ministerie van Waterbeheer',
    ]);
    const running = partOf(writeDocx(SAMPLE), 'word/paginakop.xml');
    assert.deepEqual(styledLines(running), [
      'Referentiegegeven|Pagina 1 van 1',
      'Referentiekop|Datum',
      'Referentiegegeven|[…datum…]',
      'Referentiekop|Kenmerk',
      'Referentiegegeven|2024-0000012345',
    ]);
    assert.deepEqual(
      all(running, 'w:instrText').map(({ children }) => children[0]),
      [' PAGE ', ' NUMPAGES '],
    );
  });

  it('numbers pages below the text of what has no head', () => {
    const file = writeDocx(made([paragraph('Alleen tekst.')]));
    assert.deepEqual(styledLines(partOf(file, 'word/voet.xml')), ['Referentiegegeven|Pagina 1 van 1']);
    assert.equal(all(partOf(file, 'word/document.xml'), 'w:titlePg').length, 0);
    assert.equal(unzipSync(file)['word/numbering.xml'], undefined);
    assert.equal(unzipSync(file)['word/footnotes.xml'], undefined);
  });

  it('writes notes as footnotes: a second mark points at the first, and a mark that Word does not count is text', () => {
    const body = main(SAMPLE);
    assert.deepEqual(
      all(body, 'w:footnoteReference').map(({ attributes }) => [attributes['w:id'], attributes['w:customMarkFollows']]),
      [
        ['1', undefined],
        ['2', '1'],
      ],
    );
    const instructions = all(body, 'w:instrText').map(({ children }) => children[0]);
    assert.deepEqual(instructions, [' NOTEREF _Voetnoot1 \\h ']);
    const notes = all(partOf(writeDocx(SAMPLE), 'word/footnotes.xml'), 'w:footnote');
    assert.deepEqual(
      notes.map((note) => [note.attributes['w:id'], styledLines(note).join(' / ')]),
      [
        ['-1', '|'],
        ['0', '|'],
        ['1', 'Voetnoottekst| Kamerstukken II 2023/24, 99999, nr. 1.'],
        ['2', 'Voetnoottekst|* Met een eigen teken. / Voetnoottekst|En nog een alinea.'],
      ],
    );
  });

  it('shows how letters look, and marks open places', () => {
    const looks: readonly [Partial<Text>, string][] = [
      [{ bold: true }, 'w:b'],
      [{ italic: true }, 'w:i'],
      [{ underline: true }, 'w:u'],
      [{ strike: true }, 'w:strike'],
      [{ raised: true }, 'w:vertAlign'],
      [{ lowered: true }, 'w:vertAlign'],
      [{ open: true }, 'w:highlight'],
    ];
    const body = main(made([paragraph(looks.map(([look]) => text('x', look)))]));
    assert.deepEqual(
      all(body, 'w:rPr').map(({ children }) => children.map((node) => (typeof node === 'string' ? node : node.name))),
      looks.map(([, name]) => [name]),
    );
  });

  it('links to addresses of the web and of mail, and to nothing else', () => {
    const link = (address: string) => paragraph([text('hier', { link: address })]);
    const addresses = ['https://a.example/?b&c="d', 'mailto:a@b.example', 'https://a.example/x'];
    const refused = ['file:///etc/passwd', 'javascript:alert(1)', '\\\\server\\map', 'ms-word:ofe|u|x'];
    const file = writeDocx(made([...[...addresses, ...refused].map(link)]));
    const targets = all(partOf(file, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target']);
    assert.deepEqual(targets, addresses.slice(1));
    assert.equal(all(partOf(file, 'word/document.xml'), 'w:hyperlink').length, 2);
  });

  it('gives a table its grid, rows that come back on every page, and cells that go on into others', () => {
    const table = {
      type: 'table',
      headerRows: 1,
      rows: [
        { cells: [cell('a', { rows: 3 })] },
        { cells: [cell('b'), cell('c', { columns: 2, rows: 2 }), cell('d')] },
        { cells: [cell('e'), cell('f')] },
        { cells: [cell('g')] },
      ],
    } as const;
    const [written] = all(main(made([table, table])), 'w:tbl');
    assert.ok(written);
    assert.equal(all(written, 'w:gridCol').length, 5);
    assert.deepEqual(
      all(written, 'w:tr').map((row) =>
        all(row, 'w:tc').map((one) => {
          const merged = all(one, 'w:vMerge')[0];
          const goesOn = merged ? (merged.attributes['w:val'] ?? 'goes on') : '';
          return [wordsOf(one), valueIn(one, 'w:gridSpan') ?? '1', goesOn].join(':');
        }),
      ),
      [
        ['a:1:restart', ':4:'],
        [':1:goes on', 'b:1:', 'c:2:restart', 'd:1:'],
        [':1:goes on', 'e:1:', ':2:goes on', 'f:1:'],
        ['g:1:', ':4:'],
      ],
    );
    assert.deepEqual(
      all(written, 'w:tr').map((row) => all(row, 'w:tblHeader').length),
      [1, 0, 0, 0],
    );
  });

  it('begins what goes on in a note where the lines of the note begin', () => {
    const note = { id: 'a', mark: '1', kind: 'footnote', blocks: [paragraph('een'), paragraph('twee')] } as const;
    const document = made([paragraph([{ type: 'note-mark', note: 'a' }])], { notes: [note] });
    const written = all(partOf(writeDocx(document), 'word/footnotes.xml'), 'w:p').slice(-2);
    assert.deepEqual(
      written.map((one) => all(one, 'w:ind').map(({ attributes }) => attributes['w:firstLine'])),
      [[], ['0']],
    );
  });

  it('sets the lines of a cell where they stand', () => {
    const cells = ['een', [paragraph('2', { align: 'center' })], [paragraph('3', { align: 'right' })]];
    const written = main(made([table([cells])]));
    assert.deepEqual(
      all(written, 'w:tc').map((one) => valueIn(one, 'w:jc')),
      [undefined, 'center', 'right'],
    );
  });

  it('keeps two tables apart, and ends cells and text with a paragraph', () => {
    const table = { type: 'table', headerRows: 0, rows: [{ cells: [cell('a')] }] } as const;
    const nested = { type: 'table', headerRows: 0, rows: [{ cells: [{ blocks: [table] }] }] } as const;
    const names = (element: ReturnType<typeof main> | undefined) =>
      element?.children.map((node) => (typeof node === 'string' ? node : node.name));
    const body = main(made([table, nested]));
    assert.deepEqual(names(all(body, 'w:body')[0]), ['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    assert.deepEqual(names(all(body, 'w:tc')[1]), ['w:tcPr', 'w:tbl', 'w:p']);
  });

  it('begins a page where the writer said so', () => {
    const table = { type: 'table', headerRows: 0, rows: [{ cells: [cell('a')] }] } as const;
    const body = main(
      made([paragraph('een'), { type: 'page-break' }, paragraph('twee'), { type: 'page-break' }, table]),
    );
    const [, second, third] = all(body, 'w:p');
    assert.ok(second && third);
    assert.equal(all(second, 'w:pageBreakBefore').length, 1);
    assert.equal(all(third, 'w:br')[0]?.attributes['w:type'], 'page');
  });

  it('says title, subject and language, and what a ministry adds', () => {
    const file = writeDocx(SAMPLE);
    const core = partOf(file, 'docProps/core.xml');
    const said = Object.fromEntries(
      core.children.map((node) => (typeof node === 'string' ? [] : [node.name, node.children[0]])),
    );
    assert.deepEqual(said, {
      'dc:title': 'Voortgang van de peilbesluiten',
      'dc:subject': 'Kamerbrief',
      'dc:language': 'nl-NL',
    });
    const [custom] = all(partOf(file, 'docProps/custom.xml'), 'property');
    assert.equal(custom?.attributes['name'], 'Kenmerk');
    assert.equal(all(partOf(file, 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val'], 'nl-NL');
  });

  it('leaves out what XML cannot hold, and keeps spaces at the edges of a run', () => {
    const body = main(made([paragraph([text('a\0b '), text('<&> c')])]));
    assert.equal(wordsOf(body), 'ab <&> c');
    assert.equal(all(body, 'w:t')[0]?.attributes['xml:space'], 'preserve');
  });

  it('writes an empty document that Word can open', () => {
    assert.deepEqual(styledLines(main(made([]))), ['|']);
  });

  it('writes the marker of an item as text where Word would count otherwise', () => {
    const body = main(
      made([
        item('dubbel', '1.1'),
        item('punt', '•', { level: 0, list: 'x' }),
        item('gaat door', '', { level: 0, list: 'x' }),
      ]),
    );
    assert.deepEqual(
      all(body, 'w:p').map((one) => [wordsOf(one), all(one, 'w:numPr').length]),
      [
        ['1.1\tdubbel', 0],
        ['punt', 1],
        ['gaat door', 0],
      ],
    );
  });
});
