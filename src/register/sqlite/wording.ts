import { isIsoDate, writeDate } from '../../dates/index.ts';
import type { ImportProgress, ImportReport } from './import-list.ts';
import type { DossierReport, FeedProgress, FeedReport } from './sync/index.ts';

/** What came of an import, in Dutch, a sentence each: what was read, what was passed over, what the list proves. */
export function describeImport(report: ImportReport): string[] {
  const { added, changed, same, listed, dossiers, faults, ignored, complete, until, repaired } = report;
  const parts = [
    [added, 'nieuw'],
    [changed, 'bijgewerkt'],
    [same, 'ongewijzigd'],
    [listed, 'alleen als nummer bekend'],
  ] as const;
  const counted = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  const only = counted.length === 0 && dossiers > 0 ? `Dossiers ingelezen: ${count(dossiers)}.` : undefined;
  return [
    ...(repaired === undefined ? [] : [repaired]),
    only ?? `Kamerstukken ingelezen: ${counted.length > 0 ? counted.join(', ') : 'geen'}.`,
    ...(faults > 0 ? [`${count(faults)} ${faults === 1 ? 'regel' : 'regels'} overgeslagen.`] : []),
    ...(ignored.length > 0 ? [`Kolommen die niet gelezen worden: ${ignored.join(', ')}.`] : []),
    ...(complete === 'yes' && until ? [`De lijst telt als volledig tot en met ${writeDate(until)}.`] : []),
    ...(complete === 'faulty' ? ['De lijst telt niet als volledig, want niet elke regel kon worden gelezen.'] : []),
  ];
}

const PHASES: Readonly<Record<ImportProgress['phase'], string>> = {
  read: 'Lezen',
  wait: 'Wachten op een ander venster',
  write: 'Schrijven',
  order: 'Ordenen',
};

/** How far an import is, in Dutch: "Schrijven… 40 % (137.201 regels)". */
export function describeProgress({ phase, share, rows }: ImportProgress): string {
  return `${PHASES[phase]}… ${Math.floor(share * 100)} % (${count(rows)} regels)`;
}

/** What came of asking for a dossier, in Dutch: "31757: 3 stukken nieuw, 1 bijgewerkt". */
export function describeDossier(report: DossierReport): string {
  const { dossier, state } = report;
  if (state === 'not-there')
    return `${dossier}: niet gevonden bij de Tweede Kamer; dat bewijst niet dat het er niet is`;
  // nothing changed, but there was nothing before either
  if (report.papers + report.removed === 0) return `${dossier}: geen stukken die alleen bij dit dossier horen`;
  return `${dossier}: ${describeChanges(report)}`;
}

/** What reading everything did, in Dutch. */
export function describeFeed(report: FeedReport): string {
  return `Alle stukken van de Tweede Kamer: ${describeChanges(report)}`;
}

/** What asking the open data changed, in Dutch: "3 nieuw, 1 bijgewerkt". */
export function describeChanges({
  added,
  changed,
  removed,
}: Pick<FeedReport, 'added' | 'changed' | 'removed'>): string {
  const parts = [
    [added, 'nieuw'],
    [changed, 'bijgewerkt'],
    [removed, 'vervallen'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  return told.length === 0 ? 'niets veranderd' : told.join(', ');
}

const FEED_PHASES: Readonly<Record<FeedProgress['phase'], string>> = {
  dossiers: 'Dossiers ophalen',
  papers: 'Stukken ophalen',
  order: 'Ordenen',
};

/** How far reading everything is, in Dutch; a feed has no total: "Stukken ophalen… 12.500 regels, tot en met 3 mei 2011". */
export function describeFeedProgress({ phase, rows, stamp }: FeedProgress): string {
  const day = stamp?.slice(0, 10) ?? '';
  return `${FEED_PHASES[phase]}… ${count(rows)} regels${isIsoDate(day) ? `, tot en met ${writeDate(day)}` : ''}`;
}

/** A number as people write it: 137.201. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
