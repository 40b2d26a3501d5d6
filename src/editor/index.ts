/** The features of the editor, each a function that registers itself; `extension.ts` lists them. */
export { check } from './check.ts';
export { citationCompletion } from './citationCompletion.ts';
export { copyText } from './copyText.ts';
export { diagnostics } from './diagnostics.ts';
export { exempt } from './exempt.ts';
export { createFindings } from './findings.ts';
export { frontMatterCompletion } from './frontMatterCompletion.ts';
export { createHouses } from './house.ts';
export { hover } from './hover.ts';
export { createLetters } from './letters.ts';
export { links } from './links.ts';
export { outline } from './outline.ts';
export { quickFixes } from './quickFixes.ts';
export { rulePages } from './rulePages.ts';
export { rulePicker } from './rulePicker.ts';
export { profile } from './sender.ts';
export { status } from './status.ts';
export type { Feature, Workbench } from './workbench.ts';
