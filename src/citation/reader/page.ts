import type { Cursor } from './cursor.ts';

/** p. 3, pp. 3-5, blz. 12, pag. 7, pagina's 3 en 4. */
const PAGE_WORD = /(?:pp?|blz|bl|pag|pagina(?:'?s)?|bladzijden?|bladz)(?:\.|(?= ?\d)) ?/iy;
const PAGE = /\d{1,5}(?:[a-z](?![a-z]))?(?: ?- ?\d{1,5})?/y;
const NEXT_PAGE = /(?: ?, ?| en |,? t\/m | tot en met | & )(?=\d{1,5}(?![\dA-Za-z]|[.,]\d))/y;
const AND_FOLLOWING = /(?: e\.v\.| ev\.?(?![a-z])| e\.v(?![a-z])| en verder(?![a-z])| e\.a\.| ff\.)/y;

/** "(MvT)", ", MvT": what the paper is, between its number and its pages. */
const ASIDE = / ?(?:\([^()\n]{1,40}\)|,? (?:MvT|MvA|NnavV|VV|EV))(?=,? ?(?:p|pp|blz|pag)\.? ?\d)/y;

/** Reads ", p. 25-36": the pages as written, spaces folded. Gives undefined when no pages stand here. */
export function readPages(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    cursor.take(ASIDE);
    cursor.take(/ ?[,;:]? ?\(?/y);
    if (!cursor.take(PAGE_WORD)) return undefined;
    return readBarePages(cursor);
  });
}

/** Reads pages without a word before them ("6368-6375"). */
export function readBarePages(cursor: Cursor): string | undefined {
  const first = cursor.take(PAGE)?.[0];
  if (first === undefined) return undefined;
  let pages = first.replaceAll(' ', '');
  for (let count = 0; count < 50; count++) {
    const next = cursor.attempt(() => {
      const separator = cursor.take(NEXT_PAGE)?.[0];
      // ", 36 410, nr. 5" and ", 2011/12" begin something else
      if (separator === undefined || cursor.sees(/\d\d[ .]?\d{3}(?!\d)|\d{4}[/-]\d\d|\d+ (?!en |t\/m|tot |e\.v)[a-z]/y))
        return undefined;
      const page = cursor.take(PAGE)?.[0];
      return page === undefined ? undefined : separator + page.replaceAll(' ', '');
    });
    if (next === undefined) break;
    pages += next;
  }
  return pages + (cursor.take(AND_FOLLOWING)?.[0] ?? '');
}
