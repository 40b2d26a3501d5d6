import { earliestYearOf, isBudgetDossier, type Kamerstuk } from '../../citation/index.ts';
import { addDays, type IsoDate, prinsjesdag, writeDate } from '../../dates/index.ts';
import type { DossierHeld } from './holdings.ts';
import type { Comparison } from './verdict.ts';

/** Budgets are numbered, and a few papers dated, before the Prinsjesdag on which they are filed. */
const AHEAD_DAYS = 60;

/**
 * A dossier's number against the latest day that the paper can be of: dossiers are numbered as they are opened, so a number that was not
 * reached by then is wrong without any list. And against its chapter, which only budgets have. A dossier that the register holds has its
 * papers to go by.
 */
export function compareDossier(
  { dossier, suffix }: Kamerstuk,
  latest: IsoDate,
  held: DossierHeld,
): Comparison | undefined {
  const year = earliestYearOf(dossier);
  if (year === undefined || held.papers.length > 0) return undefined;
  if (latest < addDays(prinsjesdag(year), -AHEAD_DAYS))
    return differs(
      dossier > LAST_KNOWN_BUDGET
        ? `dossier ${dossier} was er op ${writeDate(latest)} nog niet`
        : `dossier ${dossier} zou van september ${year} of later zijn`,
    );
  const isChapter = suffix !== undefined && /^[A-Z]+$/.test(suffix);
  if (!isChapter || isBudgetDossier(dossier) || dossier > LAST_KNOWN_BUDGET) return undefined;
  return differs(`dossier ${dossier} is geen begroting en heeft geen hoofdstuk ${suffix}`);
}

/** Of what comes after it nobody knows here what is a budget, nor of which year it is. */
const LAST_KNOWN_BUDGET = '36800';

function differs(tells: string): Comparison {
  return { aspect: 'dossier', agrees: false, certain: false, tells };
}
