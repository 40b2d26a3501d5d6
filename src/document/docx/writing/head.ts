import type { HeadEntry, Inline, PageHead, Paragraph } from '../../blocks.ts';
import { PAGE, TEXT_WIDTH } from '../../style-sheet.ts';
import { fieldXml, paragraphXml, run, type Target, textXml } from './markup.ts';
import { twips, w } from './wordml.ts';

/** Points between the parts of a head: below the address, and between subject and salutation three lines of text. */
const DISTANCE = 36;

/** From the upper edge of the page to the column of references. */
const COLUMN_TOP = 150;

/**
 * What stands before the text on the first page: address, Datum and Betreft, and the column of references. The column is a frame
 * of ordinary paragraphs, so that it is read in its place between subject and salutation, by people who listen to it too.
 */
export function headXml({ returnAddress, address, lines, column }: PageHead, target: Target): string {
  const sentBack = returnAddress
    ? [paragraph('Retouradres', [...spoken(`> ${returnAddress.label} `), ...line(returnAddress.lines)])]
    : [];
  const to = address.flatMap(({ label, lines: all }, entry) =>
    all.map((text, i) => {
      const isFirst = i === 0 && label !== '';
      return {
        ...paragraph('Adres', isFirst ? [...spoken(`${label} `), ...text] : text),
        ...(i === 0 && entry > 0 && { room: 1 }),
      };
    }),
  );
  const beside = lines.map((entry) =>
    paragraph(entry.name === 'betreft' ? 'Briefonderwerp' : 'Briefgegeven', labelled(entry)),
  );
  return [
    apart(sentBack, target, DISTANCE),
    apart(to, target, sentBack.length > 0 ? 0 : DISTANCE),
    apart(beside, target, DISTANCE, DISTANCE),
    entriesXml(column, target, { frame: FRAME }),
  ].join('');
}

/** Paragraphs that stay together, at a distance from what stands above them and, where it is said, below. */
function apart(all: readonly Paragraph[], target: Target, above: number, below?: number): string {
  const settings = all.map((_, i) => ({
    above: i === 0 ? above : undefined,
    below: i === all.length - 1 ? below : undefined,
  }));
  return all.map((one, i) => paragraphXml(one, target, settings[i])).join('');
}

const FRAME = w('framePr', {
  w: twips(PAGE.columnWidth),
  hSpace: twips(9),
  wrap: 'around',
  vAnchor: 'page',
  hAnchor: 'page',
  x: twips(PAGE.columnLeft),
  y: twips(COLUMN_TOP),
});

/** The header of the first page: who writes. */
export function senderXml({ sender }: PageHead, target: Target): string {
  const lines = sender.map((text) => paragraphXml(paragraph('Afzender', spoken(text)), target));
  return lines.length > 0 ? lines.join('') : w('p');
}

/** The header of the pages after the first, above the column of references: "Pagina 2 van 3", Datum, Kenmerk. */
export function runningXml({ running }: PageHead, target: Target): string {
  const right = PAGE.columnLeft + PAGE.columnWidth - PAGE.left - TEXT_WIDTH;
  const indent = w('ind', { left: twips(PAGE.columnLeft - PAGE.left), right: -twips(right) });
  return pageNumberXml(target, indent) + entriesXml(running, target, { indent });
}

/** "Pagina 2 van 3". */
export function pageNumberXml(target: Target, indent = ''): string {
  const numbers = [
    run('', textXml('Pagina ')),
    fieldXml('PAGE', '1'),
    run('', textXml(' van ')),
    fieldXml('NUMPAGES', '1'),
  ];
  return paragraphXml(paragraph('Referentiegegeven', []), target, { start: numbers.join(''), indent });
}

/** Labels, each above its value. */
function entriesXml(
  entries: readonly HeadEntry[],
  target: Target,
  setting: { frame?: string; indent?: string },
): string {
  return entries
    .flatMap(({ label, lines }) => [
      ...(label === '' ? [] : [paragraph('Referentiekop', spoken(label))]),
      paragraph('Referentiegegeven', line(lines)),
    ])
    .map((one) => paragraphXml(one, target, setting))
    .join('');
}

/** Label and value on one line, the value at a distance that all lines share. */
function labelled({ label, lines }: HeadEntry): Inline[] {
  return [...spoken(`${label}\t`), ...line(lines)];
}

/** Lines as one paragraph. */
function line(lines: HeadEntry['lines']): Inline[] {
  return lines.flatMap((one, i) => (i === 0 ? one : [{ type: 'break' } as const, ...one]));
}

function spoken(text: string): Inline[] {
  return [{ type: 'text', text }];
}

function paragraph(style: string, content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'text', style, content };
}
