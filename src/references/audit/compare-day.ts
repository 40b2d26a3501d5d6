import { addDays, daysBetween, type IsoDate, type Period, weekdayOf, writeDate } from '../../dates/index.ts';
import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { fitOf } from './fit.ts';
import type { Holdings } from './holdings.ts';
import type { Aspect, Comparison } from './verdict.ts';

/** A letter may be registered up to this many days after its date. */
export const REGISTRATION_DAYS = 14;

/**
 * The day. A letter may be registered up to 14 days later, unless another of its dossier bears the written day itself and fits the
 * words better. A motion bears the day it was handed in and is cited with the day of its vote, so no day before its own can be right.
 * Of other papers no other day is judged: a report of a debate is dated weeks after it.
 */
export function compareDay(cited: CitedAs, paper: Paper, holdings: Holdings): Comparison | undefined {
  const { day } = cited;
  if (day === undefined || paper.date === undefined) return undefined;
  if (day.day === undefined) return day.period && comparePeriod(cited, paper, day.period);
  if (day.day === paper.date) return { aspect: 'datum', agrees: true, certain: true };
  if (!day.sure) return undefined;
  if (isOfMember(paper)) return compareHandingIn(cited, paper, day.day);
  if (!isSaidOfLetter(cited) || !isLetterOfGovernment(paper)) return undefined;
  const later = daysBetween(day.day, paper.date);
  const inTime = later > 0 && later <= REGISTRATION_DAYS;
  // in time, but not the day itself: that neither agrees nor differs
  if (inTime && !betterOf(cited, paper, { day: day.day, holdings })) return undefined;
  return differs(paper, `niet van ${writeDate(day.day)}`);
}

function differs({ id, date = '' }: Paper, not: string): Comparison {
  return { aspect: 'datum', agrees: false, certain: false, tells: `${id} is van ${writeDate(date)}, ${not}` };
}

/** "Mijn brief van 3 juli 2020", or what was offered to the Kamer that day. */
function isSaidOfLetter({ noun, event }: CitedAs): boolean {
  return noun?.kind === 'brief' || event === 'verzonden';
}

function isOfMember({ kind }: Paper): boolean {
  return kind === 'motie' || kind === 'amendement';
}

/** A changed motion may be cited with the day on which its first version was handed in. */
const CHANGED_DAYS = 92;

/** A motion or amendment is handed in on its day, and voted upon on that day or later. */
function compareHandingIn({ noun, event }: CitedAs, paper: Paper, written: IsoDate): Comparison | undefined {
  if (noun?.kind !== paper.kind) return undefined;
  const after = daysBetween(paper.date ?? written, written);
  const isChanged = paper.replaces !== undefined || isVersion(paper);
  if (after > 0)
    return event === 'ingediend' && !isChanged ? differs(paper, `niet van ${writeDate(written)}`) : undefined;
  if (isChanged && after >= -CHANGED_DAYS) return undefined;
  return differs(paper, `niet van ${writeDate(written)}`);
}

const VERSION = /gewijzigd|\bgew\b|vervanging|t\.?\s?v\.?\s?v\b|herdruk|nader/i;

/** True for a paper whose title says that it came in the place of another. */
export function isVersion({ title, soort = '' }: Paper): boolean {
  return VERSION.test(title) || /gewijzigd/i.test(soort);
}

/** "Mijn brief van maart 2019". */
function comparePeriod(cited: CitedAs, paper: Paper, { from, to }: Period): Comparison | undefined {
  const { date = '' } = paper;
  if (date >= from && date <= to) return { aspect: 'datum', agrees: true, certain: true };
  const isJudged = isOfMember(paper) ? date > to : date < from || date > addDays(to, REGISTRATION_DAYS);
  const isSaid = isOfMember(paper) ? cited.noun?.kind === paper.kind && !isVersion(paper) : isSaidOfLetter(cited);
  if (!cited.day?.sure || !isJudged || !isSaid || !(isOfMember(paper) || isLetterOfGovernment(paper))) return undefined;
  return differs(paper, 'niet van de tijd die erbij staat');
}

/** A motion is voted upon, and a report written, within this many days of the day that the other source has. */
const RELATED_DAYS = 92;
/** Nearly all letters are registered within this many days. */
const SOON = 4;
const TUESDAY = 2;

/**
 * True where the day that is written is not shown to be one of the paper: before a motion's own day, or long after the day of any. Where
 * its subject does not agree too: of a letter more than some days before its registration; of a motion no Tuesday, on which the Kamer
 * votes. That is no fault, but such a reference is not said to be right either.
 */
export function isOffDay({ day }: CitedAs, paper: Paper, agreeing: ReadonlySet<Aspect>): boolean {
  if (day?.day === undefined || !day.sure || paper.date === undefined) return false;
  const after = daysBetween(paper.date, day.day);
  if (after === 0) return false;
  const isAbout = agreeing.has('onderwerp');
  if (!isOfMember(paper)) return after > RELATED_DAYS || after < -(isAbout ? REGISTRATION_DAYS : SOON);
  if (after < 0 || after > RELATED_DAYS) return true;
  return weekdayOf(day.day) !== TUESDAY && !(isAbout && agreeing.has('indiener'));
}

/** True for a letter of the government. */
export function isLetterOfGovernment({ kind, soort }: Paper): boolean {
  return kind === 'brief' && (soort === undefined || /^(?:kamer)?brief(?: regering)?$/i.test(soort.trim()));
}

/** A letter of the same dossier and the written day itself that fits what is said better. */
function betterOf(
  cited: CitedAs,
  paper: Paper,
  { day, holdings }: { day: IsoDate; holdings: Holdings },
): Paper | undefined {
  if (cited.subject.size === 0) return undefined;
  const dossier = dossierOf(paper);
  const own = fitOf(cited.subject, holdings.words(paper.title)).weight;
  return holdings
    .on(day)
    .find(
      (other) =>
        dossierOf(other) === dossier &&
        isLetterOfGovernment(other) &&
        fitOf(cited.subject, holdings.words(other.title)).weight > own,
    );
}

/** The dossier of a paper, by its id: '35570-B'. */
export function dossierOf({ id }: Pick<Paper, 'id'>): string {
  return id.slice(0, id.lastIndexOf('-'));
}
