/** What a list can say about a paper or a dossier. */
export type Field =
  | 'id'
  | 'dossier'
  | 'suffix'
  | 'number'
  | 'date'
  | 'vergaderjaar'
  | 'soort'
  | 'title'
  | 'dossierTitle'
  | 'zaak'
  | 'document'
  | 'kenmerk'
  | 'replacedBy'
  | 'replaces'
  | 'url'
  | 'highest';

/** The fields of one row as they are written; empty ones are left out. */
export type Fields = { readonly [field in Field]?: string };

/**
 * The names a column (or key of a JSON line) may have, without capitals, spaces and signs: 'KST_ID' is 'kstid'. The names of
 * the Tweede Kamer's open data are among them.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['kstid', 'id', 'kamerstuk', 'kamerstuknummer', 'identifier'],
  dossier: ['dossier', 'dossiernummer', 'kamerstukdossier'],
  suffix: ['toevoeging', 'hoofdstuk'],
  number: ['volgnummer', 'ondernummer'],
  date: ['datum', 'date'],
  vergaderjaar: ['vergaderjaar'],
  soort: ['soort', 'soortdocument'],
  title: ['onderwerp', 'titel', 'title'],
  dossierTitle: ['dossiertitel', 'dossiertitle'],
  zaak: ['zaaknummer', 'zaak'],
  document: ['documentnummer', 'document'],
  kenmerk: ['kenmerk', 'kenmerkafzender'],
  replacedBy: ['vervangendoor', 'replacedby'],
  replaces: ['vervangt', 'replaces'],
  url: ['url', 'link', 'vindplaats'],
  highest: ['hoogstevolgnummer', 'hoogste'],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
);

/** The columns of a list, as its first line names them. */
export interface Columns {
  /** The field of each column, in order; undefined for a column that says nothing here. */
  readonly fields: readonly (Field | undefined)[];
  /** The names of the columns that are passed over. */
  readonly ignored: readonly string[];
}

/** Finds out what each column holds. Of two columns for one field the first in the list of names counts. */
export function readColumns(names: readonly string[]): Columns {
  const plain = names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const fields = plain.map((name) => FIELD_OF.get(name));
  // in the open data 'Titel' is the dossier's title where 'Onderwerp' stands beside it
  const title = plain.indexOf('titel');
  if (title >= 0 && plain.includes('onderwerp'))
    fields[title] = fields.includes('dossierTitle') ? undefined : 'dossierTitle';
  // 'nummer' is the dossier's number where a 'volgnummer' stands beside it
  const bare = plain.indexOf('nummer');
  if (bare >= 0 && !fields.includes('dossier')) fields[bare] = fields.includes('number') ? 'dossier' : 'number';
  return { fields, ignored: names.filter((_, index) => fields[index] === undefined) };
}

/** True when rows with these columns can name a paper or a dossier. */
export function namesPapers({ fields }: Columns): boolean {
  return fields.includes('id') || fields.includes('document') || fields.includes('dossier');
}

/** The fields of a row; when two columns hold one field, the first that is not empty. */
export function fieldsOf({ fields }: Columns, values: readonly string[]): Fields {
  const row: { [field in Field]?: string } = {};
  fields.forEach((field, index) => {
    if (field === undefined || row[field] !== undefined) return;
    const value = tidy(values[index] ?? '');
    if (value !== '') row[field] = value;
  });
  return row;
}

/** The fields as a list would give them: one line of text each, empty ones left out. */
export function tidyFields(fields: Fields): Fields {
  const tidied = Object.entries(fields).map(([field, value]) => [field, tidy(value)] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value !== ''));
}

/** One line of text: control characters and runs of white space are one space. */
function tidy(value: string): string {
  return /[\p{Cc}\u2028\u2029]|\s\s|\u00a0/u.test(value) ? value.replace(/[\p{Cc}\s]+/gu, ' ').trim() : value.trim();
}

/** The fields of a JSON object, by its keys; a number counts as what it looks like, anything deeper is passed over. */
export function readKeys(object: object): Fields {
  const entries = Object.entries(object).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return fieldsOf(
    readColumns(entries.map(([name]) => name)),
    entries.map(([, value]) => String(value)),
  );
}
