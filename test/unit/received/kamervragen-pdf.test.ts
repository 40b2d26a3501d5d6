import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../../../src/document/pdf/index.ts';
import { laidOut } from '../../../src/letter/index.ts';
import { readKamervragen } from '../../../src/received/index.ts';
import { type Look, madePdf, type Put, putLines, widthOf } from '../../support/made-pdf.ts';

/** Where the text of a publication stands, and what stands left of it. In points. */
const TEXT = 202;
const MARGIN = 36;

/** A line with the mark of a note in it: 'Klopt dat?^1'. */
function withMarks(line: string, y: number, size: number): Put[] {
  let x = TEXT;
  return line.split(/(\^\d)/).flatMap((part) => {
    const isMark = part.startsWith('^');
    const put = { text: isMark ? part.slice(1) : part, x, y: isMark ? y - 3 : y, size: isMark ? 5 : size };
    x += widthOf(put.text, put.size);
    return put.text === '' ? [] : [put];
  });
}

/** A page of a publication: its text, the notes under it and its foot. */
function page(number: number, top: readonly Put[], text: readonly string[], notes: readonly string[]): Put[] {
  let y = top.length > 0 ? 200 : 60;
  const puts: Put[] = [...top];
  for (const line of text) {
    y += /^Vraag \d/.test(line) ? 20 : 9.6;
    puts.push(...withMarks(line, y, 8.5));
  }
  let noteY = 700 - notes.length * 8;
  for (const note of notes) {
    const [, mark = '', rest = ''] = /^(\d?)(.*)$/.exec(note) ?? [];
    noteY += 8;
    if (mark !== '') puts.push({ text: mark, x: TEXT, y: noteY - 2, size: 4 });
    puts.push({ text: rest, x: TEXT + 4, y: noteY, size: 6.5 });
  }
  const left =
    number === 1
      ? putLines(['kv-tk-2026Z90007', 'ISSN 0921 - 7398', '’s-Gravenhage 2026'], MARGIN, 724, {
          size: 5.9,
          leading: 6.5,
        })
      : [];
  const foot = [
    { text: 'Tweede Kamer, vergaderjaar 2025–2026, Vragen', x: TEXT, y: 737, size: 9 },
    { text: String(number), x: 530, y: 737, size: 9 },
  ];
  return [...puts, ...left, ...foot];
}

const bold: { look: Look } = { look: 'bold' };
const HEAD: Put[] = [
  { text: 'Tweede Kamer der Staten-Generaal', x: MARGIN, y: 44, size: 18, ...bold },
  { text: '2', x: 490, y: 66, size: 50, ...bold },
  { text: 'Vergaderjaar 2025–2026', x: MARGIN, y: 101, size: 9.6 },
  { text: 'Vragen gesteld door de leden der Kamer', x: TEXT, y: 130, size: 9, ...bold },
  { text: '2026Z90007', x: TEXT, y: 160, size: 12.8, ...bold },
];

/** The set of questions of test/kamervragen, as the publication prints it: lines and pages end in the middle of sentences and words. */
const PAGES = [
  page(
    1,
    HEAD,
    [
      'Vragen van de leden Van Veen, Jan de Boer (beiden XYZ) en Smit (ABC) aan',
      'de Ministers van Infrastructuur en Waterstaat en van Financiën over het',
      'bericht «Pont vaart niet. Eiland wacht.» (ingezonden 6 mei 2026).',
      'Vraag 1',
      'Bent u bekend met het bericht «Pont vaart niet. Eiland wacht.»^1 en met het',
      'eerdere bericht over de veerdienst?^2',
      'Vraag 2',
      'Hoeveel bewoners van het eiland konden sinds 1 april 2026 op een of meer',
      'dagen niet naar het vasteland, en welke gevolgen had dat voor de voorzie-',
    ],
    [
      '1Eilandnieuws, 2 mei 2026, «Pont vaart niet. Eiland wacht.»',
      '(www.eilandnieuws.example/pont).',
      '2Eilandnieuws, 28 april 2026, «Veerdienst schrapt afvaarten».',
    ],
  ),
  page(
    2,
    [],
    [
      'ningen?',
      'Vraag 3',
      'Kunt u uiteenzetten:',
      'a. hoeveel afvaarten zijn geschrapt;',
      'b. wat daarvan de oorzaak was?',
      'Vraag 4',
      'Herinnert u zich dat u in 2024 schreef dat de pont «voor 1 januari 2026» zou',
      'worden vervangen?^3',
      'Vraag 5',
      'Welke stappen hebt u daarvoor gezet, en waarom zijn die stappen niet ge-',
      'noeg gebleken om de dienstregeling te behouden?',
    ],
    ['3Kamerstuk 90 123, nr. 45.'],
  ),
  page(
    3,
    [],
    [
      'Vraag 6',
      'Deelt u de mening van oud-minister Bos dat een eiland zonder pont geen',
      'eiland is maar een gevangenis?',
      'Vraag 7',
      'Bent u bereid de NS-tarieven voor eilandbewoners en de pont- en bustarie-',
      'ven op elkaar af te stemmen?^4 ^5',
      'Vraag 8',
      'Kunt u deze vragen afzonderlijk beantwoorden?',
    ],
    [
      '4Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 678.',
      '5Rekenkamer, «Over het water», maart 2025, blz. 12.',
    ],
  ),
];

describe('Kamervragen in a PDF', () => {
  it('read as those in the XML of the publication', async () => {
    const { document } = await readPdf(madePdf(PAGES));
    const { text, layout } = laidOut(document);
    const xml = readFileSync(join(import.meta.dirname, '../../kamervragen/veerpont.xml'), 'utf8');
    assert.deepEqual(readKamervragen(text, { layout }), readKamervragen(xml));
  });
});
