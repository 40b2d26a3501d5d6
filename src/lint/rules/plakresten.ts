import type { Rule } from '../rule.ts';

/** What pasting, extraction and blackening left in a print, as one remark. Made by the step that collects (steps/collect.ts). */
export const plakresten: Rule = {
  id: 'plakresten',
  category: 'structuur',
  severity: 'info',
  summary: 'Wat plakken, uitlezen of lakken op meer plekken in een afgedrukte brief naliet, in één opmerking.',
  check: () => [],
};
