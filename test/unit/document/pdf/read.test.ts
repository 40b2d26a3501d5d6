import assert from 'node:assert/strict';
import type { Block, Inline } from '../../../../src/document/index.ts';
import { readPdf } from '../../../../src/document/pdf/index.ts';
import { filled, madePdf, type Put, putLines, widthOf } from '../../../support/made-pdf.ts';

/** Content as text: '⏎' where a line was full, '↵' where the writer ended it. */
function shown(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if (one.type === 'text') return one.raised ? `^${one.text}^` : one.text;
      if (one.type === 'break') return one.wrapped ? '⏎' : '↵';
      return one.type === 'note-mark' ? `[${one.note.split('-')[1]}]` : `<${one.type}>`;
    })
    .join('');
}

/** A block in one line: 'P text', 'H2 heading', '1. item', 'a|b//c|d' for a table. */
function told(block: Block): string {
  if (block.type === 'page-break') return '---';
  if (block.type === 'table')
    return block.rows.map(({ cells }) => cells.map((cell) => cell.blocks.map(told).join(' ')).join('|')).join('//');
  const { role, level, marker, content } = block;
  const text = shown(content);
  if (role === 'heading') return `H${level} ${text}`;
  if (role === 'quote') return `> ${text}`;
  return role === 'item' ? `${'  '.repeat(level ?? 0)}${marker} ${text}` : text;
}

async function bodyOf(...pages: readonly (readonly Put[])[]): Promise<string[]> {
  const { document } = await readPdf(madePdf(pages));
  return document.body.map(told);
}

/** Of the column of text, in points. */
const WIDTH = 360;
const FIRST = filled(
  'In het debat van 3 maart heb ik toegezegd u te schrijven over de veerdienst naar de eilanden, over wat die kost en over wie dat betaalt. Dat doe ik met deze brief, mede namens de staatssecretaris van Financiën.',
  WIDTH,
);
const SECOND = filled(
  'De vervoerder vaart sinds dit voorjaar ook op zondagavond, omdat veel gezinnen anders op zaterdag al moesten vertrekken. De bewoners van de eilanden hebben daarom gevraagd.',
  WIDTH,
);
/** Enough running text to show where the column stands. */
const TEXT = [
  ...putLines(FIRST, 80, 300),
  ...putLines(SECOND, 80, 348),
  ...putLines(FIRST, 80, 384),
  ...putLines(SECOND, 80, 432),
];

describe('pdf', () => {
  it('makes paragraphs of lines by the distance between them', async () => {
    assert.deepEqual((await bodyOf(TEXT)).slice(0, 2), [FIRST.join('⏎'), SECOND.join('⏎')]);
  });

  it('parts paragraphs without a distance between them where a sentence ends in a short line', async () => {
    const body = await bodyOf([...TEXT, ...putLines([...FIRST, ...SECOND], 80, 500)]);
    assert.deepEqual(body.slice(-2), [FIRST.join('⏎'), SECOND.join('⏎')]);
  });

  it('ends a line where the writer did so', async () => {
    const body = await bodyOf([...TEXT, ...putLines(['De minister van Waterbeheer,', 'A. Bakker'], 80, 500)]);
    assert.equal(body.at(-1), 'De minister van Waterbeheer,↵A. Bakker');
  });

  it('goes on over the end of a page where the sentence does', async () => {
    const next = [...putLines(['vaart tot tien uur in de avond.'], 80, 80), ...putLines(SECOND, 80, 120)];
    const last = FIRST.slice(0, 2);
    const body = await bodyOf([...TEXT, ...putLines(last, 80, 780)], next);
    assert.equal(body[4], `${last.join('⏎')}⏎vaart tot tien uur in de avond.`);
  });

  it('finds the reference column beside the text and what later pages repeat of it', async () => {
    const column = putLines(['Ministerie van Waterbeheer', 'Directie Veren'], 460, 120, { size: 6.5, leading: 8 });
    const labels = putLines(['Kenmerk'], 460, 150, { size: 6.5, look: 'bold' });
    const values = putLines(['2021-0000093431'], 460, 158, { size: 6.5 });
    const running = putLines(['Pagina 2 van 2', 'Kenmerk', '2021-0000093431'], 460, 80, { size: 6.5, leading: 8 });
    const { document } = await readPdf(
      madePdf([
        [...column, ...labels, ...values, ...TEXT],
        [...running, ...TEXT],
      ]),
    );
    assert.deepEqual(
      document.regions.map(({ zone, page, before, blocks }) => ({ zone, page, before, blocks: blocks.map(told) })),
      [
        {
          zone: 'frame',
          page: 1,
          before: 0,
          blocks: ['Ministerie van Waterbeheer↵Directie Veren', 'Kenmerk↵2021-0000093431'],
        },
        { zone: 'running-header', page: 2, before: 4, blocks: ['Pagina 2 van 2↵Kenmerk↵2021-0000093431'] },
      ],
    );
    assert.equal(document.body.length, 8);
  });

  it('takes headers and feet that pages repeat from the text', async () => {
    const page = (number: number): Put[] => [
      { text: 'Evaluatie van de veerdienst', x: 80, y: 40, size: 7 },
      ...TEXT,
      { text: `Tweede Kamer, vergaderjaar 2020–2021, Vragen`, x: 80, y: 800 },
      { text: String(number), x: 500, y: 800 },
    ];
    const { document } = await readPdf(madePdf([page(1), page(2), page(3)]));
    assert.equal(document.body.length, 12);
    assert.deepEqual(
      document.regions.map(({ zone, blocks }) => `${zone}: ${blocks.map(told).join(' / ')}`),
      [1, 2, 3].flatMap((number) => [
        `${number === 1 ? 'first' : 'running'}-header: Evaluatie van de veerdienst`,
        `footer: Tweede Kamer, vergaderjaar 2020–2021, Vragen\t${number}`,
      ]),
    );
  });

  it('takes a page number from the foot of a letter of one page, and no signature', async () => {
    const { document } = await readPdf(
      madePdf([[...TEXT, { text: 'A. Bakker', x: 80, y: 790 }, { text: '1', x: 300, y: 815 }]]),
    );
    assert.equal(told(document.body.at(-1) as Block), 'A. Bakker');
    assert.deepEqual(
      document.regions.map(({ zone }) => zone),
      ['footer'],
    );
  });

  it('joins notes at the foot of a page to their marks in the text', async () => {
    const said = 'Dat bleek uit een bericht';
    const rest = ' en uit een brief.';
    const [x, end] = [80 + widthOf(said), 83 + widthOf(said + rest)];
    const marks: Put[] = [
      { text: said, x: 80, y: 480 },
      { text: '1', x, y: 476.5, size: 5 },
      { text: rest, x: x + 3, y: 480 },
      { text: '2', x: end, y: 476.5, size: 5 },
      { rule: [80, 180], y: 760 },
      { text: '1', x: 80, y: 770, size: 4 },
      { text: 'Streekblad, 3 mei 2021, over de boot die', x: 84, y: 772, size: 6.5 },
      { text: 'niet kwam.', x: 84, y: 780, size: 6.5 },
      { text: '2', x: 80, y: 786, size: 4 },
      { text: 'Kamerstukken II 2020/21, 31 757, nr. 4.', x: 84, y: 788, size: 6.5 },
    ];
    const { document } = await readPdf(madePdf([[...TEXT, ...marks]]));
    assert.equal(told(document.body.at(-1) as Block), 'Dat bleek uit een bericht[1] en uit een brief.[2]');
    assert.deepEqual(
      document.notes.map(({ mark, blocks }) => `${mark}: ${blocks.map(told).join()}`),
      ['1: Streekblad, 3 mei 2021, over de boot die⏎niet kwam.', '2: Kamerstukken II 2020/21, 31 757, nr. 4.'],
    );
  });

  it('leaves a raised figure without a note in the text', async () => {
    const puts: Put[] = [
      { text: 'Het gaat om 30 m', x: 80, y: 480 },
      { text: '2', x: 80 + widthOf('Het gaat om 30 m'), y: 476.5, size: 5 },
      { text: 'vloer.', x: 86 + widthOf('Het gaat om 30 m'), y: 480 },
    ];
    assert.equal((await bodyOf([...TEXT, ...puts])).at(-1), 'Het gaat om 30 m^2^ vloer.');
  });

  it('reads lists by their marks', async () => {
    const item = (mark: string, lines: readonly string[], x: number, y: number): Put[] => [
      { text: mark, x, y },
      ...putLines(lines, x + 17, y),
    ];
    const list = [
      ...item(
        '1.',
        ['de eerste maatregel, die zo lang is dat de regel moet worden afgebroken omdat zij niet', 'past;'],
        80,
        500,
      ),
      ...item('a)', ['een deel ervan;'], 97, 524),
      ...item('2.', ['de tweede maatregel.'], 80, 536),
      ...item('•', ['een los punt.'], 80, 560),
    ];
    assert.deepEqual((await bodyOf([...TEXT, ...list])).slice(4), [
      '1. de eerste maatregel, die zo lang is dat de regel moet worden afgebroken omdat zij niet⏎past;',
      '  a) een deel ervan;',
      '2. de tweede maatregel.',
      '• een los punt.',
    ]);
  });

  it('reads bold and larger lines as headings', async () => {
    const heads: Put[] = [
      { text: 'Veerdienst', x: 80, y: 60, size: 14 },
      { text: 'De kosten', x: 80, y: 280, look: 'bold' },
    ];
    assert.deepEqual((await bodyOf([...heads, ...TEXT])).slice(0, 2), ['H1 Veerdienst', 'H2 De kosten']);
  });

  it('reads columns under each other as a table, and labels with their values as lines', async () => {
    const rows = [
      ['Jaar', 'Reizigers', 'Kosten'],
      ['2019', '1.200.000', '3,4'],
      ['2020', '800.000', '3,9'],
    ].flatMap((cells, row) => cells.map((text, at) => ({ text, x: 82 + at * 120, y: 500 + row * 14 })));
    const labels = ['Datum', 'Betreft', 'Kenmerk'].flatMap((text, row) => [
      { text, x: 80, y: 200 + row * 12 },
      { text: `waarde ${'abc'[row]}`, x: 140, y: 200 + row * 12 },
    ]);
    const body = await bodyOf([...labels, ...TEXT, ...rows]);
    assert.equal(body[0], 'Datum\twaarde a↵Betreft\twaarde b↵Kenmerk\twaarde c');
    assert.equal(body.at(-1), 'Jaar|Reizigers|Kosten//2019|1.200.000|3,4//2020|800.000|3,9');
  });

  it('keeps a value whole that goes on under its beginning', async () => {
    const labels: Put[] = [
      { text: 'Betreft', x: 80, y: 200 },
      ...putLines(
        filled('De voortgang van de veerdienst tussen de eilanden en de vaste wal en wat daarvan de kosten zijn', 300),
        140,
        200,
      ),
    ];
    const [betreft = ''] = await bodyOf([...labels, ...TEXT]);
    assert.match(betreft, /^Betreft\tDe voortgang .*⏎.*kosten zijn$/);
  });

  it('reads cells of several lines, and cells without text', async () => {
    const cell = (text: string, column: number, y: number) => ({ text, x: 82 + column * 100, y });
    const puts = [
      ...[cell('Document', 0, 500), cell('Datum', 1, 500), cell('Oordeel', 2, 500)],
      ...[
        cell('Verslag van het', 0, 520),
        cell('18 januari', 1, 520),
        cell('openbaar', 2, 520),
        cell('gesprek', 0, 531),
      ],
      ...[cell('Overzicht', 0, 551), cell('deels openbaar', 2, 551)],
      ...[cell('Advies aan de', 0, 571), cell('7 maart', 1, 571), cell('directie', 0, 582)],
    ];
    assert.equal(
      (await bodyOf([...TEXT, ...puts])).at(-1),
      'Document|Datum|Oordeel//Verslag van het⏎gesprek|18 januari|openbaar//Overzicht||deels openbaar//Advies aan de⏎directie|7 maart|',
    );
  });

  it('joins a table that goes on on the next page, with a row that did not fit, and drops its repeated header', async () => {
    const row = (cells: readonly string[], y: number): Put[] =>
      cells.flatMap((text, column) => (text === '' ? [] : [{ text, x: 82 + column * 100, y }]));
    const head = ['Jaar', 'Reizigers', 'Kosten'];
    const first = [row(head, 700), row(['2019', '1.200', '3,4'], 720), row(['2020', '1.100', '3,9'], 740)];
    const second = [row(head, 700), row(['2021', '950', '4,1'], 720), row(['2022', 'ongeveer', '4,4'], 740)];
    const third = [
      row(['', '990', 'circa'], 80),
      row(['2023', '999', '4,5'], 91),
      row(['2024', '980', '4,6'], 111),
      row(['2025', '970', '4,7'], 131),
    ];
    const pages = [[...TEXT, ...first.flat()], second.flat(), [...third.flat(), ...putLines(FIRST, 80, 300)]];
    assert.equal(
      (await bodyOf(...pages)).at(-2),
      'Jaar|Reizigers|Kosten//2019|1.200|3,4//2020|1.100|3,9//2021|950|4,1//2022|ongeveer 990|4,4 circa//2023|999|4,5//2024|980|4,6//2025|970|4,7',
    );
  });

  it('takes a paragraph that stands in for a quotation, and an address on the right for none', async () => {
    const quoted = filled(`verzoekt de regering, ${SECOND.join(' ')}`, WIDTH - 30);
    const address = putLines(['Gemeente Kerkdorp', 'Dorpsstraat 1'], 250, 560);
    const body = await bodyOf([...TEXT, ...putLines(quoted, 110, 500), ...address]);
    assert.deepEqual(body.slice(4), [`> ${quoted.join('⏎')}`, 'Gemeente Kerkdorp↵Dorpsstraat 1']);
  });

  it('takes a paragraph of which the first line stands in for no part of the list above it', async () => {
    const list = [
      { text: '1.', x: 80, y: 500 },
      { text: 'een punt.', x: 97, y: 500 },
    ];
    const [first = '', ...rest] = filled(`Deze alinea springt in. ${FIRST.join(' ')}`, WIDTH - 17);
    const body = await bodyOf([...TEXT, ...list, { text: first, x: 97, y: 512 }, ...putLines(rest, 80, 524)]);
    assert.deepEqual(body.slice(4), ['1. een punt.', [first, ...rest].join('⏎')]);
  });

  it('reads two columns one after the other', async () => {
    const column = (x: number, words: string) =>
      putLines(
        Array.from({ length: 12 }, (_, at) => `${words} met regel ${at + 1} die de kolom vult`),
        x,
        100,
      );
    const body = await bodyOf([...column(60, 'links'), ...column(320, 'rechts')]);
    const text = body.join('⏎');
    assert.match(text, /^links met regel 1 .*links met regel 12 die de kolom vult⏎rechts met regel 1 /);
  });

  it('leaves out what stands aslant, and says so', async () => {
    const { document, remarks } = await readPdf(
      madePdf([[...TEXT, { text: 'CONCEPT', x: 200, y: 500, size: 60, turned: 45 }]]),
    );
    assert.equal(document.body.length, 4);
    assert.deepEqual(remarks.leftOut, ['tekst die niet rechtop staat']);
  });

  it('says which pages hold nothing but a picture', async () => {
    const { remarks, pages } = await readPdf(madePdf([TEXT, [{ picture: [50, 50, 400] }]]));
    assert.deepEqual(remarks.leftOut, ['een bladzijde zonder tekst, alleen beeld']);
    assert.equal(pages, 2);
  });

  it('gives the title of the file', async () => {
    const { document } = await readPdf(madePdf([TEXT], { title: 'Brief over (veer)boten' }));
    assert.equal(document.properties.title, 'Brief over (veer)boten');
  });

  const REFUSALS: readonly (readonly [what: string, bytes: () => Uint8Array, message: RegExp])[] = [
    ['a scan', () => madePdf([[{ picture: [0, 0, 500] }]]), /^is een scan: er staat geen tekst in/],
    ['an empty page', () => madePdf([[]]), /geen tekst/],
    ['a password', () => madePdf([TEXT], { locked: true }), /^is beveiligd met een wachtwoord/],
    ['a form of XFA', () => madePdf([[]], { xfa: true }), /^is een formulier \(XFA\)/],
    ['half a file', () => madePdf([TEXT]).slice(0, 300), /^is beschadigd/],
    ['no PDF', () => new TextEncoder().encode('%PDF-1.7\nniets'), /^is beschadigd/],
  ];
  for (const [what, bytes, message] of REFUSALS)
    it(`refuses ${what}`, () => assert.rejects(readPdf(bytes()), { name: 'NotReadable', message }));
});
