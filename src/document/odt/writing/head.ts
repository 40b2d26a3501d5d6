import { xml } from '../../../xml/index.ts';
import type { HeadEntry, PageHead } from '../../blocks.ts';
import { entryParagraphs, headParagraphs, senderParagraphs, styled } from '../../head-paragraphs.ts';
import { PAGE } from '../../style-sheet.ts';
import type { BlockWriter, Setting } from './blocks.ts';
import { FRAME, pt } from './odf.ts';
import { fieldXml } from './text.ts';

/**
 * What stands before the text on the first page: address, Datum and Betreft, and the column of references, a frame that belongs to the
 * last line above the text: there it is read.
 *
 * @param page the name of the page that begins with it
 */
export function headXml(head: PageHead, writer: BlockWriter, page: string): string {
  const found = headParagraphs(head, 0);
  const all = found.length > 0 ? found : [{ paragraph: styled('Adres', []) }];
  return all
    .map(({ paragraph, ...distances }, i) =>
      writer.paragraph(paragraph, {
        ...distances,
        ...(i === 0 && { page }),
        ...(i === all.length - 1 && { before: columnXml(head.column, writer) }),
      }),
    )
    .join('');
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
      'svg:y': pt(PAGE.columnTop),
      'svg:width': pt(PAGE.columnWidth),
    },
    xml('draw:text-box', { 'fo:min-height': '9pt' }, entriesXml(column, writer)),
  );
}

/** The header of the first page: who writes. */
export function senderXml(head: PageHead, writer: BlockWriter): string {
  const lines = senderParagraphs(head).map((one) => writer.paragraph(one));
  return lines.length > 0 ? lines.join('') : writer.paragraph(styled('Afzender', []));
}

/** The header of the pages after the first, above the column of references: "Pagina 2 van 3", Datum, Kenmerk. */
export function runningXml({ running }: PageHead, writer: BlockWriter): string {
  const text = PAGE.width - PAGE.right;
  const setting = { left: PAGE.columnLeft - PAGE.left, right: text - PAGE.columnLeft - PAGE.columnWidth };
  return pageNumberXml(writer, setting) + entriesXml(running, writer, setting);
}

/** "Pagina 2 van 3". */
export function pageNumberXml(writer: BlockWriter, setting: Setting = {}): string {
  const before = `Pagina ${fieldXml('page', '1')} van ${fieldXml('pages', '1')}`;
  return writer.paragraph(styled('Referentiegegeven', []), { ...setting, before });
}

function entriesXml(entries: readonly HeadEntry[], writer: BlockWriter, setting?: Setting): string {
  return entryParagraphs(entries)
    .map((one) => writer.paragraph(one, setting))
    .join('');
}
