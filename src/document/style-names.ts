/** What the names of styles say, in the languages that office programs give them here. */

/** As LibreOffice and Word name the style of a quotation, in English and Dutch. */
const QUOTES =
  /^(?:quotations?|quote|intense quote|citaat|duidelijk citaat|blokcitaat|block text|block quotation|bloktekst)$/i;

const HEADINGS = /^(?:heading|kop) ?([1-9])$/i;

/** True for the style of a quotation that stands by itself. */
export function isQuoteStyle(name: string): boolean {
  return QUOTES.test(name);
}

/** The level of heading that a style is for: 2 for 'Kop 2' and 'heading 2'. */
export function headingLevel(name: string): number | undefined {
  const level = HEADINGS.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The styles of items of a list, and of paragraphs that go on with one. */
const LISTED = /^(?:list paragraph|lijstalinea|list continue|lijstvoortzetting)(?: \d)?$/i;

/** True for the style of paragraphs in lists, with a number or without. */
export function isListStyle(name: string): boolean {
  return LISTED.test(name);
}
