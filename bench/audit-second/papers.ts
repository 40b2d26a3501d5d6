import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of the list as it stands there: nothing of it has passed through the product. */
export interface ListedPaper {
  /** '21501-02' or '31700-VIII'. */
  readonly dossier: string;
  readonly number: number;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  /** '2019-2020'. */
  readonly session: string;
  readonly soort: string;
  readonly title: string;
}

/** Reads the papers of FOLDER/kamerstukken.csv.gz that have a number of digits alone. */
export function readListedPapers(folder: string): ListedPaper[] {
  const [head = [], ...rows] = csvRows(gunzipSync(readFileSync(join(folder, 'kamerstukken.csv.gz'))).toString('utf8'));
  const column = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  return rows
    .map((row) => ({
      dossier: column(row, 'dossier'),
      number: Number(column(row, 'volgnummer')),
      date: column(row, 'datum'),
      session: column(row, 'vergaderjaar'),
      soort: column(row, 'soort'),
      title: column(row, 'titel').replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ number, dossier }) => Number.isInteger(number) && number > 0 && dossier !== '');
}

/** '31757-102'. */
export function keyOf({ dossier, number }: Pick<ListedPaper, 'dossier' | 'number'>): string {
  return `${dossier}-${number}`;
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
