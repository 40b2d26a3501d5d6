import { messageOf } from '../../references/index.ts';
import type { Rule } from '../rule.ts';
import { dayEvidence, faultyReferences, offersOf } from '../support/verdicts.ts';

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
  *check(letter, { register, verdicts }) {
    if (!register) return;
    for (const verdict of faultyReferences(verdicts(), 'stuk')) {
      yield {
        span: verdict.citation.span,
        message: messageOf(verdict),
        severity: verdict.certain ? 'error' : 'warning',
        evidence: dayEvidence(verdict),
        suggestions: offersOf(letter, verdict),
      };
    }
  },
};
