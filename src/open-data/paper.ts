import type { DossierOfPaper, OpenPaper, Row } from './rows.ts';
import { aanhangselOf, countOf, dayOf, present, textOf, vergaderjaarOf } from './values.ts';

/** What a service says of a paper, as it comes: each service calls its fields by other names. */
type Said = { readonly [K in Exclude<keyof OpenPaper, keyof Row | 'dossiers'>]?: unknown };

/** A Document out of what a service says of it; what cannot be read is left out. */
export function paperOf(row: Row, dossiers: readonly DossierOfPaper[], said: Said): OpenPaper {
  return present<OpenPaper>({
    ...row,
    dossiers,
    number: countOf(said.number),
    document: textOf(said.document),
    date: dayOf(said.date),
    vergaderjaar: vergaderjaarOf(said.vergaderjaar),
    soort: textOf(said.soort),
    title: textOf(said.title),
    dossierTitle: textOf(said.dossierTitle),
    kenmerk: textOf(said.kenmerk),
    aanhangsel: aanhangselOf(said.aanhangsel),
    zaak: textOf(said.zaak),
  });
}
