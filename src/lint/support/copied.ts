import type { Letter } from '../../letter/index.ts';
import type { RuleFinding } from '../rule.ts';

/** True for a letter as its writer has it: a draft, or a file of a text program. What was pasted or printed may have changed on the way. */
export function isAsWritten({ form, file }: Letter): boolean {
  return form === 'draft' || (file !== undefined && file.paged !== true);
}

/**
 * What a finding has in print where pasting, extraction or blackening explains it: it is no more than a remark, and one of several is told
 * with the others. The kind of place in Dutch, one and several. In a letter as its writer has it somebody pasted it, and can mend it: nothing.
 */
export function inPrint(letter: Letter, one: string, several: string): Partial<RuleFinding> {
  return isAsWritten(letter) ? {} : { severity: 'info', evident: true, copied: [one, several] };
}
