import { type Citation, canonicalId, type Identity, publishedIds } from '../citation/index.ts';
import { type IsoDate, vergaderjaarOf } from '../dates/index.ts';
import type { Paper, Register, Verdict } from '../register/index.ts';

/** A reference to look up: what it denotes, and what the letter tells of its year. */
export interface Sought {
  readonly target: Identity;
  readonly citation: Citation;
  /** The day that the letter writes beside it. */
  readonly day?: IsoDate | undefined;
}

/** The paper that a reference denotes, where the register holds it. */
export function findPaper(register: Pick<Register, 'find'>, sought: Sought): Paper | undefined {
  for (const id of idsOf(sought)) {
    const paper = register.find(id);
    if (paper) return paper;
  }
  return undefined;
}

/** What the register can say about a reference; `date` is the latest day that the paper can be of. */
export function verdictOn(register: Register, sought: Sought, date: IsoDate): Verdict {
  const verdicts = idsOf(sought).map((id) => register.verdict(id, date));
  const exists = verdicts.find(({ existence }) => existence === 'exists');
  return exists ?? verdicts.at(-1) ?? { existence: 'unknown' };
}

/** The ids under which it may be published, its own last. */
function idsOf({ target, citation, day }: Sought): string[] {
  const ids = sessionsOf(citation, day).flatMap((session) => publishedIds(target, session));
  const own = canonicalId(target);
  return [...new Set(ids.filter((id) => id !== own)), own];
}

/** The parliamentary years in which it may have been published. */
function sessionsOf({ vergaderjaar, jaar }: Citation, day: IsoDate | undefined): string[] {
  if (vergaderjaar !== undefined) return [vergaderjaar];
  if (day !== undefined) return [vergaderjaarOf(day)];
  return jaar === undefined ? [] : [`${jaar - 1}-${jaar}`, `${jaar}-${jaar + 1}`];
}
