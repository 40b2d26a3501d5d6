import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Inline, Paragraph, Region } from '../../../../src/document/index.ts';
import { laidOut, readLetter } from '../../../../src/letter/index.ts';
import { runs } from '../../../support/cases.ts';
import { letterInFile } from '../../../support/letter-in-file.ts';
import { item, made, paragraph, paragraphs, region, table, text } from '../../../support/made-document.ts';

const AANHEF = paragraph('Geachte voorzitter,');
const PROSE = paragraph(
  'Met deze brief informeer ik u over de dijken, die ik in het afgelopen jaar heb laten nakijken.',
);
const SIGNED = paragraphs('Hoogachtend,\nDe minister van Waterbeheer,\n\ndrs. A.B. Jansen');

describe('the text of a file', () => {
  it('shows the head first, the letter, and at the end what stands around and below it', () => {
    const { text: shown } = laidOut(
      made(
        [
          ...paragraphs('Datum\t3 mei 2021\nBetreft\tDijken\n'),
          AANHEF,
          paragraph([text('Zie de bijlage.'), { type: 'note-mark', note: 'a' }, { type: 'break' }, text('Of niet.')]),
          item('een', '1.'),
          item('twee', 'a)', { level: 1 }),
          item('dat gaat door', '', { level: 1 }),
          table([
            ['Jaar', 'Geld'],
            ['2021', paragraphs('veel\nmeer')],
          ]),
          ...SIGNED,
        ],
        {
          regions: [
            region('footer', 'Ministerie van Waterbeheer'),
            region('running-header', 'Kenmerk\n2021-12'),
            region('running-header', 'Kenmerk\n2021-12'),
            region('first-header', 'Ministerie van Waterbeheer'),
            region('frame', 'Kenmerk\n2021-12'),
          ],
          notes: [{ id: 'a', mark: '12', kind: 'endnote', blocks: paragraphs('Een bijlage.\nNog een.') }],
          properties: {
            title: 'Document3.docx',
            custom: { Onderwerp: 'Dijken', Auteur: 'Jan', Datum: '2021-05-03T00:00:00Z' },
          },
        },
      ),
    );
    assert.equal(
      shown,
      `Ministerie van Waterbeheer

Kenmerk
2021-12

Datum\t3 mei 2021
Betreft\tDijken

Geachte voorzitter,

Zie de bijlage.¹²
Of niet.

1. een
  a) twee
    dat gaat door

Jaar | Geld
2021 | veel
meer

Hoogachtend,
De minister van Waterbeheer,

drs. A.B. Jansen

Boven aan de volgende pagina’s:

Kenmerk
2021-12

Onder aan de pagina:

Ministerie van Waterbeheer

Noten:

¹² Een bijlage.
Nog een.

Eigenschappen van het bestand:

Onderwerp: Dijken
Datum: 2021-05-03
`,
    );
  });

  it('is empty for an empty file, which says that it holds no text', () => {
    assert.equal(laidOut(made([paragraph(''), { type: 'page-break' }])).text, '');
    assert.deepEqual(
      letterInFile(made([])).problems.map(({ kind }) => kind),
      ['no-text'],
    );
  });

  it('keeps line ends and control characters inside a piece of text from ending its line', () => {
    assert.equal(
      laidOut(made([paragraph('een\u0007twee\u2028drie\r\nvier\tvijf')])).text,
      'een twee drie  vier\tvijf\n',
    );
  });

  const content: fc.Arbitrary<Inline> = fc.oneof(
    fc.string().map((written) => text(written)),
    fc
      .constantFrom('Datum', '3 mei 2021', 'Kenmerk 2021-12', 'Geachte voorzitter,', 'Hoogachtend,', '?', '- ', ' ')
      .map((written) => text(written, { bold: true })),
    fc.constant<Inline>({ type: 'break' }),
    fc.constant<Inline>({ type: 'break', wrapped: true }),
    fc.constant<Inline>({ type: 'note-mark', note: 'n' }),
    fc.constant(text('Klik hier', { open: true })),
  );
  const oneParagraph: fc.Arbitrary<Paragraph> = fc
    .record({
      role: fc.constantFrom('text', 'text', 'heading', 'item', 'quote' as const),
      content: fc.array(content, { maxLength: 4 }),
      level: fc.nat(3),
      marker: fc.constantFrom('', '•', '1.'),
      list: fc.constantFrom('1', '2'),
    })
    .map((one): Paragraph => ({ type: 'paragraph', ...one }));
  const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'd' }),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'd' },
      oneParagraph,
      fc.constant<Block>({ type: 'page-break' }),
      fc.array(fc.array(tie('blocks'), { maxLength: 3 }), { maxLength: 3 }).map(
        (rows): Block => ({
          type: 'table',
          headerRows: 0,
          rows: rows.map((cells) => ({ cells: cells.map((blocks) => ({ blocks })) })),
        }),
      ),
    ),
  }));
  const regions: fc.Arbitrary<Region> = fc
    .record({
      zone: fc.constantFrom('first-header', 'running-header', 'footer', 'frame' as const),
      blocks: fc.array(block, { maxLength: 3 }),
      before: fc.nat(5),
    })
    .chain((one) =>
      fc.option(fc.nat(3), { nil: undefined }).map((page) => (page === undefined ? one : { ...one, page: page + 1 })),
    );

  it('covers its stretches in order, and its letter stays inside it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.array(regions, { maxLength: 4 }), (body, around) => {
        const note = { id: 'n', mark: '1', kind: 'footnote', blocks: [paragraph('Een noot.')] } as const;
        const { text: source, layout } = laidOut(made(body, { regions: around, notes: [note] }));
        let at = 0;
        for (const { span, lines } of layout.stretches) {
          assert.ok(span.start >= at && span.end > span.start);
          at = span.end;
          let within = span.start;
          for (const line of lines) {
            assert.ok(line.start >= within && line.end <= span.end);
            within = line.end;
            const written = source.slice(line.start, line.end);
            assert.equal(written, written.trim());
            assert.doesNotMatch(written, /[\r\n]/);
          }
        }
        for (const { span } of layout.marks) assert.equal(source.slice(span.start, span.end), '¹');
        const letter = readLetter(source, { layout });
        for (const { span } of [...letter.parts, ...letter.citations, ...letter.openPlaces, ...letter.furniture])
          assert.ok(span.start >= 0 && span.end <= source.length && span.start <= span.end);
      }),
      runs(150),
    );
  });
});

describe('reading a file', () => {
  it('takes a numbered list of a file for questions, as in print', () => {
    const letter = letterInFile(
      made([
        paragraph('Geachte voorzitter,'),
        PROSE,
        paragraph('Vraag 1', { role: 'heading', level: 1 }),
        paragraph('Klopt het dat de dijk lekt?'),
        paragraph('Antwoord 1', { role: 'heading', level: 1 }),
        paragraph('Ja.'),
        paragraph([text('Vraag 2', { bold: true })]),
        paragraph('Wat gaat u daaraan doen?'),
        paragraph([text('Antwoord 2', { bold: true })]),
        paragraph('Ik laat hem dichten.'),
      ]),
    );
    assert.deepEqual(
      letter.parts.filter(({ label }) => label !== undefined).map(({ kind, label }) => `${kind} ${label}`),
      ['vraag 1', 'antwoord 1', 'vraag 2', 'antwoord 2'],
    );
  });

  it('dates printed answers by the day on which they came, not by that of the questions above it', () => {
    const letter = letterInFile(
      made([
        paragraph(
          'Vragen van het lid Jansen (PvdX) aan de Minister van Waterbeheer over dijken (ingezonden 3 juni 2021).',
        ),
        paragraph('Antwoord van Minister De Vries (Waterbeheer) (ontvangen 21 juni 2021).'),
        paragraph([text('Vraag 1', { bold: true })]),
        paragraph('Klopt het dat de dijk lekt?'),
        paragraph([text('Antwoord 1', { bold: true })]),
        paragraph('Ja.'),
      ]),
    );
    assert.deepEqual([letter.header.datum?.value, letter.published, letter.isLetter], ['2021-06-21', true, true]);
  });

  it('reads what a column says below its labels, whatever it begins with', () => {
    const column = [
      'Contactpersoon\nK. de Wit, 070 765 43 21',
      'Uw brief van\n13 oktober 2022, 20 oktober 2022\nen 2 november 2022',
      'Bijlagen\nAfschrift van het besluit',
    ];
    const { header } = letterInFile(made([AANHEF, PROSE], { regions: [region('frame', column.join('\n'))] }));
    assert.deepEqual(
      [header.contactpersoon?.value, header.uwBriefVan?.value, header.bijlagen?.value, header.cc?.value],
      [
        'K. de Wit, 070 765 43 21',
        '13 oktober 2022, 20 oktober 2022 en 2 november 2022',
        'Afschrift van het besluit',
        undefined,
      ],
    );
  });

  it('takes a table that goes on over the next page for one', () => {
    const rows = [
      ['Jaar', 'Geld'],
      ['2021', 'veel'],
      ['2022', 'meer'],
    ] as const;
    const wrapped = paragraph([text('Een regel'), { type: 'break', wrapped: true }, text('van een bladzijde.')]);
    const tables = (between: Block[]) =>
      letterInFile(made([AANHEF, PROSE, wrapped, table(rows), ...between, table([['2023', 'minder']])])).parts.filter(
        ({ kind }) => kind === 'tabel',
      ).length;
    assert.deepEqual([tables([]), tables([wrapped])], [1, 2]);
  });

  it('counts an open kenmerk once that every page repeats', () => {
    const head = paragraphs('Kenmerk […kenmerk…]\nBetreft Dijken\n');
    const letter = letterInFile(
      made([...head, AANHEF, PROSE], { regions: [region('running-header', 'Kenmerk\n[…kenmerk…]')] }),
    );
    assert.equal(letter.openPlaces.length, 1);
  });

  it('reads signatures side by side, in a table or behind a tab', () => {
    const side = [
      paragraphs('De minister van Waterbeheer,\n\ndrs. A.B. Jansen'),
      paragraphs('De staatssecretaris van Waterbeheer,\n\nmr. C.D. de Vries'),
    ];
    const expected = [
      'De minister van Waterbeheer drs. A.B. Jansen',
      'De staatssecretaris van Waterbeheer mr. C.D. de Vries',
    ];
    const rows = [
      ['De minister van Waterbeheer,', 'De staatssecretaris van Waterbeheer,'],
      ['drs. A.B. Jansen', 'mr. C.D. de Vries'],
    ];
    const tabs = rows.map((cells) => paragraph(cells.join('\t\t')));
    for (const end of [[table([side])], [table(rows)], tabs]) {
      const letter = letterInFile(made([AANHEF, PROSE, paragraph('Hoogachtend,'), ...end]));
      assert.deepEqual(
        letter.signatures.map(({ functie, naam }) => `${functie} ${naam}`),
        expected,
      );
    }
  });

  it('has what the file asks to be filled in for open places', () => {
    const letter = letterInFile(
      made([
        AANHEF,
        paragraph([text('Op '), text('Kies een datum', { open: true }), text(' is de dijk dicht.')]),
        ...SIGNED,
      ]),
    );
    assert.deepEqual(
      letter.openPlaces.map((one) => [one.text, letter.source.slice(one.span.start, one.span.end)]),
      [['Kies een datum', 'Kies een datum']],
    );
  });

  it('takes the numbers of pages from a file of pages only', () => {
    const running = (page?: number) => region('running-header', 'Pagina 2 van 3', page === undefined ? {} : { page });
    assert.deepEqual(letterInFile(made([AANHEF, PROSE], { regions: [running()] })).pages, []);
    const [mark] = letterInFile(made([AANHEF, PROSE], { regions: [running(2)] })).pages;
    assert.deepEqual([mark?.page, mark?.of], [2, 3]);
  });

  it('reads a frame in the middle as text, but one with labels as a column of references', () => {
    const letter = letterInFile(
      made([AANHEF, PROSE, PROSE, PROSE, ...SIGNED], {
        regions: [
          region('frame', 'In een kader staat dat Kamerstukken II 2019/20, 31757, nr. 102 geldt.', { before: 3 }),
          region('frame', 'Kenmerk\n2021-12', { before: 3 }),
        ],
      }),
    );
    assert.deepEqual(
      letter.citations.map((one) => [one.text, one.furniture]),
      [['Kamerstukken II 2019/20, 31757, nr. 102', undefined]],
    );
    assert.deepEqual([letter.header.kenmerk?.value, letter.header.kenmerk?.place], ['2021-12', 'running-header']);
    assert.deepEqual(
      letter.furniture.map(({ kind }) => kind),
      ['reference-column'],
    );
  });

  it('lets a property speak only where the letter does not, and has no subject of a template', () => {
    const of = (head: string, custom: Record<string, string>, title = '') =>
      letterInFile(made([...paragraphs(head), AANHEF, PROSE], { properties: { title, custom } })).header;
    assert.equal(of('Kenmerk 2021-12', { Kenmerk: '2019-7' }).kenmerk?.value, '2021-12');
    assert.equal(of('', { Kenmerk: '2019-7' }).kenmerk?.place, 'property');
    assert.equal(of('', { Kenmerk: 'nog niet bekend' }).kenmerk, undefined);
    assert.equal(of('', {}, 'Voortgang van de dijken').betreft?.value, 'Voortgang van de dijken');
    for (const title of [
      'Document1',
      'Brief',
      'Sjabloon 2',
      'C:\\Mijn documenten\\brief.doc',
      'Microsoft Word - brief',
      'Kamerbrief dijken.docx',
    ])
      assert.equal(of('', {}, title).betreft, undefined, title);
  });

  it('reads quotations and hand-made items as what they are', () => {
    const letter = letterInFile(
      made([
        AANHEF,
        PROSE,
        paragraph('De dijk lekt al jaren.', { role: 'quote' }),
        paragraph('En niemand doet iets.', { role: 'quote' }),
        paragraph('Ik doe twee dingen:'),
        paragraph('- ik dicht de dijk;'),
        paragraph('- ik sluit de sluis.'),
        ...SIGNED,
      ]),
    );
    assert.deepEqual(
      letter.parts.map(({ kind }) => kind),
      ['aanhef', 'alinea', 'citaat', 'alinea', 'lijst', 'groet', 'ondertekening'],
    );
    assert.ok(letter.flow.blocks.filter(({ quoted }) => quoted).length === 2);
  });
});
