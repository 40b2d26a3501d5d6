import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { kindOfPaper } from './compare-kind.ts';
import { isNamedIn } from './compare-mover.ts';
import { fitOf } from './fit.ts';
import type { DossierHeld, Holdings } from './holdings.ts';
import type { Aspect } from './verdict.ts';

/** What tells one paper from the others: half of all papers are letters, and each year has thousands. */
const TELLING: readonly Aspect[] = ['datum', 'indiener', 'onderwerp'];

/**
 * True where what agrees tells the paper from every other of its dossier that the register holds. A mover with two motions, two letters
 * of one day and a report of each year are told apart by nothing but what else is said.
 * @param agreeing what was compared, and agrees.
 */
export function isTold(cited: CitedAs, paper: Paper, { agreeing, holdings, dossier }: Told): boolean {
  const telling = TELLING.filter((aspect) => agreeing.has(aspect));
  if (telling.length === 0) return false;
  const said = saidOf(cited, agreeing);
  const own = fitOf(said, holdings.words(paper.title)).weight;
  const isLike = (other: Paper) =>
    other.id !== paper.id &&
    !isVersionOf(other, paper) &&
    isSameKind(cited, other, paper) &&
    (!agreeing.has('datum') || isOfDay(cited, other)) &&
    isOfYears(cited, other) &&
    (!agreeing.has('indiener') || isMovedBy(cited, other, holdings)) &&
    fitOf(said, holdings.words(other.title)).weight >= own;
  const pool = telling.length === 1 && agreeing.has('onderwerp') ? dossier.sharing(said) : dossier.papers;
  return !pool.some(isLike);
}

interface Told {
  readonly agreeing: ReadonlySet<Aspect>;
  readonly holdings: Holdings;
  readonly dossier: DossierHeld;
}

/** The words by which it is known: what it is said to be about, else those of the sentence where they fit its title. */
function saidOf({ subject, sentence }: CitedAs, agreeing: ReadonlySet<Aspect>) {
  return subject.size > 0 || !agreeing.has('onderwerp') ? subject : sentence;
}

/** A later or earlier version of the same motion says the same. */
function isVersionOf(other: Paper, paper: Paper): boolean {
  return [other.replacedBy, other.replaces].includes(paper.id) || [paper.replacedBy, paper.replaces].includes(other.id);
}

/** Who speaks of a motion means one; of what is called otherwise only the kind of the paper itself counts. */
function isSameKind({ noun }: CitedAs, other: Paper, paper: Paper): boolean {
  const kind = kindOfPaper(other);
  return noun === undefined || kind === kindOfPaper(paper);
}

function isOfDay({ day }: CitedAs, { date }: Paper): boolean {
  if (date === undefined || day === undefined) return false;
  if (day.day !== undefined) return date === day.day;
  return day.period !== undefined && date >= day.period.from && date <= day.period.to;
}

function isOfYears({ citation: { jaar, vergaderjaar } }: CitedAs, { date, vergaderjaar: held }: Paper): boolean {
  if (jaar !== undefined && date !== undefined && Number(date.slice(0, 4)) !== jaar) return false;
  return vergaderjaar === undefined || held === undefined || held === vergaderjaar;
}

function isMovedBy({ persons }: CitedAs, { title }: Paper, { head }: Holdings): boolean {
  const names = head(title);
  return names !== undefined && persons.every((person) => isNamedIn(names, person));
}
