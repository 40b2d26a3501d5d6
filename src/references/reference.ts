import { type Citation, type Notation, notationNamed, parseCanonicalId, writeCitation } from '../citation/index.ts';
import { type IsoDate, shortVergaderjaar, vergaderjaarOf } from '../dates/index.ts';
import { openPlace } from '../dutch/index.ts';
import type { Paper } from '../register/index.ts';

/** Whether references are written anew in a notation: it is one of running text. */
export function isWritten(notation: Notation): boolean {
  return notationNamed(notation).isHouse === true;
}

/** How a reference to a Kamerstuk is written, look-alikes taken together; undefined for identifiers and addresses. */
export function styleOf({ notation, text }: Citation): Notation | undefined {
  const { id, countsAs, isHouse } = notationNamed(notation);
  if (countsAs) return notationNamed(countsAs(text)).id;
  return isHouse && id;
}

/** A reference of which only the year is known: the rest is an open place. */
export function openReference(notation: Notation, day?: IsoDate): string {
  const year = day ? { jaar: day.slice(0, 4), vergaderjaar: shortVergaderjaar(vergaderjaarOf(day)) } : {};
  const { open } = notationNamed(notation);
  return open ? open(openPlace, year) : `Kamerstuk ${openPlace('dossier')}, nr. ${openPlace('nummer')}`;
}

/** The reference to a known paper. */
export function referenceTo(paper: Paper, notation: Notation): string | undefined {
  const target = parseCanonicalId(paper.id);
  if (!target) return undefined;
  const vergaderjaar = paper.vergaderjaar ?? (paper.date && vergaderjaarOf(paper.date));
  const jaar = paper.date ? Number(paper.date.slice(0, 4)) : undefined;
  return writeCitation(
    { targets: [target], ...(vergaderjaar && { vergaderjaar }), ...(jaar !== undefined && { jaar }) },
    notation,
  );
}
