import { type Citation, canonicalId, type Identity, type Kamerstuk } from '../../citation/index.ts';
import { type IsoDate, monthName } from '../../dates/index.ts';
import type { Facts, Letter, ReferenceDate } from '../../letter/index.ts';
import {
  type Authority,
  latestVersion,
  type Paper,
  type Register,
  type Verdict as Standing,
} from '../../register/index.ts';
import { findPaper, verdictOn } from '../look-up.ts';
import { type CitedAs, createReader } from './cited-as.ts';
import { compareDay, dossierOf, isOffDay } from './compare-day.ts';
import { compareKind } from './compare-kind.ts';
import { compareMover } from './compare-mover.ts';
import { compareNumber } from './compare-number.ts';
import { compareSubject, isClose } from './compare-subject.ts';
import { compareSession, compareYear } from './compare-years.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { type Candidate, candidatesFor, dossierId, isBorneOut } from './meant.ts';
import type { Aspect, Comparison, ReferenceVerdict, VerdictKind } from './verdict.ts';

/** What an audit is told besides the letter. */
export interface AuditOptions {
  readonly facts: Facts;
  /** The day of the letter: no later paper can be meant. */
  readonly reference: ReferenceDate;
}

/** What is worked with for one letter. */
interface Work extends AuditOptions {
  readonly letter: Letter;
  readonly holdings: Holdings;
  /** The ids that the letter names: one that names both versions of a motion tells of the change. */
  readonly named: ReadonlySet<string>;
}

/** What came of one paper of a reference. */
type Outcome = Omit<ReferenceVerdict, 'citation' | 'day'>;

/**
 * Holds every reference of a letter against the register: what the sentence says of the paper against what the register knows of
 * it. One verdict a reference, in the order of the text; page furniture has none. Of a quotation and of a paper that no register
 * holds only the existence is told. Pure; the cost grows with the number of references.
 */
export function audit(
  letter: Letter,
  register: Register | undefined,
  options: AuditOptions,
): readonly ReferenceVerdict[] {
  const citations = letter.citations.filter(({ furniture }) => !furniture);
  if (!register) return citations.map((citation) => unasked(citation));
  const named = new Set(citations.flatMap(({ targets }) => targets.map(canonicalId)));
  const work: Work = { ...options, letter, holdings: createHoldings(register), named };
  const read = createReader(letter, options);
  const own = new Set(options.facts.citations.map(({ item }) => item));
  return citations.map((citation) => {
    const isOwn = !citation.quoted && (own.has(citation) || citation.note !== undefined);
    return judge(work, isOwn ? read(citation) : undefined, citation);
  });
}

const NO_LIST = 'er is geen lijst van Kamerstukken ingelezen';

function unasked(citation: Citation): ReferenceVerdict {
  const [target] = citation.targets;
  const why = target && isKept(target) ? NO_LIST : NOT_KEPT;
  return { ...nothing(target ?? { kind: 'dossier', dossier: '' }, why), citation };
}

const NOT_KEPT = 'zulke stukken staan niet in het register';

/** True for the kinds of paper that a register holds. */
function isKept({ kind }: Identity): boolean {
  return kind === 'kamerstuk' || kind === 'dossier';
}

function nothing(target: Identity, why: string): Outcome {
  return { target, verdict: 'niet-na-te-gaan', certain: false, compared: [], differs: [], meant: [], why };
}

/** The worst first: of a list of papers the worst is told. */
const WORST: readonly VerdictKind[] = ['klopt-niet', 'vervangen', 'niet-na-te-gaan', 'bekend', 'klopt'];

function judge(work: Work, cited: CitedAs | undefined, citation: Citation): ReferenceVerdict {
  const day = cited?.day;
  const outcomes = citation.targets.map((target) => outcomeOf(work, cited, { citation, target }));
  const [first] = outcomes;
  if (!first) return { ...nothing({ kind: 'dossier', dossier: '' }, NOT_KEPT), citation };
  const shared = { citation, ...(day && { day }) };
  if (citation.joint) {
    // one paper of several dossiers: it is enough to know it under one of them
    const known = outcomes.find(({ verdict }) => verdict === 'bekend' || verdict === 'klopt');
    return { ...(known ?? first), ...shared };
  }
  const worst = WORST.flatMap((verdict) => outcomes.find((one) => one.verdict === verdict) ?? [])[0] ?? first;
  return { ...worst, ...shared };
}

interface Asked {
  readonly citation: Citation;
  readonly target: Identity;
}

function outcomeOf(work: Work, cited: CitedAs | undefined, { citation, target }: Asked): Outcome {
  const { holdings, reference } = work;
  if (!isKept(target)) return nothing(target, NOT_KEPT);
  const sought = { target, citation, day: cited?.day?.day };
  const paper = findPaper(holdings.register, sought);
  const held = paper !== undefined;
  const isPlain = !citation.joint && !citation.bijlage && isSerial(target);
  if (paper && isPlain && cited) return compared(work, cited, { target, paper });
  const standing = verdictOn(holdings.register, sought, latestDay(cited, citation, reference.date));
  if (
    held ||
    standing.existence === 'exists' ||
    (target.kind === 'dossier' && holdings.register.dossier(canonicalId(target)))
  )
    return { target, verdict: 'bekend', certain: true, compared: [], differs: [], meant: [], ...(paper && { paper }) };
  if (!cited || !isChecked(target)) return nothing(target, 'staat niet in het register');
  if (standing.existence === 'absent' && standing.authority)
    return absent(work, cited, { target, standing, authority: standing.authority });
  if (isPlain && isSerial(target)) return missing(work, cited, target);
  return nothing(target, citation.bijlage ? 'bijlagen staan niet in het register' : 'staat niet in het register');
}

/** True for a number of the Tweede Kamer's own series. */
function isSerial(target: Identity): target is Kamerstuk & { readonly number: string } {
  return (
    target.kind === 'kamerstuk' &&
    target.verbatim === undefined &&
    target.addition === undefined &&
    /^\d{1,5}$/.test(target.number ?? '')
  );
}

/** Annexes, reprints and unprinted papers are in no list that is complete. */
function isChecked(target: Identity): boolean {
  if (target.kind === 'dossier') return true;
  return (
    target.kind === 'kamerstuk' &&
    target.number !== undefined &&
    target.addition === undefined &&
    target.verbatim === undefined
  );
}

/** The latest day that the paper can be of: by its own day, else by the year that is written, and never after the letter. */
function latestDay(cited: CitedAs | undefined, { jaar, vergaderjaar }: Citation, until: IsoDate): IsoDate {
  const day = cited?.day?.sure ? (cited.day.day ?? cited.day.period?.to) : undefined;
  const year =
    vergaderjaar !== undefined ? `${vergaderjaar.slice(5, 9)}-09-15` : jaar !== undefined ? `${jaar}-12-31` : undefined;
  const written = day ?? year;
  return written !== undefined && written < until ? written : until;
}

/** A paper that the register holds: what is said of it against what is known. */
function compared(
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
  if (latest && !cited.citation.vervangt) {
    const why = `${canonicalId(target)} is vervangen door ${latest.id}`;
    return { target, verdict: 'vervangen', certain: true, compared: aspects, differs: [], paper, meant: [latest], why };
  }
  const isTold = all.some(({ aspect }) => TELLING.has(aspect));
  const verdict = isTold && !isOffDay(cited, paper) ? 'klopt' : 'bekend';
  return { target, verdict, certain: true, compared: aspects, differs: [], paper, meant: [] };
}

/** What tells one paper from the others: half of all papers are letters, and each year has thousands. */
const TELLING: ReadonlySet<Aspect> = new Set<Aspect>(['datum', 'indiener', 'onderwerp']);

/** The version that stood on the day of the letter, where it is another and the letter does not name it. */
function latestOf(paper: Paper, { holdings, reference, named }: Work): Paper | undefined {
  if (paper.kind !== 'motie' && paper.kind !== 'amendement') return undefined;
  const latest = latestVersion(holdings.register, paper, reference.date);
  return latest.id === paper.id || named.has(latest.id) ? undefined : latest;
}

interface Absent {
  readonly target: Identity;
  readonly standing: Standing;
  readonly authority: Authority;
}

/** A paper that a complete list does not have. */
function absent({ holdings }: Work, cited: CitedAs, { target, standing, authority }: Absent): Outcome {
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
function missing({ holdings }: Work, cited: CitedAs, target: Kamerstuk & { readonly number: string }): Outcome {
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

const MOST_MEANT = 5;

function meantBy(candidates: readonly Candidate[], counts: (candidate: Candidate) => boolean): Paper[] {
  return candidates
    .filter(counts)
    .slice(0, MOST_MEANT)
    .map(({ paper }) => paper);
}

function tell(differing: readonly Comparison[]): string {
  return differing.flatMap(({ tells }) => tells ?? []).join('; ');
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
