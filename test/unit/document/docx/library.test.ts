import assert from 'node:assert/strict';
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readDocx } from '../../../../src/document/docx/read.ts';
import { openPackage } from '../../../../src/document/package.ts';
import { shown } from './support.ts';

const CHANGE = { id: 1, author: 'Jansen', date: '2021-03-05T10:00:00Z' };

/** A letter as the library docx writes it, which knows nothing of how we read. */
function letter(): Document {
  const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'lijst', level } });
  const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph(text)] });
  return new Document({
    title: 'Voortgang',
    subject: 'Brief',
    customProperties: [{ name: 'Kenmerk', value: '2021-0000093431' }],
    numbering: {
      config: [
        {
          reference: 'lijst',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Kamerstuk 31757, nr. 102.')] } },
    comments: { children: [{ id: 0, children: [new Paragraph('klopt dit?')] }] },
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [new Paragraph('Ministerie van Zaken')] }),
          default: new Header({ children: [new Paragraph('Kenmerk 2021-0000093431')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Inleiding', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Wij '),
              new TextRun({ text: 'zullen', bold: true }),
              new DeletedTextRun({ text: ' willen', ...CHANGE }),
              new InsertedTextRun({ text: ' antwoorden', ...CHANGE, id: 2 }),
              new FootnoteReferenceRun(1),
              new TextRun({ children: [new Tab(), 'eind'] }),
              new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('site')] }),
            ],
          }),
          item('een'),
          item('onder', 1),
          item('twee'),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Jaar en bedrag', 2)] }),
              new TableRow({ children: [cell('2021'), cell('€ 10')] }),
            ],
          }),
          new Paragraph({ text: 'Slot', pageBreakBefore: true }),
        ],
      },
    ],
  });
}

describe('docx: a file that the library docx wrote', () => {
  it('is read as it was meant', async () => {
    const { document, remarks } = readDocx(openPackage(new Uint8Array(await Packer.toBuffer(letter()))));
    assert.deepEqual(shown(document.body), [
      'h1 Inleiding',
      'Wij *zullen* antwoorden(footnote-1)\teindsite→<https://example.org/>',
      '1. een',
      '  a) onder',
      '2. twee',
      '[2x1 Jaar en bedrag] header',
      '[2021 | € 10]',
      '---',
      'Slot',
    ]);
    assert.deepEqual(
      document.regions.map(({ zone, blocks }) => [zone, ...shown(blocks)]),
      [
        ['first-header', 'Ministerie van Zaken'],
        ['running-header', 'Kenmerk 2021-0000093431'],
        ['footer', 'Pagina {page } van {pages }'],
      ],
    );
    assert.deepEqual(
      document.notes.map(({ mark, blocks }) => [mark, ...shown(blocks)]),
      [['1', 'Kamerstuk 31757, nr. 102.']],
    );
    const { title, subject, custom } = document.properties;
    assert.deepEqual(
      { title, subject, custom },
      { title: 'Voortgang', subject: 'Brief', custom: { Kenmerk: '2021-0000093431' } },
    );
    assert.deepEqual({ changes: remarks.changes, comments: remarks.comments }, { changes: 2, comments: 1 });
  });
});
