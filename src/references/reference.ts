import { type Citation, type Notation, parseCanonicalId, writeCitation } from '../citation/index.ts';
import { type IsoDate, shortVergaderjaar, vergaderjaarOf } from '../dates/index.ts';
import { openPlace } from '../dutch/index.ts';
import type { Paper } from '../register/index.ts';

/** The notations in which a reference can be written anew. */
export const WRITTEN: ReadonlySet<Notation> = new Set<Notation>(['leidraad', 'kamer', 'bzk-kort', 'kort']);

/** How a reference to a Kamerstuk is written, look-alikes taken together; undefined for identifiers and addresses. */
export function styleOf({ notation, text }: Citation): Notation | undefined {
  // "Kamerstukken II 31757, nr. 104": only its year is missing
  if (notation === 'kamer') return /^Kamerstukken I{1,2}\b/.test(text) ? 'leidraad' : 'kamer';
  // without its label: "(31 757, nr. 102)" is the Kamer's own usage, "31757-102" the short notation
  if (notation === 'kaal') return /\bn[ro]/i.test(text) ? 'kamer' : 'kort';
  return WRITTEN.has(notation) ? notation : undefined;
}

/** A reference of which only the year is known: the rest is an open place. */
export function openReference(notation: Notation, day?: IsoDate): string {
  const [dossier, number] = [openPlace('dossier'), openPlace('nummer')];
  switch (notation) {
    case 'bzk-kort':
      return `TK ${openPlace('dossier-nummer')}${day ? `; ${day.slice(0, 4)}` : ''}`;
    case 'leidraad':
      return `Kamerstukken II ${day ? shortVergaderjaar(vergaderjaarOf(day)) : openPlace('vergaderjaar')}, ${dossier}, nr. ${number}`;
    default:
      return `Kamerstuk ${dossier}, nr. ${number}`;
  }
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
