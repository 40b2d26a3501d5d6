import type { Rule } from '../rule.ts';
import { faultFindings } from '../support/verdicts.ts';

/**
 * A reference that cannot be right: its paper does not exist as far as a complete list goes (certain), or the register lacks it
 * and holds the same number in a dossier one slip away, of exactly the written day (likely). Never on the strength of a
 * register that is incomplete: half of all papers have a neighbour in number of the same day.
 */
export const kamerstukOnbekend: Rule = {
  id: 'kamerstuk-onbekend',
  category: 'verwijzing',
  severity: 'error',
  summary: 'Een verwijzing naar een Kamerstuk dat niet bestaat, of waarschijnlijk een ander is.',
  supersedes: [
    'dossiernummer-tikfout',
    'verwijzing-datums-verschillen',
    'verwijzing-eerste-kamer-vorm',
    'verwijzing-jaar-klopt-niet',
    'verwijzing-jaar-ontbreekt',
    'verwijzing-notatie-gemengd',
  ],
  check: (letter, context) => faultFindings(letter, context, 'onbekend'),
};
