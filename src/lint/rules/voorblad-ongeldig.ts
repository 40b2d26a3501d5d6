import type { Rule } from '../rule.ts';

/** Front matter that cannot be read as it stands; the rest of the letter is checked all the same. */
export const voorbladOngeldig: Rule = {
  id: 'voorblad-ongeldig',
  category: 'metadata',
  severity: 'error',
  summary: 'De kop (de gegevens tussen ---) is niet goed te lezen.',
  anyText: true,
  *check({ problems }) {
    for (const { kind, span, message } of problems) {
      if (kind === 'yaml') yield { span, message };
      else if (kind === 'front-matter') yield { span, message, severity: 'warning' };
    }
  },
};
