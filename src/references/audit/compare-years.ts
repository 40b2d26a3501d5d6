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
export function compareYear({ citation: { jaar } }: CitedAs, paper: Paper): Comparison | undefined {
  if (jaar === undefined || paper.date === undefined) return undefined;
  const [year, day] = [Number(paper.date.slice(0, 4)), paper.date.slice(5)];
  if (jaar === year) return { aspect: 'jaar', agrees: true, certain: true };
  if (jaar === year + 1 && (isOfBudget(paper) || day >= '12-18')) return undefined;
  if (jaar === year + 1 && paper.kind === 'motie' && day >= VOTED_NEXT_YEAR) return undefined;
  if (jaar === year - 1 && day <= '01-14') return undefined;
  return {
    aspect: 'jaar',
    agrees: false,
    certain: Math.abs(jaar - year) > 1,
    tells: `${paper.id} is van ${year}, niet van ${jaar}`,
  };
}

function isOfBudget({ id }: Paper): boolean {
  return /^\d{5}-[A-Z]+-/.test(id);
}

/** The parliamentary year, against the list's own column, else that of the day. Within two weeks of Prinsjesdag the one beside it passes. */
export function compareSession({ citation: { vergaderjaar } }: CitedAs, paper: Paper): Comparison | undefined {
  const held = paper.vergaderjaar ?? (paper.date && vergaderjaarOf(paper.date));
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
