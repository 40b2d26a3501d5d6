import { searchedCitation } from '../citation/index.ts';
import { keyPrefix } from './query.ts';
import { asksNothing, words } from './words.ts';

/** What somebody types to find a dossier: the start of its number, or words of its title of which the last may be unfinished. */
export type DossierQuery = { readonly prefix: string } | { readonly words: readonly string[] };

/** Reads a question for dossiers: '317', 'TK 35570-', '35570 V', 'nationale omgev'; undefined for signs alone, which no dossier answers. */
export function readDossierQuery(text: string): DossierQuery | undefined {
  const query = text.slice(0, 500).trim();
  const { typed, opening, end } = searchedCitation(query);
  if (typed) return { prefix: keyPrefix(typed) };
  const [paper] = opening;
  if (paper && words(query.slice(end)).length === 0) {
    const { dossier, suffix } = paper;
    return { prefix: keyPrefix({ dossier, ...(suffix !== undefined && { suffix }) }) };
  }
  const asked = opening.length > 0 ? query : query.slice(end);
  return asksNothing(asked) ? undefined : { words: words(asked) };
}

/** True when a dossier is an answer to the question. */
export function answersDossierQuery(id: string, title: string, query: DossierQuery): boolean {
  if ('prefix' in query) return id.startsWith(query.prefix);
  const held = words(title);
  const last = query.words.length - 1;
  return query.words.every((word, index) =>
    index === last ? held.some((one) => one.startsWith(word)) : held.includes(word),
  );
}
