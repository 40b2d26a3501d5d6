import { canonicalId, type Identity, type Kamerstuk } from '../../citation/index.ts';
import { type IsoDate, monthName, writeDate } from '../../dates/index.ts';
import type { Authority, Paper, Verdict as Standing } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { dossierOf, isVersion } from './compare-day.ts';
import { compareDossier } from './compare-dossier.ts';
import { compareNumber } from './compare-number.ts';
import { isClose } from './compare-subject.ts';
import type { Fit } from './fit.ts';
import { type Candidate, candidatesFor, dossierId, isBorneOut } from './meant.ts';
import { meantBy, nothing, type Outcome, tell, type Work } from './outcome.ts';
import type { Aspect } from './verdict.ts';

/** What a list that is complete, or a source that knows how far a dossier goes, says. */
interface Absent {
  readonly target: Identity;
  readonly standing: Standing;
  readonly authority: Authority;
}

/** A paper that such a source does not have. */
export function absent({ holdings }: Work, cited: CitedAs, { target, standing, authority }: Absent): Outcome {
  const candidates = target.kind === 'kamerstuk' ? candidatesFor(target, cited, holdings) : [];
  return {
    target,
    verdict: 'klopt-niet',
    certain: true,
    compared: [standing.reason === 'no-such-dossier' ? 'dossier' : 'nummer'],
    differs: [standing.reason === 'no-such-dossier' ? 'dossier' : 'nummer'],
    meant: meantBy(candidates, isBorneOut),
    why: `${absence(target, standing)}, volgens ${sourceName(authority)}`,
    standing,
  };
}

/**
 * A paper that the register lacks, which proves nothing: only what is one slip away and fits what is said, or its number or dossier
 * against the latest day that it can be of.
 */
export function missing(
  { holdings }: Work,
  cited: CitedAs,
  { target, latest }: { readonly target: Kamerstuk & { readonly number: string }; readonly latest: IsoDate },
): Outcome {
  const candidates = candidatesFor(target, cited, holdings);
  const dossier = holdings.dossier(dossierId(target));
  const isAbove = Number(target.number) > (dossier.numbered.at(-1)?.number ?? 0);
  const likely = candidates.filter(
    (candidate) => isLikely(candidate, target, cited, candidates) || (isAbove && isFarOff(candidate, target)),
  );
  const base = { target, verdict: 'klopt-niet', certain: false } as const;
  if (likely.length > 0) {
    const aspect: Aspect = likely[0]?.slip === 'number' || likely[0]?.slip === 'none' ? 'nummer' : 'dossier';
    const why = `${canonicalId(target)} staat niet in het register`;
    return { ...base, compared: [aspect], differs: [aspect], meant: meantBy(likely, () => true), why };
  }
  const { isCovered } = holdings;
  const against =
    compareDossier(target, latest, dossier) ??
    compareNumber(cited, Number(target.number), { dossier, latest, isCovered });
  if (!against) return nothing(target, 'staat niet in het register');
  const { aspect } = against;
  return {
    ...base,
    compared: [aspect],
    differs: [aspect],
    meant: meantBy(candidates, isBorneOut),
    why: tell([against]),
  };
}

/**
 * Strong enough to say of a paper that an incomplete register lacks: the same number in a dossier one slip away and the day itself, the
 * mover in the year that is written, or what it is about; another number of the dossier only for nearly all that is said of it.
 */
function isLikely(candidate: Candidate, target: Kamerstuk, cited: CitedAs, all: readonly Candidate[]): boolean {
  const { slip, sameDay, fit } = candidate;
  if (slip === 'dossier') return isOtherDossier(candidate, cited, all);
  if (slip === 'number') return isOtherNumber(candidate, target, cited);
  if (slip !== 'two-digits' || !sameDay || cited.day?.sure !== true) return false;
  return fit.count > 0 && all.filter((one) => one.slip === 'two-digits').length === 1;
}

/** The same number in a dossier one slip away. */
function isOtherDossier(candidate: Candidate, cited: CitedAs, all: readonly Candidate[]): boolean {
  const { sameDay, inTime, mover, year, fit, ofDossier } = candidate;
  const isSaid = cited.subject.size > 0;
  // a day that is written and is not that of the paper speaks against it
  const isOnly = () =>
    (cited.day?.day === undefined || inTime) && all.filter((one) => one.slip === 'dossier' && one.mover).length === 1;
  if (sameDay) return !isSaid || fit.count > 0 || cited.day?.sure === true;
  if (mover && (isSaid ? fit.count > 0 || isAboutDossier(ofDossier) : year || isOnly())) return true;
  return isAboutDossier(ofDossier) || (fit.count >= 2 && fit.share >= 0.5 && fit.weight >= 16);
}

/** Most of the words are those of the dossier. */
function isAboutDossier({ count, share, weight }: Fit): boolean {
  return count >= 2 && share >= 0.6 && weight >= 20;
}

/** Papers with numbers that lie so close are often of a kind: a motion and its later version, the agenda of each month. */
const SERIES = 10;

/** A number above all that are held, while another paper of the dossier has the mover or the day and all that is said. */
function isFarOff({ paper, sameDay, mover, fit }: Candidate, target: Kamerstuk): boolean {
  if (dossierOf(paper) !== dossierId(target) || isVersion(paper)) return false;
  return apartFrom(paper, target) >= SERIES && isClose(fit) && fit.count >= 4 && (sameDay || mover);
}

function apartFrom({ id }: Paper, { number }: Kamerstuk): number {
  return Math.abs(Number(/\d+$/.exec(id)?.[0]) - Number(number));
}

function isOtherNumber(candidate: Candidate, target: Kamerstuk, cited: CitedAs): boolean {
  const { paper, sameDay, inTime, mover, fit } = candidate;
  if (isVersion(paper) || paper.replacedBy !== undefined) return false;
  const apart = apartFrom(paper, target);
  if (paper.kind === 'amendement' || paper.kind === 'motie') {
    // a mover's other motion of the day often says nearly the same
    const isApart =
      apart >= SERIES
        ? isClose(fit) && fit.share >= 0.9
        : paper.kind === 'motie' && apart <= BESIDE && isSame(candidate, 3);
    return isApart && (mover || sameDay);
  }
  if ((sameDay && isSame(candidate, 2)) || (inTime && isSame(candidate, 4))) return true;
  if (cited.day === undefined && apart <= BESIDE && isSame(candidate, 4)) return true;
  if (!isClose(fit)) return false;
  if (sameDay) return apart >= SERIES || (fit.count >= 5 && fit.share >= 0.9);
  return apart >= SERIES && fit.count >= 5 && fit.share >= 0.9;
}

/** A motion and its later version, which say the same, lie further from each other. */
const BESIDE = 2;

/** What is said is the whole title: at least this number of words, nearly all of either in the other. */
function isSame({ fit, cover }: Candidate, words: number): boolean {
  return fit.count >= words && fit.share >= 0.9 && cover >= 0.7;
}

function absence(target: Identity, { reason, highest }: Standing): string {
  const id = canonicalId(target);
  if (target.kind !== 'kamerstuk') return `${id.replace('dossier-', 'Dossier ')} bestaat niet`;
  const dossier = dossierId(target);
  if (reason === 'no-such-dossier') return `${id} bestaat niet: er is geen dossier ${dossier}`;
  if (reason === 'above-highest' && highest)
    return `${id} bestaat niet: dossier ${dossier} gaat tot en met nr. ${highest}`;
  return `${id} bestaat niet`;
}

/** A list that does not say whose it is goes by the name of its file, which tells the reader of a message nothing. */
const FILE_NAME = /\.[a-z\d]{1,5}$/i;

/** "de lijst van februari 2025", "de officiële publicaties tot en met 1 februari 2025": what a message knows it from. */
function sourceName({ dossier, source, proves, period: { to } }: Authority): string {
  if (proves === 'above-highest' || (dossier === undefined && !FILE_NAME.test(source)))
    return `${source} tot en met ${writeDate(to)}`;
  const month = `${monthName(Number(to.slice(5, 7)))} ${to.slice(0, 4)}`;
  return dossier === undefined ? `de lijst van ${month}` : `${source} van ${month}`;
}
