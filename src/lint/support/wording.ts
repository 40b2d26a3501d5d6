import { writeDate } from '../../dates/index.ts';
import type { ReferenceDate } from '../../letter/index.ts';

/** Ends a message with a full stop, unless the text before it has one. */
export function ended(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** The day that was reckoned with, and why: "de datum van de brief (22 maart 2021)". */
export function referenceName({ date, from }: ReferenceDate): string {
  if (from === 'datum') return `de datum van de brief (${writeDate(date)})`;
  return from === 'streefdatum' ? `de streefdatum (${writeDate(date)})` : `vandaag (${writeDate(date)})`;
}
