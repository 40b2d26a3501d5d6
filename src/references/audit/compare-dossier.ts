import { earliestYearOf } from '../../citation/index.ts';
import { addDays, type IsoDate, prinsjesdag } from '../../dates/index.ts';
import type { DossierHeld } from './holdings.ts';
import type { Comparison } from './verdict.ts';

/** Budgets are numbered, and a few papers dated, before the Prinsjesdag on which they are filed. */
const AHEAD_DAYS = 60;

/**
 * A dossier's number against the latest day that the paper can be of: dossiers are numbered as they are opened, so a number that was not
 * reached by then is wrong without any list. A dossier that the register holds has its papers to go by.
 */
export function compareDossier(dossier: string, latest: IsoDate, { papers }: DossierHeld): Comparison | undefined {
  const year = earliestYearOf(dossier);
  if (year === undefined || papers.length > 0 || latest >= addDays(prinsjesdag(year), -AHEAD_DAYS)) return undefined;
  const tells = `dossier ${dossier} zou van september ${year} of later zijn`;
  return { aspect: 'dossier', agrees: false, certain: false, tells };
}
