import type { Letter } from '../../letter/index.ts';
import { auditOf, type LintOptions } from '../../lint/index.ts';
import { type ToldReference, tellReference } from '../../references/index.ts';

/**
 * Every reference of a letter with its verdict, in the order of the text: whatever the team has switched off, who asks for this
 * wants to know.
 */
export function referencesOf(letter: Letter, options: LintOptions): ToldReference[] {
  return auditOf(letter, options).map((verdict) => tellReference(verdict, options.register));
}
