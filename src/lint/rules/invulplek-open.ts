import type { LetterStatus, OpenPlace } from '../../letter/index.ts';
import type { Rule, Severity } from '../rule.ts';
import { ended } from '../support/wording.ts';

/** A concept has open places; a letter on the minister's desk must not. */
const SEVERITY: Readonly<Record<LetterStatus, Severity>> = {
  concept: 'info',
  'ter-ondertekening': 'error',
  verzonden: 'error',
};

/** Something is still to be filled in. */
export const invulplekOpen: Rule = {
  id: 'invulplek-open',
  category: 'structuur',
  severity: 'error',
  summary: 'Een plek die nog ingevuld moet worden: […], PM, XX, "nr. …", of een foutmelding van Word.',
  *check(letter, { facts, status }) {
    for (const place of letter.openPlaces) {
      const isWord = place.form === 'word';
      if (place.form === 'other' && facts.isQuoted(letter.flow.fromSource(place.span.start))) continue;
      yield {
        span: place.span,
        message: messageFor(place),
        severity: isWord ? 'error' : SEVERITY[status],
        evident: true,
      };
    }
  },
};

function messageFor({ form, what, text }: OpenPlace): string {
  if (form === 'word') return `Een foutmelding van Word is blijven staan: '${text}'`;
  if (text.startsWith('@')) return `Hier staat nog een vraag aan ${text}.`;
  return what ? ended(`Nog in te vullen: ${what}`) : `Nog in te vullen: '${text}'.`;
}
