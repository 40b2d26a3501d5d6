import type { PageMark } from '../letter.ts';
import type { Line } from '../lines.ts';
import type { Cluster } from './furniture.ts';

const FORM_FEED = '\f';

/** The lines (by number) at which a new page begins: those after a form feed, as PDF text has it. */
export function pageBreaks(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let index = 0;
  for (let at = source.indexOf(FORM_FEED); at >= 0; at = source.indexOf(FORM_FEED, at + 1)) {
    while (index < lines.length && (lines[index]?.start ?? 0) <= at) index++;
    if (index >= lines.length) break;
    breaks.add(index);
  }
  return breaks;
}

const NUMBER = /^(\d{1,3})(?: ?\/ ?(\d{1,3}))?$/;

/**
 * Page numbers that stand alone between empty lines, without a word: "2/5", and a bare "2" at the edge of a page or in the
 * middle of a sentence. Other bare numbers are those of questions.
 */
export function pageNumbers(lines: readonly Line[], breaks: ReadonlySet<number>): Cluster[] {
  const clusters: Cluster[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > 7 || !NUMBER.test(line.text)) return;
    const mark = pageNumberIn(line);
    if (mark && isPageNumber(lines, i, breaks, mark)) clusters.push({ first: i, last: i, kind: 'footer', fields: [] });
  });
  return clusters;
}

/** Reads "2" or "2/5", the whole of a line; not a number beyond the last page. */
export function pageNumberIn({ text, start, end }: Line): PageMark | undefined {
  const [, page, of] = NUMBER.exec(text) ?? [];
  if (page === undefined) return undefined;
  const span = { start, end };
  if (of === undefined) return { page: Number(page), span };
  return Number(page) >= 1 && Number(page) <= Number(of) ? { page: Number(page), of: Number(of), span } : undefined;
}

const FAR = 12;

function isPageNumber(lines: readonly Line[], index: number, breaks: ReadonlySet<number>, mark: PageMark): boolean {
  const before = neighbour(lines, index, -1);
  const after = neighbour(lines, index, 1);
  const atEdge = hasBreak(breaks, index, after ?? index + FAR) || hasBreak(breaks, before ?? index - FAR, index);
  if (atEdge) return true;
  if (lines[index - 1]?.text !== '' || (lines[index + 1]?.text ?? '') !== '') return false;
  if (mark.of !== undefined) return true;
  const last = before === undefined ? '' : (lines[before]?.text ?? '');
  const next = after === undefined ? '' : (lines[after]?.text ?? '');
  return last.length > 40 && !/[.?!:;)”’"]$/.test(last) && /^\p{Ll}/u.test(next);
}

/** The nearest line with text, if it is near. */
function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= FAR; i += step) {
    if (lines[i]?.text !== '') return i;
  }
  return undefined;
}

/** True when a page begins after line `from`, up to and with line `to`. */
function hasBreak(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  if (breaks.size === 0) return false;
  for (let i = from + 1; i <= to; i++) if (breaks.has(i)) return true;
  return false;
}
