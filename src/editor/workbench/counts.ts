import { countsInWords, type Severity, summarise } from '../../lint/index.ts';
import { summaryOf, type ToldReference } from '../../references/index.ts';
import type { Checked } from './findings.ts';
import { framedPlaces } from './open-findings.ts';

/** What stands in a letter, each place counted once: "2 fouten, 1 waarschuwing, 3 open plekken". */
export function describeChecked({ lines, open }: Pick<Checked, 'lines' | 'open'>): string {
  return describeCounts(
    lines.map(({ severity }) => severity),
    framedPlaces(open).length,
  );
}

/** "2 fouten, 1 waarschuwing, 3 opmerkingen, 1 open plek"; "niets gevonden" where there is nothing. For the reader a hint is a remark. */
export function describeCounts(severities: readonly Severity[], places = 0): string {
  const counts = countsInWords(severities.map((severity) => (severity === 'hint' ? 'info' : severity)));
  return summarise(places > 0 ? [...counts, `${places} open ${places === 1 ? 'plek' : 'plekken'}`] : counts);
}

/** Of what could not be looked up is not said that nothing was found; the verdicts are those of every other place. */
export function nothingFound(references: readonly ToldReference[], hasRegister: boolean): string {
  if (references.length === 0) return 'Briefwijzer heeft niets gevonden in deze brief.';
  const summary = `${summaryOf(references)}.`;
  const isKnown = references.every(({ verdict }) => verdict === 'klopt' || verdict === 'bekend');
  if (isKnown) return `Briefwijzer heeft niets gevonden in deze brief. ${summary}`;
  const list = hasRegister ? '' : ' Er is nog geen lijst van Kamerstukken ingelezen.';
  return `Briefwijzer heeft niets gevonden in de tekst. ${summary}${list}`;
}
