import { writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Aspect, ReferenceVerdict } from '../../references/index.ts';
import type { Evidence, Fix } from '../rule.ts';
import { offerPaper } from './rewrite.ts';

/** Which rule tells of a faulty reference: one finding a reference. */
export type Fault = 'onbekend' | 'datum' | 'jaar' | 'stuk';

const YEARS: ReadonlySet<Aspect> = new Set<Aspect>(['jaar', 'vergaderjaar']);

/** The references that do not hold, each with the fault it counts as. */
export function* faultyReferences(verdicts: readonly ReferenceVerdict[], fault: Fault): Generator<ReferenceVerdict> {
  for (const verdict of verdicts) if (verdict.verdict === 'klopt-niet' && faultOf(verdict) === fault) yield verdict;
}

function faultOf({ paper, differs }: ReferenceVerdict): Fault {
  if (!paper) return 'onbekend';
  if (differs.every((aspect) => YEARS.has(aspect))) return 'jaar';
  return differs.every((aspect) => aspect === 'datum' || YEARS.has(aspect)) ? 'datum' : 'stuk';
}

/** Each paper that may be meant, offered in the reference's place. */
export function offersOf(letter: Letter, { citation, meant }: ReferenceVerdict): Fix[] {
  return meant.flatMap((paper) => offerPaper(letter, citation, paper));
}

/** The day that stands beside the reference. */
export function dayEvidence({ day }: ReferenceVerdict): Evidence[] {
  return day?.day === undefined ? [] : [{ span: day.span, message: `de datum die erbij staat: ${writeDate(day.day)}` }];
}
