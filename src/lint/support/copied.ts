import type { Letter } from '../../letter/index.ts';
import type { RuleFinding } from '../rule.ts';

/**
 * What a finding has in print where pasting, extraction or blackening explains it: it is no more than a remark, and one of several is told
 * with the others. The kind of place in Dutch, one and several. In a draft somebody pasted it, and can mend it: nothing.
 */
export function inPrint({ form }: Letter, one: string, several: string): Partial<RuleFinding> {
  return form === 'print' ? { severity: 'info', evident: true, copied: [one, several] } : {};
}
