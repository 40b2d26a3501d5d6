import { addDays, type IsoDate, monthName } from '../../dates/index.ts';
import { firstWhere } from '../../text/index.ts';
import type { CitedAs } from './cited-as.ts';
import { REGISTRATION_DAYS } from './compare-day.ts';
import type { DossierHeld } from './holdings.ts';
import type { Comparison } from './verdict.ts';

/** Papers lie at most this many days outside those with the numbers beside theirs, but for one in 700. */
const SLACK_DAYS = 60;
/** A motion is cited with the day of its vote, and a paper with the year it was printed in. */
const VOTE_DAYS = 300;
/** Before all papers. */
const FIRST_DAY: IsoDate = '1814-01-01';
/** This many neighbours to each side must say the same. */
const NEIGHBOURS = 3;

/**
 * A paper's number against the day or year that is written, for a paper that the register lacks: in a dossier numbers rise with the
 * days. No list need be complete for that, and it never says that a paper does not exist.
 */
export function compareNumber(
  cited: CitedAs,
  number: number,
  { dossier: { numbered }, latest, isCovered }: NumberFacts,
): Comparison | undefined {
  return (
    compareAmong(cited, number, { numbered, latest }) ??
    (isCovered(latest) ? compareReached(number, { numbered, latest }) : undefined)
  );
}

/** What a number is held against. */
interface NumberFacts {
  readonly dossier: DossierHeld;
  /** The latest day that the paper can be of: what is written, else the day of the letter. */
  readonly latest: IsoDate;
  /** Whether the register holds papers of about a day: only then is a dossier's highest number of that day known. */
  isCovered(day: IsoDate): boolean;
}

/** A number lies far above what its dossier had reached when it is this many beyond it, and half as much again. */
const FAR_BEYOND = 20;
const HALF_AGAIN = 1.5;
/** A register that holds less of a dossier than this share of its numbers does not know how far it had come. */
const DENSE = 0.5;

/** A number far above the highest that the dossier had by the latest day that the paper can be of. */
function compareReached(number: number, { numbered, latest }: Reach): Comparison | undefined {
  return compareHighest(
    number,
    numbered.filter(({ date }) => date <= addDays(latest, REGISTRATION_DAYS)),
  );
}

/** A number far above the highest of these papers of its dossier, where they are most of them. */
function compareHighest(number: number, numbered: DossierHeld['numbered']): Comparison | undefined {
  const highest = numbered.at(-1)?.number ?? 0;
  if (highest === 0 || numbered.length < highest * DENSE) return undefined;
  if (number < highest + FAR_BEYOND || number < highest * HALF_AGAIN) return undefined;
  return differs(
    `nr. ${number} ligt ver boven het hoogste nummer dat het register van dit dossier kent (nr. ${highest})`,
  );
}

interface Reach {
  readonly numbered: DossierHeld['numbered'];
  readonly latest: IsoDate;
}

function compareAmong(cited: CitedAs, number: number, { numbered, latest }: Reach): Comparison | undefined {
  const written = periodOf(cited) ?? { from: FIRST_DAY, to: latest };
  if (numbered.length === 0) return undefined;
  const at = firstAbove(numbered, number);
  const earliest = latestOf(numbered.slice(Math.max(0, at - NEIGHBOURS), at).map(({ date }) => date));
  const following = numbered.slice(at, at + NEIGHBOURS).map(({ date }) => date);
  const above = at === numbered.length;
  if (earliest !== undefined && written.to < addDays(earliest, above ? -REGISTRATION_DAYS : -SLACK_DAYS)) {
    // a number that the dossier may never reach has no month
    const beyond = compareHighest(number, numbered);
    if (beyond) return beyond;
    return differs(`nr. ${number} zou van ${monthOf(earliest)} of later zijn`);
  }
  const last = following.length === NEIGHBOURS ? earliestOf(following) : undefined;
  if (last !== undefined && written.from > addDays(last, cited.noun?.kind === 'brief' ? SLACK_DAYS : VOTE_DAYS)) {
    return differs(`nr. ${number} zou van ${monthOf(last)} of eerder zijn`);
  }
  return undefined;
}

function differs(tells: string): Comparison {
  return { aspect: 'nummer', agrees: false, certain: false, tells };
}

/** When the paper is said to be of, by day, else by year. */
function periodOf({ day, citation: { jaar, vergaderjaar } }: CitedAs): { from: IsoDate; to: IsoDate } | undefined {
  if (day?.day !== undefined && day.sure) return { from: day.day, to: day.day };
  if (jaar !== undefined) return { from: `${jaar}-01-01`, to: `${jaar}-12-31` };
  if (vergaderjaar === undefined) return undefined;
  const first = Number(vergaderjaar.slice(0, 4));
  return { from: `${first}-09-01`, to: `${first + 1}-09-30` };
}

/** The second latest of the days before: one paper of another series among them changes nothing. */
function latestOf(days: readonly IsoDate[]): IsoDate | undefined {
  const sorted = [...days].sort();
  return sorted.at(-2) ?? sorted.at(-1);
}

function earliestOf(days: readonly IsoDate[]): IsoDate | undefined {
  const sorted = [...days].sort();
  return sorted[1] ?? sorted[0];
}

function firstAbove(numbered: DossierHeld['numbered'], number: number): number {
  return firstWhere(numbered.length, (index) => (numbered[index]?.number ?? 0) > number);
}

function monthOf(day: IsoDate): string {
  return `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}
