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

/** "één dag", "333 dagen". */
export function countDays(days: number): string {
  return days === 1 ? 'één dag' : `${days} dagen`;
}

/** Writes a replacement with the capital that the replaced text began with. */
export function withCaseOf(original: string, replacement: string): string {
  const capital = /^\p{Lu}/u.test(original);
  return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
