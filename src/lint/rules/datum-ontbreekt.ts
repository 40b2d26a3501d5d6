import { writeDate } from '../../dates/index.ts';
import { openPlace } from '../../dutch/index.ts';
import type { Letter, LetterStatus } from '../../letter/index.ts';
import type { Fix, LintContext, Rule, Severity } from '../rule.ts';
import { insertField } from '../support/insert.ts';
import { reportMissing } from '../support/missing-field.ts';

/** The date is set at signing. */
const SEVERITY: Readonly<Record<LetterStatus, Severity>> = {
  concept: 'info',
  'ter-ondertekening': 'warning',
  verzonden: 'error',
};

const ABSENT: Readonly<Record<LetterStatus, string>> = {
  concept: 'Datum: nog in te vullen vóór ondertekening.',
  'ter-ondertekening': 'De datum ontbreekt: die wordt bij ondertekening gezet.',
  verzonden: 'De datum ontbreekt.',
};

/** No letter date, or only its label. */
export const datumOntbreekt: Rule = {
  id: 'datum-ontbreekt',
  category: 'metadata',
  severity: 'error',
  summary: 'De brief heeft geen datum.',
  supersedes: ['invulplek-open'],
  check(letter, context) {
    const { status } = context;
    return reportMissing(letter, {
      field: 'datum',
      severity: SEVERITY[status],
      messages: {
        absent: ABSENT[status],
        empty: status === 'verzonden' ? 'De datum is niet ingevuld.' : ABSENT[status],
      },
      suggest: () => suggest(letter, context),
    });
  },
};

/** In a concept an open place for the date; later the date of today. */
function suggest(letter: Letter, { status, today }: LintContext): Fix[] {
  if (status !== 'concept')
    return [insertField(letter, 'datum', writeDate(today), `Zet de datum van vandaag: ${writeDate(today)}`)];
  if (letter.header.datum?.text) return [];
  return [insertField(letter, 'datum', openPlace('datum'), 'Voeg de datum toe, nog in te vullen')];
}
