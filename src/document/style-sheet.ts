/**
 * The styles of what is written: one table for Word and OpenDocument. Sizes and distances are points; the house style of the
 * government sets 9 pt on lines of 12, and 6.5 on 9 for what stands beside the text (rijkshuisstijl.nl). Its own letter type is not
 * free, so letters are written in Verdana, which that page names as its stand-in.
 */

/** How a paragraph looks. What is absent is as in the style that it is based on. */
export interface Style {
  /** As the officer sees it in the list of styles. */
  readonly name: string;
  /** The style that it is like; absent for the first. */
  readonly like?: string;
  /** The size of the letters. */
  readonly size?: number;
  /** The height of a line. */
  readonly line?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The distance to what stands above and below it. */
  readonly above?: number;
  readonly below?: number;
  /** How far it stands in from the left. */
  readonly left?: number;
  /** How much further in, or with a negative value further out, its first line begins. */
  readonly first?: number;
  /** True where it stays on one page with what follows. */
  readonly withNext?: boolean;
  /** True where paragraphs of this style stand close to each other: the distance above and below is to other text. */
  readonly joined?: boolean;
  /** Of a heading its level. */
  readonly level?: number;
}

/** The letters of everything that is written, and what stands in where a computer lacks them. */
export const TYPE = { font: 'Verdana', otherwise: 'Liberation Sans' } as const;

/** The page, in points: A4, with the text at the left and room for the column of references beside it. */
export const PAGE = {
  width: 595.3,
  height: 841.9,
  top: 85,
  bottom: 57,
  left: 79,
  /** From the right edge of the page to the text. */
  right: 153,
  /** From the left edge of the page to the column of references, and its width. */
  columnLeft: 455,
  columnWidth: 120,
  /** From the upper edge of the page to that column. */
  columnTop: 150,
} as const;

/** How wide the text of a page is, in points. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** The style of running text. */
export const TEXT_STYLE = 'Brieftekst';

const SHEET = [
  { name: TEXT_STYLE, size: 9, line: 12, above: 0, below: 12 },
  { name: 'Afzender', like: TEXT_STYLE, left: 218, below: 0 },
  { name: 'Retouradres', like: TEXT_STYLE, size: 6.5, line: 9, below: 12 },
  { name: 'Adres', like: TEXT_STYLE, below: 0 },
  { name: 'Briefgegeven', like: TEXT_STYLE, left: 62, first: -62, below: 0 },
  { name: 'Briefonderwerp', like: 'Briefgegeven' },
  { name: 'Referentiekop', like: TEXT_STYLE, size: 6.5, line: 9, bold: true, below: 0, withNext: true },
  { name: 'Referentiegegeven', like: TEXT_STYLE, size: 6.5, line: 9, below: 9 },
  { name: 'Aanhef', like: TEXT_STYLE },
  { name: 'Kop 1', like: TEXT_STYLE, bold: true, above: 12, below: 0, withNext: true, level: 1 },
  { name: 'Kop 2', like: TEXT_STYLE, bold: true, above: 12, below: 0, withNext: true, level: 2 },
  { name: 'Kop 3', like: TEXT_STYLE, italic: true, above: 12, below: 0, withNext: true, level: 3 },
  { name: 'Kop 4', like: 'Kop 3', level: 4 },
  { name: 'Kop 5', like: 'Kop 3', level: 5 },
  { name: 'Kop 6', like: 'Kop 3', level: 6 },
  { name: 'Vraag', like: TEXT_STYLE },
  { name: 'Antwoord', like: TEXT_STYLE },
  { name: 'Citaat', like: TEXT_STYLE, left: 18 },
  { name: 'Lijstalinea', like: TEXT_STYLE, joined: true },
  { name: 'Tabeltekst', like: TEXT_STYLE, below: 0 },
  { name: 'Tabelkop', like: 'Tabeltekst', bold: true },
  { name: 'Slotgroet', like: TEXT_STYLE, withNext: true },
  { name: 'Ondertekening', like: TEXT_STYLE, below: 0, withNext: true },
  { name: 'Programmatekst', like: TEXT_STYLE },
  { name: 'Voetnoottekst', like: TEXT_STYLE, size: 7, line: 9, left: 9, first: -9, below: 0 },
] as const satisfies readonly Style[];

/** The name of one of the styles. */
export type StyleName = (typeof SHEET)[number]['name'];

/** The styles, the first of which all others are like. */
export const STYLES: readonly (Style & { readonly name: StyleName })[] = SHEET;

/** True for the style of a heading. */
export function isHeading(name: string): boolean {
  return STYLES.some((style) => style.name === name && style.level !== undefined);
}

/** A distance above or below a style's paragraphs, its own or that of the style it is like. */
export function ofStyle(name: string, side: 'above' | 'below'): number {
  const style = STYLES.find((one) => one.name === name);
  return style?.[side] ?? (style?.like === undefined ? 0 : ofStyle(style.like, side));
}
