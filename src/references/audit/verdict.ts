import type { Citation, Identity } from '../../citation/index.ts';
import type { Paper, Verdict as Standing } from '../../register/index.ts';
import type { CitedDay } from '../cited-days.ts';
import type { CitedAs } from './cited-as.ts';

/** What is held against the register: kind, mover, day, calendar year, parliamentary year, subject, the paper's number, its dossier. */
export type Aspect = 'soort' | 'indiener' | 'datum' | 'jaar' | 'vergaderjaar' | 'onderwerp' | 'nummer' | 'dossier';

/** One thing that the letter says of a paper, held against what the register knows of it. */
export interface Comparison {
  readonly aspect: Aspect;
  readonly agrees: boolean;
  /** False where the difference can have another ground than a fault. */
  readonly certain: boolean;
  /** Where it differs, in Dutch, a clause without a full stop: "31757-102 is van 3 juli 2020, niet van 4 juli 2020". */
  readonly tells?: string;
}

/**
 * - `klopt`: day, mover or subject were compared, agree, and tell the paper from the others of its dossier, here or, where the day agrees
 *   here, at another reference of the letter;
 * - `bekend`: the paper exists; what is said is not enough to tell that it is the one that was meant;
 * - `klopt-niet`: something differs, or the paper does not exist;
 * - `vervangen`: a later version took its place before the day of the letter;
 * - `niet-na-te-gaan`: the register cannot say.
 */
export type VerdictKind = 'klopt' | 'bekend' | 'klopt-niet' | 'vervangen' | 'niet-na-te-gaan';

/** What the register says of one reference. */
export interface ReferenceVerdict {
  readonly citation: Citation;
  /** The paper of the reference that the verdict is about: of several the one that decided it. */
  readonly target: Identity;
  readonly verdict: VerdictKind;
  /** True where a fault cannot be anything else. */
  readonly certain: boolean;
  /** What agrees and what differs. */
  readonly compared: readonly Aspect[];
  readonly differs: readonly Aspect[];
  /** True where all that is said agrees, but would agree with another paper of the dossier too. */
  readonly vague?: boolean;
  /** What the register holds under the number that is written. */
  readonly paper?: Paper;
  /** The papers that may be meant instead, best first; never the cited paper itself. */
  readonly meant: readonly Paper[];
  /** Dutch: what the matter is, or why nothing can be said; absent for what is in order. */
  readonly why?: string;
  /** The day that the letter writes beside it. */
  readonly day?: CitedDay;
  /** What the words around it say of the paper; absent for a quotation. */
  readonly said?: CitedAs;
  /** What the register can say of the existence of a paper that it does not hold. */
  readonly standing?: Standing;
}
