import { writeDate } from '../../../dates/index.ts';
import type { Paper } from '../../../register/index.ts';

/** A paper on one line: id, date, kind, title. */
export function paperRow({ id, date, soort, kind, title }: Paper): string {
  return `${id.padEnd(15)}  ${(date ?? '').padEnd(10)}  ${(soort ?? kind).slice(0, 24).padEnd(24)}  ${title}`.trimEnd();
}

/** All that is known of a paper, a line each. */
export function describePaper(paper: Paper): string[] {
  const { id, date, soort, kind, title, dossierTitle, vergaderjaar, zaak, document, kenmerk, url } = paper;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Soort', soort ?? kind],
    ['Datum', date && writeDate(date)],
    ['Vergaderjaar', vergaderjaar],
    ['Titel', title],
    ['Dossier', dossierTitle],
    ['Kenmerk', kenmerk],
    ['Zaak', zaak],
    ['Document', document],
    ['Vervangt', paper.replaces],
    ['Vervangen door', paper.replacedBy],
    ['Vindplaats', url],
  ];
  return [id, ...rows.flatMap(([label, value]) => (value ? [`  ${`${label}:`.padEnd(16)}${value}`] : []))];
}
