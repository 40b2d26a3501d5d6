import type { FailureCode, OpenDataError } from '../failure.ts';
import type { Limits } from './limits.ts';

/** How many times a question is put where it fails so; what is not named here is put once. */
const TRIES: Readonly<Partial<Record<FailureCode, number>>> = { busy: 4, offline: 3, timeout: 2 };

/**
 * How many milliseconds to wait before a question is put again; undefined when it is not.
 *
 * The pauses grow (1, 2, 4 times the first) and are each made up to half longer or shorter by chance: many machines that were cut off at
 * one moment must not come back at one moment. Where the server says when (`Retry-After`), that counts, as far as it can be waited for.
 *
 * @param tried how many times it was put by now
 * @param chance from 0 to 1
 */
export function pauseBefore(failure: OpenDataError, tried: number, chance: number, limits: Limits): number | undefined {
  if (tried >= (TRIES[failure.code] ?? 1)) return undefined;
  const own = limits.pause * 2 ** (tried - 1) * (0.5 + chance);
  const { after } = failure;
  if (after === undefined) return own;
  return after > limits.longestWait ? undefined : Math.max(after, own);
}

/** A server that asks to be left alone for longer than a day has its clock wrong. */
const LONGEST = 86_400_000;

/**
 * Reads `Retry-After` (RFC 9110 10.2.3): seconds, or a date, which is compared with the date of the answer itself, so that a clock that is
 * wrong on one side makes no difference. In milliseconds, at most a day; undefined for anything else.
 *
 * @param calendar this machine's time, for an answer without a date
 */
export function readRetryAfter(headers: Headers, calendar: number): number | undefined {
  const given = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(given)) return Math.min(Number(given) * 1000, LONGEST);
  if (!/^[A-Za-z]{3,9},? /.test(given)) return undefined;
  const now = Date.parse(headers.get('date') ?? '');
  const wait = Date.parse(given) - (Number.isNaN(now) ? calendar : now);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST);
}
