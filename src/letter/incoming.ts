import type { DateMention } from '../dates/index.ts';
import type { Flow } from '../text/index.ts';
import type { IncomingLetter } from './letter.ts';

/** The incoming letters that the running text names; `dates` have offsets of the flow. */
export function findIncoming(_flow: Flow, _dates: readonly DateMention[]): IncomingLetter[] {
  return [];
}
