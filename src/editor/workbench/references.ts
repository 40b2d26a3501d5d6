import type { Letter } from '../../letter/index.ts';
import { beginCheck, type LintOptions } from '../../lint/index.ts';
import { type ToldReference, tellReference } from '../../references/index.ts';
import { inTurns } from './turns.ts';

/**
 * Every reference of a letter with its verdict, in the order of the text: whatever the team has switched off, who asks for this
 * wants to know. A moment at a time, so that the editor goes on answering, however many there are.
 */
export async function referencesInTurns(letter: Letter, options: LintOptions): Promise<ToldReference[]> {
  const check = beginCheck(letter, options);
  await inTurns(() => check.nextVerdict());
  return check.verdicts().map((verdict) => tellReference(verdict, options.register));
}
