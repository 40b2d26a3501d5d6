import type { Letter } from '../../src/letter/index.ts';
import { allRules, type Finding, lint } from '../../src/lint/index.ts';
import type { Register } from '../../src/register/index.ts';
import type { Span } from '../../src/text/index.ts';

/** What the product says of one reference. */
export interface Answer {
  /** False where the reader sees no reference in that place. */
  readonly read: boolean;
  /** Its verdict; undefined as long as the product gives findings only. */
  readonly verdict?: 'klopt' | 'bekend' | 'klopt-niet' | 'vervangen' | 'niet-na-te-gaan';
  /** True where it says that the reference is, or may be, wrong. */
  readonly remarked: boolean;
  /** True where it says so without doubt. */
  readonly certain: boolean;
  /** True where it says that a later version took the paper's place: that is no fault. */
  readonly replaced: boolean;
  /** What is said, for a person who works on it. */
  readonly messages: readonly string[];
}

/** The rules that judge what a reference says; the others of their category look at its form or at its absence. */
const JUDGING: ReadonlySet<string> = new Set(
  allRules
    .filter(({ id, category }) => category === 'verwijzing' && !/vervangen|notatie|vorm|ontbreekt|zonder/.test(id))
    .map(({ id }) => id),
);

/**
 * Asks the product: the one place that knows how. Today that is what a check of the letter finds, in the profile that is on where
 * nobody chose one, about the place of the reference or about the date beside it.
 */
export function answersIn(letter: Letter, register: Register, today: string): (place: Span) => Answer {
  const findings = lint(letter, { today, register });
  return (place) => {
    const about = findings.filter((finding) => isAbout(letter, finding, place));
    const judged = about.filter(({ rule }) => JUDGING.has(rule));
    return {
      read: letter.citations.some(({ span }) => overlap(span, place)),
      remarked: judged.length > 0,
      certain: judged.some(({ severity }) => severity === 'error'),
      replaced: about.some(({ rule }) => rule === 'kamerstuk-vervangen'),
      messages: about.map(({ rule, message }) => `${rule}: ${message}`),
    };
  };
}

/** On the reference itself; or on its date, and then the reference is the evidence. */
function isAbout({ citations }: Letter, { span, evidence = [] }: Finding, place: Span): boolean {
  if (overlap(span, place)) return true;
  return evidence.some((one) => overlap(one.span, place)) && !citations.some((one) => overlap(one.span, span));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
