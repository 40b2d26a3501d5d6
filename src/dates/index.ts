/** Dutch dates: read, write, vergaderjaar. Ground floor: imports nothing. */
export { dayInAmsterdam, readAmsterdamDay } from './amsterdam.ts';
export { type AnswerTerm, answerTerm } from './answer-term.ts';
export { addDays, daysBetween, isIsoDate, isoDate, weekdayOf } from './calendar.ts';
export { findDates } from './find.ts';
export { MONTH, MONTHS, monthName, withDutchMonths } from './names.ts';
export { countDays, readDate, writeDate } from './notation.ts';
export { writePeriod } from './periods.ts';
export { resolveDate } from './resolve.ts';
export { isSeason } from './seasons.ts';
export { statutoryTerm } from './statutory-term.ts';
export type { DateFlaw, DateKind, DateMarker, DateMention, IsoDate, Period, Vergaderjaar } from './types.ts';
export { prinsjesdag, readVergaderjaar, shortVergaderjaar, vergaderjaarOf } from './vergaderjaar.ts';
