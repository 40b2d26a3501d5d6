import type { Rule } from '../rule.ts';

/** A comment that suppresses nothing: the text was mended, or the rule's name is wrong. Found by the step that suppresses. */
export const negeerOverbodig: Rule = {
  id: 'negeer-overbodig',
  category: 'structuur',
  severity: 'info',
  summary: 'Een opmerking briefwijzer-negeer die niets (meer) onderdrukt.',
  check: () => [],
};
