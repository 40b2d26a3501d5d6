import { daysBetween, prinsjesdag, shortVergaderjaar, vergaderjaarOf } from '../../dates/index.ts';
import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { REGISTRATION_DAYS } from './compare-day.ts';
import type { Comparison } from './verdict.ts';

/** From this day of December on, a motion may be voted upon in the next year. */
const VOTED_NEXT_YEAR = '12-10';

/**
 * The calendar year, against the register's day. A budget carries the year it is for, a motion may carry that of its vote, a letter
 * registered in the first days of January that of its own day.
 */
export function compareYear({ citation: { jaar }, day: cited }: CitedAs, paper: Paper): Comparison | undefined {
  if (jaar === undefined || paper.date === undefined) return undefined;
  const [year, day] = [Number(paper.date.slice(0, 4)), paper.date.slice(5)];
  if (jaar === year) return { aspect: 'jaar', agrees: true, certain: true };
  if (jaar === year + 1 && isOfBudget(paper)) return undefined;
  // the day that stands beside it settles which year a paper of the turn of the year is of
  const isSettled = cited?.sure === true && cited.day !== undefined && Number(cited.day.slice(0, 4)) === year;
  const isLate = day >= '12-18' || (paper.kind === 'motie' && day >= VOTED_NEXT_YEAR);
  if (!isSettled && ((jaar === year + 1 && isLate) || (jaar === year - 1 && day <= '01-14'))) return undefined;
  return {
    aspect: 'jaar',
    agrees: false,
    certain: Math.abs(jaar - year) > 1,
    tells: `${paper.id} is van ${year}, niet van ${jaar}`,
  };
}

/** True where the calendar year that is written is passed, but is not the paper's own. */
export function isOffYear({ citation: { jaar, vergaderjaar } }: CitedAs, paper: Paper): boolean {
  const { date } = paper;
  if (jaar !== undefined && date !== undefined && Number(date.slice(0, 4)) !== jaar) return true;
  return vergaderjaar !== undefined && sessionOf(paper) !== undefined && sessionOf(paper) !== vergaderjaar;
}

function sessionOf({ vergaderjaar, date }: Paper): string | undefined {
  return vergaderjaar ?? (date && vergaderjaarOf(date));
}

function isOfBudget({ id }: Paper): boolean {
  return /^\d{5}-[A-Z]+-/.test(id);
}

/** The parliamentary year, against the list's own column, else that of the day. Within two weeks of Prinsjesdag the one beside it passes. */
export function compareSession({ citation: { vergaderjaar } }: CitedAs, paper: Paper): Comparison | undefined {
  const held = sessionOf(paper);
  if (vergaderjaar === undefined || held === undefined) return undefined;
  if (vergaderjaar === held) return { aspect: 'vergaderjaar', agrees: true, certain: true };
  const apart = Math.abs(Number(vergaderjaar.slice(0, 4)) - Number(held.slice(0, 4)));
  if (apart === 1 && paper.date !== undefined && isNearTurn(paper.date)) return undefined;
  return {
    aspect: 'vergaderjaar',
    agrees: false,
    certain: paper.vergaderjaar !== undefined,
    tells: `${paper.id} is van vergaderjaar ${shortVergaderjaar(held)}, niet van ${shortVergaderjaar(vergaderjaar)}`,
  };
}

function isNearTurn(date: string): boolean {
  return Math.abs(daysBetween(date, prinsjesdag(Number(date.slice(0, 4))))) <= REGISTRATION_DAYS;
}
