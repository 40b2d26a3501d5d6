import { canonicalId, type Kamerstuk } from '../../citation/index.ts';
import { daysBetween } from '../../dates/index.ts';
import { type Paper, slipsAround } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { dossierOf, REGISTRATION_DAYS } from './compare-day.ts';
import { compareKind } from './compare-kind.ts';
import { compareMover } from './compare-mover.ts';
import { compareSession, compareYear } from './compare-years.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Holdings } from './holdings.ts';
import { type Closeness, weightOf } from './proposals.ts';

/** How a paper's id differs from what is written: by a slip, by more in the same dossier (`none`), or in its dossier too (`elsewhere`). */
export type Slip = 'dossier' | 'number' | 'two-digits' | 'none' | 'elsewhere';

/** A paper that may be meant by a reference that cannot be right. */
export interface Candidate extends Closeness {
  readonly paper: Paper;
  readonly slip: Slip;
  /** Up to 14 days later: a letter is registered after its day. */
  readonly inTime: boolean;
  readonly year: boolean;
  /** How well what the noun is about fits the title of its dossier. */
  readonly ofDossier: Fit;
  /** The share of what its title says that the letter says too, 0 to 1. */
  readonly cover: number;
}

/** The ids around a target: what a slip of the pen can have made of another. */
function* reached(target: Kamerstuk, cited: CitedAs, holdings: Holdings): Generator<{ paper: Paper; slip: Slip }> {
  const id = canonicalId(target);
  const slips = slipsAround(id);
  for (const other of slips.dossier) {
    const paper = holdings.find(other);
    if (paper) yield { paper, slip: 'dossier' };
  }
  for (const other of slips.number) {
    const paper = holdings.find(other);
    if (paper) yield { paper, slip: 'number' };
  }
  const day = cited.day?.day;
  for (const paper of day === undefined ? [] : holdings.on(day))
    yield {
      paper,
      slip: isTwoDigits(paper, target) ? 'two-digits' : isInDossier(paper, target) ? 'none' : 'elsewhere',
    };
  const { papers, sharing } = holdings.dossier(dossierId(target));
  if (papers.length > 0)
    for (const paper of sharing(cited.subject.size > 0 ? cited.subject : cited.sentence)) yield { paper, slip: 'none' };
}

/** The dossier of a target: '35570-B'. */
export function dossierId({ dossier, suffix }: Kamerstuk): string {
  return suffix === undefined ? dossier : `${dossier}-${suffix}`;
}

function isInDossier(paper: Paper, target: Kamerstuk): boolean {
  return dossierOf(paper) === dossierId(target);
}

/** The same number and suffix, in a dossier of which two digits differ. */
function isTwoDigits({ id }: Paper, target: Kamerstuk): boolean {
  const written = canonicalId(target);
  if (id.slice(5) !== written.slice(5)) return false;
  return [...id.slice(0, 5)].filter((digit, at) => digit !== written.charAt(at)).length === 2;
}

/** The papers that what is said fits, best first: by day, mover, the words said, the smallest slip. Nothing that is said may differ. */
export function candidatesFor(target: Kamerstuk, cited: CitedAs, holdings: Holdings): Candidate[] {
  const own = canonicalId(target);
  const found = new Map<string, Candidate>();
  for (const { paper, slip } of reached(target, cited, holdings)) {
    if (paper.id === own || found.has(paper.id)) continue;
    const candidate = weigh(paper, slip, cited, holdings);
    if (candidate) found.set(paper.id, candidate);
  }
  const ranked = [...found.values()].map((candidate) => ({ candidate, rank: rankOf(candidate, target) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ candidate }) => candidate);
}

function weigh(paper: Paper, slip: Slip, cited: CitedAs, holdings: Holdings): Candidate | undefined {
  const mover = compareMover(cited, paper);
  const years = [compareYear(cited, paper), compareSession(cited, paper)];
  const all = [compareKind(cited, paper, holdings), mover, ...years];
  if (all.some((one) => one && !one.agrees) || isOtherKind(cited, paper)) return undefined;
  const day = cited.day?.day;
  const later = day === undefined || paper.date === undefined ? undefined : daysBetween(day, paper.date);
  const isLetter = cited.noun?.kind === 'brief' && cited.day?.sure;
  if (isLetter && later !== undefined && (later < 0 || later > REGISTRATION_DAYS)) return undefined;
  const kind = new Set(holdings.words(paper.soort ?? ''));
  // "Nota naar aanleiding van het verslag" is what it is, not what it is about
  const title = holdings.words(paper.title).filter((word) => !kind.has(word));
  const around = new Map([...cited.heading, ...cited.sentence]);
  return {
    paper,
    slip,
    sameDay: later === 0,
    inTime: isLetter === true && later !== undefined && later > 0 && later <= REGISTRATION_DAYS,
    mover: mover?.agrees === true,
    year: years.some((one) => one?.agrees === true),
    fit: fitOf(cited.subject, title),
    around: fitOf(around, title),
    ofDossier: fitOf(cited.subject, holdings.words(paper.dossierTitle ?? '')),
    cover: fitOf(holdings.telling(paper.title), [...cited.subject.keys()]).share,
  };
}

/** Who speaks of a motion or amendment means no other paper, also where another kind would be no fault. */
function isOtherKind({ noun }: CitedAs, { kind }: Paper): boolean {
  return (noun?.kind === 'motie' || noun?.kind === 'amendement') && kind !== noun.kind && kind !== noun.other;
}

const BY_SLIP: Readonly<Record<Slip, number>> = { dossier: 24, number: 18, 'two-digits': 14, none: 0, elsewhere: 0 };

function rankOf(candidate: Candidate, target: Kamerstuk): number {
  const { paper, slip, sameDay } = candidate;
  const near = BY_SLIP[slip] + (isInDossier(paper, target) ? 8 : 0);
  // the same number of the very day, in a dossier one slip away: no words weigh up against that
  const certain = sameDay && slip === 'dossier' ? 100 : 0;
  return weightOf(candidate) + near + certain;
}

/** True where day, mover or the words that are said speak for a paper; for one of another dossier the day needs a word beside it. */
export function isBorneOut({ slip, sameDay, mover, fit, around }: Candidate): boolean {
  const isOfDay = sameDay && (slip !== 'elsewhere' || fit.count + around.count > 0);
  return isOfDay || mover || fit.weight >= 8 || around.weight >= 16;
}
