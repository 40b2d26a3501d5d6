import type { Block, Cell, Document, HeadEntry, Inline, Paragraph, Text } from '../../src/document/index.ts';

/** A paragraph with one run of text, or with what stands in it. */
export function paragraph(content: string | readonly Inline[], rest: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', role: 'text', content: typeof content === 'string' ? [text(content)] : content, ...rest };
}

/** A run of text. */
export function text(words: string, look: Partial<Text> = {}): Text {
  return { type: 'text', text: words, ...look };
}

/** An item of a list. */
export function item(marker: string, words: string, level = 0, list = 'l1'): Paragraph {
  return paragraph(words, { role: 'item', marker, level, list });
}

/** A cell with one line. */
export function cell(words: string, rest: Partial<Cell> = {}): Cell {
  return { blocks: [paragraph(words)], ...rest };
}

/** A document without anything but its text. */
export function documentOf(...body: readonly Block[]): Document {
  return { body, regions: [], notes: [], properties: { custom: {} } };
}

function entry(name: string, label: string, ...lines: readonly (string | Text)[]): HeadEntry {
  return { name, label, lines: lines.map((line) => [typeof line === 'string' ? text(line) : line]) };
}

const BODY: readonly Block[] = [
  paragraph('Geachte voorzitter,', { style: 'Aanhef' }),
  paragraph([
    text('In deze brief '),
    text('informeer', { italic: true }),
    text(' ik u over de '),
    text('peilbesluiten', { bold: true }),
    text(' van dit jaar'),
    { type: 'note-mark', note: 'a' },
    text(', zoals beschreven in '),
    text('het overzicht', { link: 'https://voorbeeld.example/overzicht?jaar=2024&soort=peil' }),
    text(' en in H'),
    text('2', { lowered: true }),
    text('O. Het bedrag is '),
    text('[…bedrag…]', { open: true }),
    text('.'),
  ]),
  paragraph('Wat er al is gedaan', { role: 'heading', level: 1 }),
  item('1.', 'Het eerste gemaal is vervangen.'),
  item('2.', 'Voor het tweede gemaal:'),
  item('a)', 'ligt het ontwerp klaar;', 1),
  item('b)', 'is de vergunning verleend;', 1),
  item('', 'Die geldt vijf jaar.', 1),
  item('3.', 'Het derde gemaal volgt.'),
  paragraph('Daarna gaat de telling verder.'),
  item('5.', 'Het vijfde gemaal is jonger.', 0, 'l2'),
  item('•', 'een punt', 0, 'l3'),
  item('–', 'een streepje daaronder', 1, 'l3'),
  item('1.1', 'een dubbel nummer', 0, 'l4'),
  paragraph('Water is van ons allemaal, en dat blijft het.', { role: 'quote' }),
  paragraph('De bedragen', { role: 'heading', level: 2 }),
  {
    type: 'table',
    headerRows: 1,
    rows: [
      { cells: [cell('Jaar'), cell('Bedrag', { columns: 2 })] },
      { cells: [cell('2023', { rows: 2 }), cell('€ 10 mln.'), cell('vast')] },
      { cells: [cell('€ 12 mln.'), { blocks: [paragraph('geraamd'), item('-', 'met marge', 0, 'l5')] }] },
      { cells: [cell('2024')] },
    ],
  },
  paragraph([
    text('Zie ook de eerste noot'),
    { type: 'note-mark', note: 'a' },
    text(' en de tweede'),
    { type: 'note-mark', note: 'b' },
    text('.'),
  ]),
  { type: 'page-break' },
  paragraph([text('Dit staat op een nieuwe bladzijde,'), { type: 'break' }, text('met een regel\tals deze.')]),
  paragraph('Hoogachtend,', { style: 'Slotgroet' }),
  paragraph([text('De minister van Waterbeheer,')], { style: 'Ondertekening' }),
  paragraph('drs. A. Voorbeeld', { style: 'Ondertekening', room: 3 }),
];

/** A letter with everything that a writer can be asked for. */
export const SAMPLE: Document = {
  head: {
    sender: ['Ministerie van Waterbeheer'],
    returnAddress: entry('retouradres', 'Retouradres', 'Postbus 1 1000 AA Waterdam'),
    address: [
      entry('aan', 'Aan', 'de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Postbus 20018', '2500 EA Den Haag'),
      entry('cc', 'Kopie aan', 'de Unie van Waterschappen'),
    ],
    lines: [
      entry('datum', 'Datum', text('[…datum…]', { open: true })),
      entry('betreft', 'Betreft', 'Voortgang van de peilbesluiten en van het vervangen van gemalen in het hele land'),
    ],
    column: [
      entry('directie', 'Directie', 'Directie Peilbeheer'),
      entry('contactpersoon', 'Contactpersoon', 'B. Voorbeeld', 'b.voorbeeld@waterbeheer.example'),
      entry('kenmerk', 'Kenmerk', '2024-0000012345'),
      entry('uw-kenmerk', 'Uw kenmerk', '2024Z01234'),
      entry('bijlagen', 'Bijlagen', '2'),
    ],
    running: [
      entry('datum', 'Datum', text('[…datum…]', { open: true })),
      entry('kenmerk', 'Kenmerk', '2024-0000012345'),
    ],
  },
  body: BODY,
  regions: [],
  notes: [
    { id: 'a', mark: '1', kind: 'footnote', blocks: [paragraph('Kamerstukken II 2023/24, 99999, nr. 1.')] },
    {
      id: 'b',
      mark: '*',
      kind: 'footnote',
      blocks: [
        paragraph([text('Met een '), text('eigen', { italic: true }), text(' teken.')]),
        paragraph('En nog een alinea.'),
      ],
    },
  ],
  properties: {
    title: 'Voortgang van de peilbesluiten',
    subject: 'Kamerbrief',
    custom: { Kenmerk: '2024-0000012345' },
  },
};
