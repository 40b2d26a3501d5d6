import { paperOf } from '../paper.ts';
import type { Actor, DossierOfPaper, Gone, OpenDossier, OpenPaper, OpenZaak, Row } from '../rows.ts';
import {
  countOf,
  dayOf,
  dossierNumber,
  type Fields,
  isFields,
  present,
  says,
  textOf,
  vergaderjaarOf,
} from '../values.ts';
import type { Dialect } from './dialect.ts';

/** The versions whose names are looked for in a row: that of the answer first. */
export type Names = readonly [Dialect, Dialect];

/** What every row has. Undefined for a row without an id: then nothing can be said of it. */
export function readRow(fields: Fields): Row | undefined {
  const source = textOf(fields['Id']);
  return source === undefined ? undefined : { source, stamp: textOf(fields['ApiGewijzigdOp']) ?? '' };
}

/** A deleted row comes with nothing but its id and stamp (issue 190 of the data service: 14 % of the documents). */
export function isDeleted(fields: Fields): boolean {
  return fields['Verwijderd'] === true || fields['Verwijderd'] === 'true';
}

/** A dossier; undefined for one whose number the register cannot hold. */
export function readDossier(row: Row, fields: Fields, names: Names): OpenDossier | Gone | undefined {
  if (isDeleted(fields)) return { ...row, gone: true };
  const number = dossierNumber(fields['Nummer'], fields['Toevoeging']);
  const highest = countOf(either(fields, names, 'highest'));
  return number && present<OpenDossier>({ ...row, ...number, title: textOf(fields['Titel']), highest });
}

/** A Document. `Titel` is its dossier's title, `Onderwerp` its own. */
export function readPaper(row: Row, fields: Fields, names: Names): OpenPaper | Gone {
  if (isDeleted(fields)) return { ...row, gone: true };
  return paperOf(row, listOf(fields['Kamerstukdossier']).flatMap(readDossierOfPaper), {
    number: either(fields, names, 'number'),
    document: either(fields, names, 'document'),
    date: fields['Datum'],
    vergaderjaar: fields['Vergaderjaar'],
    soort: fields['Soort'],
    title: fields['Onderwerp'],
    dossierTitle: fields['Titel'],
    kenmerk: fields['KenmerkAfzender'],
    aanhangsel: fields['Aanhangselnummer'],
    zaak: listOf(fields['Zaak'])
      .map((zaak) => textOf(zaak['Nummer']))
      .find((number) => number !== undefined),
  });
}

function readDossierOfPaper(fields: Fields): DossierOfPaper[] {
  const row = readRow(fields);
  if (!row || isDeleted(fields)) return [];
  // without a suffix, null or not, its number may be that of another dossier: then only its id says which it is
  const named = says(fields, 'Toevoeging') ? dossierNumber(fields['Nummer'], fields['Toevoeging']) : undefined;
  return [{ source: row.source, ...named }];
}

/** A Zaak with its actors and documents. */
export function readZaak(row: Row, fields: Fields, names: Names, zaak: string): OpenZaak {
  return present<OpenZaak>({
    ...row,
    zaak,
    soort: textOf(fields['Soort']),
    onderwerp: textOf(fields['Onderwerp']),
    date: dayOf(fields['GestartOp']),
    vergaderjaar: vergaderjaarOf(fields['Vergaderjaar']),
    status: textOf(fields['HuidigeBehandelstatus']) ?? textOf(fields['Status']),
    actors: listOf(fields['ZaakActor'])
      .filter((actor) => !isDeleted(actor))
      .map(readActor),
    documents: listOf(fields['Document']).flatMap((document) => {
      const number = isDeleted(document) ? undefined : textOf(either(document, names, 'document'));
      return number === undefined || !/^\d{4}D\d{5}$/.test(number) ? [] : [number];
    }),
  });
}

function readActor(fields: Fields): Actor {
  return present<Actor>({
    name: textOf(fields['ActorNaam']),
    fractie: textOf(fields['ActorFractie']),
    functie: textOf(fields['Functie']),
    relatie: textOf(fields['Relatie']),
  });
}

function either(fields: Fields, names: Names, field: 'highest' | 'document' | 'number'): unknown {
  return names.map((dialect) => fields[dialect[field]]).find((value) => value !== undefined && value !== null);
}

/** What $expand gives of a collection; a single one comes as an object. */
function listOf(value: unknown): Fields[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(isFields);
}
