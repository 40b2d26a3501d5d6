import { daysBetween, type IsoDate, writeDate } from '../../dates/index.ts';
import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { fitOf } from './fit.ts';
import type { Holdings } from './holdings.ts';
import type { Comparison } from './verdict.ts';

/** A letter may be registered so many days after its date. */
export const REGISTRATION_DAYS = 14;

/**
 * The day, of letters only: a motion bears the day of its submission and is cited with the day of its vote, a report of a debate is
 * dated weeks after it. A letter may be registered up to 14 days later, unless another of its dossier bears the written day itself and fits
 * the words better.
 */
export function compareDay(cited: CitedAs, paper: Paper, holdings: Holdings): Comparison | undefined {
  const written = cited.day?.day;
  if (written === undefined || paper.date === undefined) return undefined;
  if (written === paper.date) return { aspect: 'datum', agrees: true, certain: true };
  if (!cited.day?.sure || cited.noun?.kind !== 'brief' || !isLetterOfGovernment(paper)) return undefined;
  const later = daysBetween(written, paper.date);
  const inTime = later > 0 && later <= REGISTRATION_DAYS;
  // in time, but not the day itself: that neither agrees nor differs
  if (inTime && !betterOf(cited, paper, { day: written, holdings })) return undefined;
  return {
    aspect: 'datum',
    agrees: false,
    certain: false,
    tells: `${paper.id} is van ${writeDate(paper.date)}, niet van ${writeDate(written)}`,
  };
}

/** A motion is voted upon, and a report written, within so many days of the day that the other source has. */
const RELATED_DAYS = 92;

/**
 * True where the day that is written can hardly be one of the paper: before its own, or long after it. That is not judged (a motion is cited
 * with the day of its vote), but such a reference is not said to be right either.
 */
export function isOffDay({ day }: CitedAs, { date }: Paper): boolean {
  if (day?.day === undefined || !day.sure || date === undefined) return false;
  const after = daysBetween(date, day.day);
  return after > RELATED_DAYS || after < -REGISTRATION_DAYS;
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
