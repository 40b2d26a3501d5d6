import { type Citation, canonicalId, type Identity } from '../../citation/index.ts';
import type { IsoDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Register } from '../../register/index.ts';
import { findPaper, verdictOn } from '../look-up.ts';
import { type CitedAs, createReader } from './cited-as.ts';
import { compared } from './held.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { type AuditOptions, isSerial, nothing, type Outcome, type Work } from './outcome.ts';
import { absent, missing } from './unheld.ts';
import type { ReferenceVerdict, VerdictKind } from './verdict.ts';

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
  return [...auditing(letter, register, options)].filter((verdict) => verdict !== undefined);
}

/**
 * The same one by one: a reference that the register lacks costs a hundred questions, and who cannot wait for thousands of them may pause
 * between two. Undefined, before the first, is only a moment to pause.
 */
export function* auditing(
  letter: Letter,
  register: Register | undefined,
  options: AuditOptions,
): Generator<ReferenceVerdict | undefined, void, void> {
  const citations = letter.citations.filter(({ furniture }) => !furniture);
  const wanted = citations.slice(0, options.most);
  if (!register) {
    yield* wanted.map((citation) => unasked(citation));
    return;
  }
  const named = new Set(citations.flatMap(({ targets }) => targets.map(canonicalId)));
  const work: Work = { ...options, holdings: holdingsOf(register), named };
  yield undefined;
  const read = createReader(letter, options);
  yield undefined;
  const own = new Set(options.facts.citations.map(({ item }) => item));
  const isHeld = holdsPapers(register);
  const verdictOf = (citation: Citation) => {
    const isOwn = !citation.quoted && (own.has(citation) || citation.note !== undefined);
    return judge(work, isOwn ? read(citation) : undefined, citation);
  };
  const isFitting = fitting(wanted, verdictOf);
  yield undefined;
  for (const citation of wanted) {
    const verdict = verdictOf(citation);
    if (isFittingDay(verdict) && isFitting(verdict.target)) yield { ...verdict, verdict: 'klopt' };
    else yield isHeld ? verdict : withoutList(verdict);
  }
}

/** What is said agrees, the day or period too, but fits another paper of the dossier as well: "mijn brief van afgelopen zomer". */
function isFittingDay({ vague = false, compared: aspects, citation }: ReferenceVerdict): boolean {
  return vague && aspects.includes('datum') && citation.targets.length === 1;
}

/** Whether a paper "klopt" where the letter cites it alone: then a vaguer reference to it, of which the day agrees, means the same. */
function fitting(
  citations: readonly Citation[],
  verdictOf: (citation: Citation) => ReferenceVerdict,
): (target: Identity) => boolean {
  const byPaper = new Map<string, Citation[]>();
  for (const citation of citations) {
    const [target, ...others] = citation.targets;
    if (!target || others.length > 0) continue;
    const id = canonicalId(target);
    const cited = byPaper.get(id);
    if (cited) cited.push(citation);
    else byPaper.set(id, [citation]);
  }
  const known = new Map<string, boolean>();
  return (target) => {
    const id = canonicalId(target);
    const before = known.get(id);
    if (before !== undefined) return before;
    const fits = (byPaper.get(id) ?? []).some((citation) => verdictOf(citation).verdict === 'klopt');
    known.set(id, fits);
    return fits;
  };
}

/** True where a list was read: the dossiers that ship with the product say nothing of papers. */
function holdsPapers(register: Register): boolean {
  return register.search('', { limit: 1 }).papers.length > 0;
}

/** That a paper is not in the register is no reason where no list was ever read. */
function withoutList(verdict: ReferenceVerdict): ReferenceVerdict {
  const isMissed = verdict.verdict === 'niet-na-te-gaan' && isKept(verdict.target);
  return isMissed ? { ...verdict, why: NO_LIST } : verdict;
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

/** The worst first: of a list of papers the worst is told. */
const WORST: readonly VerdictKind[] = ['klopt-niet', 'vervangen', 'niet-na-te-gaan', 'bekend', 'klopt'];

function judge(work: Work, cited: CitedAs | undefined, citation: Citation): ReferenceVerdict {
  const day = cited?.day;
  const outcomes = citation.targets.map((target) => rememberedOutcome(work, cited, { citation, target }));
  const [first] = outcomes;
  if (!first) return { ...nothing({ kind: 'dossier', dossier: '' }, NOT_KEPT), citation };
  const shared = { citation, ...(day && { day }), ...(cited && { said: cited }) };
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

/** What has been judged of each register, by all that was said: at a key one reference of a letter changes at most. */
const judged = new WeakMap<Holdings, Map<string, Outcome>>();
const MOST_JUDGED = 5000;

function rememberedOutcome(work: Work, cited: CitedAs | undefined, asked: Asked): Outcome {
  const known = judged.get(work.holdings) ?? new Map<string, Outcome>();
  judged.set(work.holdings, known);
  const key = keyOf(work, cited, asked);
  const outcome = remembered(known, key, () => outcomeOf(work, cited, asked));
  const [latest] = outcome.meant;
  // a letter that names both versions of a motion tells of the change
  if (outcome.verdict !== 'vervangen' || !latest || !work.named.has(latest.id)) return outcome;
  return remembered(known, `${key} ${latest.id}`, () => outcomeOf({ ...work, isChangeTold: true }, cited, asked));
}

function remembered(known: Map<string, Outcome>, key: string, judgeIt: () => Outcome): Outcome {
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_JUDGED) known.clear();
  const outcome = judgeIt();
  known.set(key, outcome);
  return outcome;
}

/** All that a judgement rests on, besides the register. */
function keyOf({ reference }: Work, cited: CitedAs | undefined, { citation, target }: Asked): string {
  const { jaar, vergaderjaar, joint, bijlage, vervangt, kamer } = citation;
  const words = cited && [cited.subject, cited.sentence, cited.heading].map((telling) => [...telling.keys()]);
  const { noun, movers, day, event } = cited ?? {};
  const said = cited && [noun, movers, day?.day, day?.period, day?.sure, event, words];
  return JSON.stringify([reference.date, target, jaar, vergaderjaar, joint, bijlage, vervangt, kamer, said]);
}

function outcomeOf(work: Work, cited: CitedAs | undefined, { citation, target }: Asked): Outcome {
  const { holdings, reference } = work;
  if (!isKept(target)) return nothing(target, NOT_KEPT);
  const sought = { target, citation, day: cited?.day?.day };
  const paper = findPaper(holdings, sought);
  const held = paper !== undefined;
  const isPlain = !citation.joint && !citation.bijlage && isSerial(target);
  if (paper && isPlain && cited) return compared(work, cited, { target, paper });
  const latest = latestDay(cited, citation, reference.date);
  const standing = verdictOn(holdings.register, sought, latest);
  if (
    held ||
    standing.existence === 'exists' ||
    (target.kind === 'dossier' && holdings.register.dossier(canonicalId(target)))
  )
    return { target, verdict: 'bekend', certain: true, compared: [], differs: [], meant: [], ...(paper && { paper }) };
  if (!cited || !isChecked(target)) return nothing(target, 'staat niet in het register');
  if (standing.existence === 'absent' && standing.authority)
    return absent(work, cited, { target, standing, authority: standing.authority });
  if (isPlain && isSerial(target)) return missing(work, cited, { target, latest });
  return nothing(target, citation.bijlage ? 'bijlagen staan niet in het register' : 'staat niet in het register');
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

/**
 * The latest day that the paper can be of: its own day, else the last of the year that is written, but not after the letter. A day or year
 * that lies wholly after the letter tells that the letter's own date is not right yet: the paper may be of that day.
 */
function latestDay(cited: CitedAs | undefined, citation: Citation, until: IsoDate): IsoDate {
  const written = writtenPeriod(cited, citation);
  return written && (written.to < until || until < written.from) ? written.to : until;
}

function writtenPeriod(
  cited: CitedAs | undefined,
  { jaar, vergaderjaar }: Citation,
): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const { day, period } = (cited?.day?.sure && cited.day) || {};
  if (day !== undefined) return { from: day, to: day };
  if (period) return period;
  if (vergaderjaar !== undefined)
    return { from: `${vergaderjaar.slice(0, 4)}-09-01`, to: `${vergaderjaar.slice(5, 9)}-09-15` };
  return jaar === undefined ? undefined : { from: `${jaar}-01-01`, to: `${jaar}-12-31` };
}
