import type { Rule } from '../rule.ts';

/** A comment that does not say why it suppresses. Found by the step that suppresses. */
export const negeerZonderReden: Rule = {
  id: 'negeer-zonder-reden',
  category: 'structuur',
  severity: 'hint',
  summary: 'Een opmerking briefwijzer-negeer zonder reden.',
  check: () => [],
};
