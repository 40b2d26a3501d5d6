import type { IsoDate } from '../../dates/index.ts';
import { houseNotation } from '../../house/index.ts';
import { openReference, referenceTo } from '../../references/index.ts';
import type { Paper } from '../../register/index.ts';
import type { Fix, LintContext } from '../rule.ts';

const MOST_OFFERED = 5;

/**
 * Offers to put a reference in brackets at a place: that of each of the papers, in the notation of the house, and always the open
 * place for one still to be found.
 * @param day that of the paper, for the open place.
 */
export function offerReferences(
  at: number,
  papers: readonly Paper[],
  { notation, facts }: LintContext,
  day?: IsoDate,
): Fix[] {
  const written = houseNotation(
    notation,
    facts.citations.map(({ item }) => item),
  );
  const insert = (reference: string, title: string): Fix => ({
    title,
    edits: [{ span: { start: at, end: at }, newText: ` (${reference})` }],
  });
  const known = papers.slice(0, MOST_OFFERED).flatMap((paper) => {
    const reference = referenceTo(paper, written);
    return reference === undefined ? [] : [insert(reference, `Voeg toe: ${reference}, ${paper.title}`)];
  });
  return [...known, insert(openReference(written, day), 'Voeg een vindplaats toe, nog in te vullen')];
}
