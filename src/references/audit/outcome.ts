import type { Identity, Kamerstuk } from '../../citation/index.ts';
import type { Facts, ReferenceDate } from '../../letter/index.ts';
import type { Paper } from '../../register/index.ts';
import type { Holdings } from './holdings.ts';
import type { Candidate } from './meant.ts';
import type { Comparison, ReferenceVerdict } from './verdict.ts';

/** What an audit is told besides the letter. */
export interface AuditOptions {
  readonly facts: Facts;
  /** The day of the letter: no later paper can be meant. */
  readonly reference: ReferenceDate;
  /** At most this many references are judged, the first of the text; all of them where it is left out. */
  readonly most?: number;
}

/** What is worked with for one letter. */
export interface Work extends AuditOptions {
  readonly holdings: Holdings;
  /** The ids that the letter names. */
  readonly named: ReadonlySet<string>;
  /** True where the letter names the later version of the paper too. */
  readonly isChangeTold?: boolean;
}

/** What came of one paper of a reference. */
export type Outcome = Omit<ReferenceVerdict, 'citation' | 'day' | 'said'>;

/** An outcome that says why nothing can be said. */
export function nothing(target: Identity, why: string): Outcome {
  return { target, verdict: 'niet-na-te-gaan', certain: false, compared: [], differs: [], meant: [], why };
}

/** True for a number of the Tweede Kamer's own series. */
export function isSerial(target: Identity): target is Kamerstuk & { readonly number: string } {
  return (
    target.kind === 'kamerstuk' &&
    target.verbatim === undefined &&
    target.addition === undefined &&
    /^\d{1,5}$/.test(target.number ?? '')
  );
}

const MOST_MEANT = 5;

/** The best papers of those candidates that count. */
export function meantBy(candidates: readonly Candidate[], counts: (candidate: Candidate) => boolean): Paper[] {
  return candidates
    .filter(counts)
    .slice(0, MOST_MEANT)
    .map(({ paper }) => paper);
}

/** What differs, in Dutch, as one clause. */
export function tell(differing: readonly Comparison[]): string {
  return differing.flatMap(({ tells }) => tells ?? []).join('; ');
}
