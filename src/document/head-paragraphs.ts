import type { HeadEntry, Inline, PageHead, Paragraph } from './blocks.ts';
import { onLines, spoken } from './inline-text.ts';
import type { StyleName } from './style-sheet.ts';

/** Points between the parts of a head: below the address, and between subject and salutation three lines of text. */
export const HEAD_DISTANCE = 36;

/** A paragraph of a head, with the points above and below it where they differ from those of its style. */
export interface HeadParagraph {
  readonly paragraph: Paragraph;
  readonly above: number | undefined;
  readonly below: number | undefined;
}

/**
 * What stands above the text of the first page: the address, and Datum and Betreft.
 *
 * @param above points above the return address, where the head begins with one
 */
export function headParagraphs({ returnAddress, address, lines }: PageHead, above: number): HeadParagraph[] {
  const sentBack = returnAddress
    ? [styled('Retouradres', [spoken(`> ${returnAddress.label} `), ...onLines(returnAddress.lines)])]
    : [];
  const facts = lines.map((entry) =>
    styled(entry.name === 'betreft' ? 'Briefonderwerp' : 'Briefgegeven', labelled(entry)),
  );
  return [
    ...apart(sentBack, above),
    ...apart(address.flatMap(addressLines), returnAddress ? 0 : HEAD_DISTANCE),
    ...apart(facts, HEAD_DISTANCE, HEAD_DISTANCE),
  ];
}

/** Paragraphs that stay together, at a distance from what stands above them and, where it is said, below. */
function apart(all: readonly Paragraph[], above: number, below?: number): HeadParagraph[] {
  return all.map((paragraph, i) => ({
    paragraph,
    above: i === 0 ? above : undefined,
    below: i === all.length - 1 ? below : undefined,
  }));
}

function addressLines({ label, lines }: HeadEntry, entry: number): Paragraph[] {
  return lines.map((line, i) => ({
    ...styled('Adres', i === 0 && label !== '' ? [spoken(`${label} `), ...line] : line),
    ...(i === 0 && entry > 0 && { room: 1 }),
  }));
}

/** Labels, each above its value. */
export function entryParagraphs(entries: readonly HeadEntry[]): Paragraph[] {
  return entries.flatMap(({ label, lines }) => [
    ...(label === '' ? [] : [styled('Referentiekop', [spoken(label)])]),
    styled('Referentiegegeven', onLines(lines)),
  ]);
}

/** Who writes, a line each. */
export function senderParagraphs({ sender }: PageHead): Paragraph[] {
  return sender.map((text) => styled('Afzender', [spoken(text)]));
}

/** Label and value on one line, the value at a distance that all lines share. */
function labelled({ label, lines }: HeadEntry): Inline[] {
  return [spoken(`${label}\t`), ...onLines(lines)];
}

/** A paragraph in a style of the sheet. */
export function styled(style: StyleName, content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'text', style, content };
}
