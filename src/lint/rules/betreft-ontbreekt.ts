import { openPlace } from '../../dutch/index.ts';
import type { Rule } from '../rule.ts';
import { insertField } from '../support/insert.ts';
import { reportMissing } from '../support/missing-field.ts';

/** No subject line. */
export const betreftOntbreekt: Rule = {
  id: 'betreft-ontbreekt',
  category: 'metadata',
  severity: 'warning',
  summary: 'De brief zegt niet waarover hij gaat.',
  supersedes: ['invulplek-open'],
  check(letter, context) {
    const { betreft } = letter.header;
    // in a concept an open place is work to do, not a slip
    const severity = context.status === 'concept' && betreft ? 'info' : 'warning';
    return reportMissing(letter, {
      field: 'betreft',
      severity,
      messages: { absent: 'Betreft ontbreekt: waarover gaat de brief?', empty: 'Betreft is nog niet ingevuld.' },
      suggest: () => (betreft?.text ? [] : [insertField(letter, 'betreft', openPlace('betreft'), 'Voeg Betreft toe')]),
    });
  },
};
