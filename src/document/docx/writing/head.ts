import type { HeadEntry, PageHead } from '../../blocks.ts';
import { entryParagraphs, HEAD_DISTANCE, headParagraphs, senderParagraphs, styled } from '../../head-paragraphs.ts';
import { PAGE, TEXT_WIDTH } from '../../style-sheet.ts';
import { fieldXml, paragraphXml, run, type Target, textXml } from './markup.ts';
import { twips, w } from './wordml.ts';

/**
 * What stands before the text on the first page: address, Datum and Betreft, and the column of references. The column is a frame
 * of ordinary paragraphs, so that it is read in its place between subject and salutation, by people who listen to it too.
 */
export function headXml(head: PageHead, target: Target): string {
  const above = headParagraphs(head, HEAD_DISTANCE).map(({ paragraph, ...distances }) =>
    paragraphXml(paragraph, target, distances),
  );
  return above.join('') + entriesXml(head.column, target, { frame: FRAME });
}

const FRAME = w('framePr', {
  w: twips(PAGE.columnWidth),
  hSpace: twips(9),
  wrap: 'around',
  vAnchor: 'page',
  hAnchor: 'page',
  x: twips(PAGE.columnLeft),
  y: twips(PAGE.columnTop),
});

/** The header of the first page: who writes. */
export function senderXml(head: PageHead, target: Target): string {
  const lines = senderParagraphs(head).map((one) => paragraphXml(one, target));
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
  return paragraphXml(styled('Referentiegegeven', []), target, { start: numbers.join(''), indent });
}

/** Labels, each above its value. */
function entriesXml(
  entries: readonly HeadEntry[],
  target: Target,
  setting: { frame?: string; indent?: string },
): string {
  return entryParagraphs(entries)
    .map((one) => paragraphXml(one, target, setting))
    .join('');
}
