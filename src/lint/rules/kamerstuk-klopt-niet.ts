import type { Rule } from '../rule.ts';
import { faultFindings } from '../support/verdicts.ts';

/** A paper that exists, while its kind, movers or subject are others than the letter says: another paper was meant. */
export const kamerstukKloptNiet: Rule = {
  id: 'kamerstuk-klopt-niet',
  category: 'verwijzing',
  severity: 'warning',
  summary: 'Een verwijzing naar een Kamerstuk dat een ander stuk is dan de zin zegt.',
  supersedes: [
    'dossiernummer-tikfout',
    'verwijzing-datums-verschillen',
    'verwijzing-jaar-klopt-niet',
    'verwijzing-jaar-ontbreekt',
    'verwijzing-notatie-gemengd',
  ],
  check: (letter, context) => faultFindings(letter, context, 'stuk'),
};
