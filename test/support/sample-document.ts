import type { Block, Cell, Document, HeadEntry, Text } from '../../src/document/index.ts';
import { item, paragraph, text } from './made-document.ts';

/** A cell with one line. */
export function cell(words: string, rest: Partial<Cell> = {}): Cell {
  return { blocks: [paragraph(words)], ...rest };
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
  item('Het eerste gemaal is vervangen.', '1.'),
  item('Voor het tweede gemaal:', '2.'),
  item('ligt het ontwerp klaar;', 'a)', { level: 1 }),
  item('is de vergunning verleend;', 'b)', { level: 1 }),
  item('Die geldt vijf jaar.', '', { level: 1 }),
  item('Het derde gemaal volgt.', '3.'),
  paragraph('Daarna gaat de telling verder.'),
  item('Het vijfde gemaal is jonger.', '5.', { level: 0, list: 'l2' }),
  item('een punt', '•', { level: 0, list: 'l3' }),
  item('een streepje daaronder', '–', { level: 1, list: 'l3' }),
  item('een dubbel nummer', '1.1', { level: 0, list: 'l4' }),
  paragraph('Water is van ons allemaal, en dat blijft het.', { role: 'quote' }),
  paragraph('De bedragen', { role: 'heading', level: 2 }),
  {
    type: 'table',
    headerRows: 1,
    rows: [
      { cells: [cell('Jaar'), cell('Bedrag', { columns: 2 })] },
      { cells: [cell('2023', { rows: 2 }), cell('€ 10 mln.'), cell('vast')] },
      {
        cells: [
          cell('€ 12 mln.'),
          { blocks: [paragraph('geraamd'), item('met marge', '-', { level: 0, list: 'l5' })] },
        ],
      },
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
