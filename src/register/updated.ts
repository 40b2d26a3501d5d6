import { type IsoDate, writeDate } from '../dates/index.ts';
import type { Authority } from './register.ts';

/** The source that covers all dossiers and speaks up to the last day; undefined where none covers them. */
function newest(authorities: readonly Authority[]): Authority | undefined {
  const whole = authorities.filter(({ dossier }) => dossier === undefined);
  return whole.toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1)).at(-1);
}

/** The last day up to which a source that covers all dossiers speaks; undefined where none does. */
export function updatedUntil(authorities: readonly Authority[]): IsoDate | undefined {
  return newest(authorities)?.period.to;
}

/**
 * "bijgewerkt tot en met 1 februari 2025", or of a source that is sure of its numbers only later "opgehaald op 28 november 2026; nummers
 * zeker tot en met 31 oktober 2026": in these words wherever the register speaks; '' where no source covers all dossiers.
 */
export function tellUpdated(authorities: readonly Authority[]): string {
  const source = newest(authorities);
  if (!source) return '';
  const until = writeDate(source.period.to);
  if (source.asked === undefined) return `bijgewerkt tot en met ${until}`;
  return `opgehaald op ${writeDate(source.asked)}; nummers zeker tot en met ${until}`;
}
