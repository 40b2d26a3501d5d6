import type { RuleFinding } from '../rule.ts';

/**
 * What the end of a concept lacks: whoever writes from top to bottom has not come to it yet. It is a remark at one place of no width, so
 * that the paragraph that is being written stays as it is.
 * @param at the offset in the source at which it would come
 */
export function stillToCome(at: number): Pick<RuleFinding, 'span' | 'severity' | 'evident'> {
  return { span: { start: at, end: at }, severity: 'info', evident: true };
}
