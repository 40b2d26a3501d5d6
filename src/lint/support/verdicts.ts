import { canonicalId } from '../../citation/index.ts';
import { writeDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import { type Aspect, messageOf, type ReferenceVerdict, wantedBy } from '../../references/index.ts';
import type { Evidence, Fix, LintContext, PaperSearch, RuleFinding } from '../rule.ts';
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

/** A finding on each reference with a fault: an error where it is certain, with the papers that may be meant. */
export function* faultFindings(
  letter: Letter,
  { register, verdicts }: LintContext,
  fault: Fault,
): Generator<RuleFinding> {
  if (!register) return;
  for (const verdict of faultyReferences(verdicts(), fault)) {
    yield {
      span: verdict.citation.span,
      message: messageOf(verdict),
      severity: verdict.certain ? 'error' : 'warning',
      evidence: dayEvidence(verdict),
      suggestions: offersOf(letter, verdict),
      ...searchFor(verdict),
    };
  }
}

/** Each paper that may be meant, offered in the reference's place. */
export function offersOf(letter: Letter, { citation, meant }: ReferenceVerdict): Fix[] {
  return meant.flatMap((paper) => offerPaper(letter, citation, paper));
}

/** The search for the paper that was meant; of a reference to several papers none, since one of them may be right. */
export function searchFor({ citation, target, said, differs }: ReferenceVerdict): { readonly search?: PaperSearch } {
  if (citation.targets.length !== 1 || target.kind !== 'kamerstuk' || !said) return {};
  const wanted = wantedBy(said, differs.includes('dossier') ? undefined : target);
  return { search: { wanted, place: citation.span, cited: canonicalId(target) } };
}

/** The day that stands beside the reference. */
function dayEvidence({ day }: ReferenceVerdict): Evidence[] {
  return day?.day === undefined ? [] : [{ span: day.span, message: `de datum die erbij staat: ${writeDate(day.day)}` }];
}
