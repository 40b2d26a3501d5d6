import type { OpenPaper } from '../../../open-data/index.ts';

/** How many rows a page of the open data is known to have: 250, and 100 where a question asks for its own number. */
const PAGES = [100, 250];

/** True for a number of rows that is one of full pages: the link to the next page may have been left out. */
export function isRound(rows: number): boolean {
  return rows > 0 && PAGES.some((size) => rows % size === 0);
}

/**
 * Whether the papers of a dossier are all that there are. 'cut' when full pages came and the highest number of the dossier did not:
 * the answer is not believed. 'unsure' when full pages came with numbers missing in between, which may well not exist: what is held
 * is not removed for that.
 * @param highest how far the dossier goes; undefined where the source does not say.
 */
export function wholeness(papers: readonly OpenPaper[], highest: number | undefined): 'whole' | 'unsure' | 'cut' {
  if (!isRound(papers.length)) return 'whole';
  if (highest === undefined) return 'unsure';
  const numbers = new Set(papers.flatMap(({ number }) => number ?? []));
  if (Math.max(0, ...numbers) < highest) return 'cut';
  return numbers.size < highest ? 'unsure' : 'whole';
}
