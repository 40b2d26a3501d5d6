import { canonicalId, type Kamerstuk } from '../../citation/index.ts';
import { latestVersion, type Paper } from '../../register/index.ts';
import { isTold } from './apart.ts';
import type { CitedAs } from './cited-as.ts';
import { compareDay, isOffDay } from './compare-day.ts';
import { compareKind } from './compare-kind.ts';
import { compareMover } from './compare-mover.ts';
import { compareSubject } from './compare-subject.ts';
import { compareSession, compareYear, isOffYear } from './compare-years.ts';
import { type Candidate, candidatesFor, dossierId, isBorneOut } from './meant.ts';
import { meantBy, type Outcome, tell, type Work } from './outcome.ts';

/** A paper that the register holds: what is said of it against what is known. */
export function compared(
  work: Work,
  cited: CitedAs,
  { target, paper }: { readonly target: Kamerstuk; readonly paper: Paper },
): Outcome {
  const { holdings } = work;
  const found = [
    compareKind(cited, paper, holdings),
    compareMover(cited, paper),
    compareDay(cited, paper, holdings),
    compareYear(cited, paper),
    compareSession(cited, paper),
  ].filter((one) => one !== undefined);
  let candidates: readonly Candidate[] | undefined;
  const others = () => {
    candidates ??= candidatesFor(target, cited, holdings);
    return candidates;
  };
  const fits = found.every(({ agrees }) => agrees);
  const subject = compareSubject(cited, paper, {
    holdings,
    others: () => (fits ? others().map((one) => one.paper) : []),
  });
  const all = subject ? [...found, subject] : found;
  const differing = all.filter(({ agrees }) => !agrees);
  const aspects = all.map(({ aspect }) => aspect);
  if (differing.length > 0) {
    const meant = meantBy(others(), isBorneOut);
    return {
      target,
      verdict: 'klopt-niet',
      certain: differing.some(({ certain }) => certain),
      compared: aspects,
      differs: differing.map(({ aspect }) => aspect),
      paper,
      meant,
      why: tell(differing),
    };
  }
  const latest = latestOf(paper, work);
  if (latest && !cited.citation.vervangt && !work.isChangeTold) {
    const why = `${canonicalId(target)} is vervangen door ${latest.id}`;
    return { target, verdict: 'vervangen', certain: true, compared: aspects, differs: [], paper, meant: [latest], why };
  }
  const agreeing = new Set(aspects);
  const isOpen = isOffDay(cited, paper, agreeing) || isOffYear(cited, paper);
  const isKnown = !isOpen && isTold(cited, paper, { agreeing, holdings, dossier: holdings.dossier(dossierId(target)) });
  return {
    target,
    verdict: isKnown ? 'klopt' : 'bekend',
    certain: true,
    ...(!isOpen && !isKnown && { vague: true }),
    compared: aspects,
    differs: [],
    paper,
    meant: [],
  };
}

/** The version that stood on the day of the letter, where it is another. */
function latestOf(paper: Paper, { holdings, reference }: Work): Paper | undefined {
  if (paper.kind !== 'motie' && paper.kind !== 'amendement') return undefined;
  const latest = latestVersion(holdings.register, paper, reference.date);
  return latest.id === paper.id ? undefined : latest;
}
