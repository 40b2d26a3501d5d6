import { xml } from '../../../xml/index.ts';
import type { HeadEntry, Inline, PageHead, Paragraph } from '../../blocks.ts';
import { PAGE } from '../../style-sheet.ts';
import type { BlockWriter, Setting } from './blocks.ts';
import { FRAME, pt } from './odf.ts';
import { fieldXml } from './text.ts';

/** Points between the parts of a head: below the address, and between subject and salutation three lines of text. */
const DISTANCE = 36;
/** From the upper edge of the page to the column of references. */
const COLUMN_TOP = 150;

/**
 * What stands before the text on the first page: address, Datum and Betreft, and the column of references, a frame that belongs to the
 * last line above the text: there it is read.
 *
 * @param page the name of the page that begins with it
 */
export function headXml(
  { returnAddress, address, lines, column }: PageHead,
  writer: BlockWriter,
  page: string,
): string {
  const all: { readonly paragraph: Paragraph; readonly setting: Setting }[] = [];
  const add = (paragraphs: readonly Paragraph[], above: number, below?: number) => {
    for (const [i, paragraph] of paragraphs.entries()) {
      const isLast = i === paragraphs.length - 1;
      all.push({ paragraph, setting: { above: i === 0 ? above : undefined, below: isLast ? below : undefined } });
    }
  };
  if (returnAddress) {
    const { label, lines: own } = returnAddress;
    add([named('Retouradres', [...spoken(`> ${label} `), ...joined(own)])], 0);
  }
  add(address.flatMap(addressLines), returnAddress ? 0 : DISTANCE);
  add(
    lines.map((entry) => named(entry.name === 'betreft' ? 'Briefonderwerp' : 'Briefgegeven', labelled(entry))),
    DISTANCE,
    DISTANCE,
  );
  if (all.length === 0) all.push({ paragraph: named('Adres', []), setting: {} });
  const last = all.length - 1;
  return all
    .map(({ paragraph, setting }, i) =>
      writer.paragraph(paragraph, {
        ...setting,
        ...(i === 0 && { page }),
        ...(i === last && { before: columnXml(column, writer) }),
      }),
    )
    .join('');
}

function addressLines({ label, lines }: HeadEntry, entry: number): Paragraph[] {
  return lines.map((line, i) => ({
    ...named('Adres', i === 0 && label !== '' ? [...spoken(`${label} `), ...line] : line),
    ...(i === 0 && entry > 0 && { room: 1 }),
  }));
}

function columnXml(column: readonly HeadEntry[], writer: BlockWriter): string {
  if (column.length === 0) return '';
  const style = writer.styles.of(
    'graphic',
    'Kader',
    { 'style:parent-style-name': FRAME },
    xml('style:graphic-properties', {
      'style:vertical-pos': 'from-top',
      'style:vertical-rel': 'page',
      'style:horizontal-pos': 'from-left',
      'style:horizontal-rel': 'page',
    }),
  );
  return xml(
    'draw:frame',
    {
      'draw:name': 'Referentiekolom',
      'draw:style-name': style,
      'text:anchor-type': 'paragraph',
      'svg:x': pt(PAGE.columnLeft),
      'svg:y': pt(COLUMN_TOP),
      'svg:width': pt(PAGE.columnWidth),
    },
    xml('draw:text-box', { 'fo:min-height': '9pt' }, ...entries(column, writer)),
  );
}

/** The header of the first page: who writes. */
export function senderXml({ sender }: PageHead, writer: BlockWriter): string {
  const lines = sender.map((text) => writer.paragraph(named('Afzender', spoken(text))));
  return lines.length > 0 ? lines.join('') : writer.paragraph(named('Afzender', []));
}

/** The header of the pages after the first, above the column of references: "Pagina 2 van 3", Datum, Kenmerk. */
export function runningXml({ running }: PageHead, writer: BlockWriter): string {
  const text = PAGE.width - PAGE.right;
  const setting = { left: PAGE.columnLeft - PAGE.left, right: text - PAGE.columnLeft - PAGE.columnWidth };
  return pageNumberXml(writer, setting) + entries(running, writer, setting).join('');
}

/** "Pagina 2 van 3". */
export function pageNumberXml(writer: BlockWriter, setting: Setting = {}): string {
  const before = `Pagina ${fieldXml('page', '1')} van ${fieldXml('pages', '1')}`;
  return writer.paragraph(named('Referentiegegeven', []), { ...setting, before });
}

/** Labels, each above its value. */
function entries(all: readonly HeadEntry[], writer: BlockWriter, setting: Setting = {}): string[] {
  return all.flatMap(({ label, lines }) => [
    ...(label === '' ? [] : [writer.paragraph(named('Referentiekop', spoken(label)), setting)]),
    writer.paragraph(named('Referentiegegeven', joined(lines)), setting),
  ]);
}

/** Label and value on one line, the value at a distance that all lines share. */
function labelled({ label, lines }: HeadEntry): Inline[] {
  return [...spoken(`${label}\t`), ...joined(lines)];
}

/** Lines as one paragraph. */
function joined(lines: HeadEntry['lines']): Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' } as const, ...line]));
}

function spoken(text: string): Inline[] {
  return [{ type: 'text', text }];
}

function named(style: string, content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'text', style, content };
}
