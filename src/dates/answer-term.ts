import { addDays } from './calendar.ts';
import type { IsoDate } from './types.ts';

/** Until when written questions of the Tweede Kamer must be answered. */
export interface AnswerTerm {
  /** The last day that is in time. */
  readonly until: IsoDate;
  readonly weeks: 3 | 6;
}

/**
 * The term of written questions that were sent in on a day: three weeks, and three more once the Kamer has been told that the
 * answer takes longer (Reglement van Orde van de Tweede Kamer, on written questions). The Eerste Kamer has no such
 * term: ask only for questions of the Tweede Kamer.
 */
export function answerTerm(sentIn: IsoDate, isPostponed = false): AnswerTerm {
  const weeks = isPostponed ? 6 : 3;
  return { until: addDays(sentIn, weeks * 7), weeks };
}
