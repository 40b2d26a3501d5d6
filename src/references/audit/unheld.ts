import { canonicalId, type Identity, type Kamerstuk } from '../../citation/index.ts';
import { monthName } from '../../dates/index.ts';
import type { Authority, Paper, Verdict as Standing } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { dossierOf } from './compare-day.ts';
import { compareNumber } from './compare-number.ts';
import { isClose } from './compare-subject.ts';
import { type Candidate, candidatesFor, dossierId, isBorneOut } from './meant.ts';
import { meantBy, nothing, type Outcome, tell, type Work } from './outcome.ts';
import type { Aspect } from './verdict.ts';

/** What a complete list says. */
interface Absent {
  readonly target: Identity;
  readonly standing: Standing;
  readonly authority: Authority;
}

/** A paper that a complete list does not have. */
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

/** A paper that the register lacks, which proves nothing: only what is one slip away and fits what is said, or its number against its day. */
export function missing({ holdings }: Work, cited: CitedAs, target: Kamerstuk & { readonly number: string }): Outcome {
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
  const number = compareNumber(cited, Number(target.number), dossier);
  if (number) {
    const why = tell([number]);
    return { ...base, compared: ['nummer'], differs: ['nummer'], meant: meantBy(candidates, isBorneOut), why };
  }
  return nothing(target, 'staat niet in het register');
}

/**
 * Strong enough to say of a paper that an incomplete register lacks: the same number in a dossier one slip away and the day itself, the
 * mover in the year that is written, or what it is about; another number of the dossier only for nearly all that is said of it.
 */
function isLikely(candidate: Candidate, target: Kamerstuk, cited: CitedAs, all: readonly Candidate[]): boolean {
  const { slip, sameDay, mover, year, fit } = candidate;
  const isSaid = cited.subject.size > 0;
  if (slip === 'dossier') {
    if (sameDay) return !isSaid || fit.count > 0 || cited.day?.sure === true;
    if (mover && (isSaid ? fit.count > 0 : year)) return true;
    return fit.count >= 2 && fit.share >= 0.5 && fit.weight >= 16;
  }
  if (slip === 'number') return isOtherNumber(candidate, target);
  if (slip !== 'two-digits' || !sameDay || cited.day?.sure !== true) return false;
  return fit.count > 0 && all.filter((one) => one.slip === 'two-digits').length === 1;
}

/** Papers with numbers that lie so close are often of a kind: a motion and its later version, the agenda of each month. */
const SERIES = 10;
const VERSION = /gewijzigd|vervanging|t\.?\s?v\.?\s?v\b|herdruk|nader/i;

/** A number above all that are held, while another paper of the dossier has the mover or the day and all that is said. */
function isFarOff({ paper, sameDay, mover, fit }: Candidate, target: Kamerstuk): boolean {
  if (dossierOf(paper) !== dossierId(target) || VERSION.test(paper.title)) return false;
  return apartFrom(paper, target) >= SERIES && isClose(fit) && fit.count >= 4 && (sameDay || mover);
}

function apartFrom({ id }: Paper, { number }: Kamerstuk): number {
  return Math.abs(Number(/\d+$/.exec(id)?.[0]) - Number(number));
}

function isOtherNumber({ paper, sameDay, mover, fit }: Candidate, target: Kamerstuk): boolean {
  if (!isClose(fit) || VERSION.test(paper.title) || paper.replacedBy !== undefined) return false;
  const apart = apartFrom(paper, target);
  if (sameDay || mover) return apart >= SERIES || (fit.count >= 5 && fit.share >= 0.9);
  return apart >= SERIES && fit.count >= 5 && fit.share >= 0.9;
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

/** "de lijst van februari 2025": what a message knows it from. */
function sourceName({ dossier, source, period: { to } }: Authority): string {
  const month = `${monthName(Number(to.slice(5, 7)))} ${to.slice(0, 4)}`;
  return dossier === undefined ? `de lijst van ${month}` : `${source} van ${month}`;
}
