import { type IsoDate, writeDate } from '../dates/index.ts';
import type { Authority } from './register.ts';

/** The last day up to which a source that covers all dossiers speaks; undefined where none does. */
export function updatedUntil(authorities: readonly Authority[]): IsoDate | undefined {
  const days = authorities.filter(({ dossier }) => dossier === undefined).map(({ period }) => period.to);
  return days.toSorted().at(-1);
}

/** "bijgewerkt tot en met 1 februari 2025": in these words wherever the register speaks; '' where no source covers all dossiers. */
export function tellUpdated(authorities: readonly Authority[]): string {
  const until = updatedUntil(authorities);
  return until === undefined ? '' : `bijgewerkt tot en met ${writeDate(until)}`;
}
