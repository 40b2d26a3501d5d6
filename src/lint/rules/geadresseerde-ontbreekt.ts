import { openPlace } from '../../dutch/index.ts';
import type { Rule } from '../rule.ts';
import { isPrintForKamer } from '../support/body.ts';
import { insertField } from '../support/insert.ts';
import { reportMissing } from '../support/missing-field.ts';

/** No addressee: neither a field `aan` nor an address block. */
export const geadresseerdeOntbreekt: Rule = {
  id: 'geadresseerde-ontbreekt',
  category: 'metadata',
  severity: 'warning',
  summary: 'De brief noemt geen geadresseerde.',
  supersedes: ['invulplek-open'],
  check(letter, context) {
    const { aan } = letter.header;
    if (letter.addressee.text.trim() !== '' || isPrintForKamer(letter)) return [];
    return reportMissing(letter, {
      field: 'aan',
      severity: context.status === 'concept' && aan ? 'info' : 'warning',
      messages: { absent: 'De geadresseerde ontbreekt.', empty: 'De geadresseerde is nog niet ingevuld.' },
      suggest: () =>
        aan?.text ? [] : [insertField(letter, 'aan', openPlace('geadresseerde'), 'Voeg de geadresseerde toe')],
    });
  },
};
