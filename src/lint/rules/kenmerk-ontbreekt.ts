import { openPlace } from '../../dutch/index.ts';
import type { LetterStatus } from '../../letter/index.ts';
import type { Rule, Severity } from '../rule.ts';
import { insertField } from '../support/insert.ts';
import { reportMissing } from '../support/missing-field.ts';

/** The document system gives the kenmerk at registration: a concept cannot have one yet. */
const SEVERITY: Readonly<Record<LetterStatus, Severity>> = {
  concept: 'info',
  'ter-ondertekening': 'error',
  verzonden: 'error',
};

/** No kenmerk, or only its label. */
export const kenmerkOntbreekt: Rule = {
  id: 'kenmerk-ontbreekt',
  category: 'metadata',
  severity: 'error',
  summary: 'De brief heeft geen kenmerk.',
  supersedes: ['invulplek-open'],
  check(letter, context) {
    const concept = context.status === 'concept';
    const value = openPlace((context.kenmerkPattern ?? 'kenmerk').replaceAll('…', ''));
    return reportMissing(letter, {
      field: 'kenmerk',
      severity: SEVERITY[context.status],
      messages: {
        absent: concept ? 'Kenmerk: nog in te vullen vóór ondertekening.' : 'Het kenmerk ontbreekt.',
        empty: concept ? 'Kenmerk: nog in te vullen vóór ondertekening.' : 'Het kenmerk is niet ingevuld.',
      },
      suggest: () =>
        letter.header.kenmerk?.text ? [] : [insertField(letter, 'kenmerk', value, 'Voeg een kenmerk toe')],
    });
  },
};
