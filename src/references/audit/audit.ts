import { type Citation, canonicalId, type Identity } from '../../citation/index.ts';
import type { IsoDate } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
import type { Register } from '../../register/index.ts';
import { findPaper, verdictOn } from '../look-up.ts';
import { type CitedAs, createReader } from './cited-as.ts';
import { compared } from './held.ts';
import { createHoldings } from './holdings.ts';
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
