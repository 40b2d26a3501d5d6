import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { headOf, type TitleHead } from './movers.ts';
import type { Comparison } from './verdict.ts';

/**
 * Who handed it in. It is a fault when none of the names that are written stands in the head of the title, or only some of them in a
 * head that names all; any part of a name counts. Who signed behind "c.s." stands in no title, so there a foreign name is only likely
 * to be one. Of "de moties van de leden X en Y" each has one of the movers.
 */
export function compareMover({ movers, persons, subject, noun }: CitedAs, paper: Paper): Comparison | undefined {
  if (movers === undefined || persons.length === 0) return undefined;
  if (paper.kind !== 'motie' && paper.kind !== 'amendement') return undefined;
  const head = headOf(paper.title);
  if (!head) return undefined;
  const foreign = persons.filter((parts) => !isNamedIn(head, parts));
  const some = foreign.length < persons.length;
  if (foreign.length === 0 || (some && (head.others || !head.clear || isPlural(noun?.word))))
    return { aspect: 'indiener', agrees: true, certain: true };
  // "de motie Hitteplan" is called after its subject
  const parts = foreign.flat();
  if (!head.clear || parts.some((part) => isInSubject(paper.title, part) || subject.has(part))) return undefined;
  return {
    aspect: 'indiener',
    agrees: false,
    certain: !head.others && !some,
    tells: `${paper.id} is van ${head.names}, niet van ${movers.replace(/\sc\.s\.?$/, '')}`,
  };
}

/** True where a person stands in the head of a title. */
export function isNamedIn({ parts }: TitleHead, person: readonly string[]): boolean {
  return person.some((part) => parts.has(part));
}

function isPlural(word = ''): boolean {
  return word.endsWith('s') || word.endsWith('en');
}

function isInSubject(title: string, part: string): boolean {
  return title.toLowerCase().includes(part) && part.length > 3;
}
