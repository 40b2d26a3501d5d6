import { anyOf, listed } from '../text/index.ts';

/** No line of a head or signature that says something is longer. */
export const LONGEST_LINE = 120;

const POSTCODE = /^(?:.*\s)?\d{4} ?[A-Z]{2}\b/;
const STREET = /^(?:Postbus \d|P\.O\. Box \d|(?:p\/a )?[\p{L}'’. -]{3,50} \d{1,5}(?: ?[-/]? ?[a-zA-Z0-9]{1,4})?$)/u;

const LABELS = listed(
  String.raw`aan t\.?a\.?v\.? datum betreft onderwerp kenmerk aangetekend vertrouwelijk tel telefoon mobiel fax e-?mail kvk iban bank btw
  pagina bijlage www\. https?: >`,
);
const NOT_IN_NAME = [...LABELS, 'per e-?mail', 'per post', 'uw ', 'ons ', 'onze '];
/** What stands in the head or signature of a letter and is neither name nor address. */
export const NO_NAME = new RegExp(String.raw`^${anyOf(...NOT_IN_NAME)}|@|^[\d\s().+/-]+$|:`, 'i');

/** The lines of a stretch of text, white space folded and marks of bold print gone; without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line
        .replace(/[*_]{2}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** The lines that are an address, also of one that is written on a line; a letter goes to the postbus rather than the street. */
export function addressLines(lines: readonly string[]): string[] {
  const found = lines
    .flatMap((line) => line.split(/,? (?=\d{4} ?[A-Z]{2}\b)|, (?=Postbus \d)| [|•·] /))
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_LINE && !NO_NAME.test(line) && (STREET.test(line) || POSTCODE.test(line)));
  const box = found.findIndex((line) => /^Postbus /i.test(line));
  return box > 0 && POSTCODE.test(found[box + 1] ?? '') ? found.slice(box) : found;
}
