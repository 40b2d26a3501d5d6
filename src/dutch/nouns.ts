import { anyOf, listed } from '../text/index.ts';
import { PAPERS } from './papers.ts';

/**
 * Nouns that are counted, and so never stand in the singular without an article, by their article. Compounds go by their last part:
 * 'ontwerpregeling' is a 'regeling'. Words for papers have their own table.
 */
export const COUNTED: Readonly<Record<'de' | 'het', readonly string[]>> = {
  de: listed(`richtlijn verordening lidstaat regeling norm regio website medewerker instelling organisatie commissie taskforce
    conferentie bijeenkomst begroting afdeling locatie applicatie database dienst werkgroep`),
  het: listed(
    'platform programma systeem project kader netwerk gebied dossier loket portaal budget verdrag fonds convenant',
  ),
};
/** Those with which names begin. */
const IN_NAMES =
  listed(`richtlijn verordening regeling taskforce conferentie dienst werkgroep platform programma project netwerk verdrag
  fonds convenant`);

/** Words that end like one of these nouns, and are no compound of it. */
export const LOOK_ALIKES = listed(
  'promotie emotie competitie repetitie televisie supervisie revisie divisie provisie enorm reorganisatie allocatie',
);

/** Words of one article, in the singular and, with 'de', in the plural; compounds end in one of them. */
export function thingsWithArticle(article: 'de' | 'het'): string {
  const papers = PAPERS.flatMap((paper) => {
    const plural = article === 'de' && paper.plural !== undefined ? [paper.plural] : [];
    return paper.article === article ? [paper.name, ...plural] : plural;
  });
  return longestFirst([...papers, ...COUNTED[article]]);
}

/** Words with which names begin, that keep its capital: 'de Wet open overheid'. */
export const NAMING = longestFirst([...PAPERS.flatMap(({ name, inNames }) => (inNames ? name : [])), ...IN_NAMES]);

/** Words of one article that are counted, in the singular: 'over rapport' lacks 'het', 'over onderzoek' lacks nothing. */
export function countedWithArticle(article: 'de' | 'het'): string {
  const papers = PAPERS.filter((paper) => paper.article === article && !paper.uncounted).map(({ name }) => name);
  return longestFirst([...papers, ...COUNTED[article]]);
}

function longestFirst(words: readonly string[]): string {
  return anyOf(...words.toSorted((one, other) => other.length - one.length));
}
