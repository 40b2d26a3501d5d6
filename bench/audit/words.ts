import { words } from '../../src/register/index.ts';

const SHORTEST = 4;
/** Words that stand in too many titles to show what a paper is about. */
const COMMON = new Set(
  `deze door haar heeft hier hoe inzake met mijn naar niet ook over reactie stand stuk tijdens tussen uitvoering uitkomsten
  voor voortgang waar wordt worden zaken zijn zoals brief motie amendement verslag antwoord antwoorden vragen verzoek commissie
  kabinet kabinetsreactie regering kamer lid leden wijziging houdende betreffende ministerie vaststelling begrotingsstaten jaar
  memorie toelichting voorstel enkele andere aanbieding aangaande diverse onderzoek rapport beleid gewijzigde nederland nederlandse welke alle`.split(
    /\s+/,
  ),
);

/** The words of a text that show what it is about. */
export function topicsOf(text: string): Set<string> {
  return new Set(words(text).filter((word) => word.length >= SHORTEST && !COMMON.has(word) && !/^\d/.test(word)));
}

/** How many topics of the first text the second has too. */
export function shared(topics: ReadonlySet<string>, text: string): number {
  const others = topicsOf(text);
  return [...topics].filter((topic) => others.has(topic)).length;
}
