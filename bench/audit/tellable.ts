import { canonicalId, type Kamerstuk } from '../../src/citation/index.ts';
import { daysBetween, prinsjesdag } from '../../src/dates/index.ts';
import type { Claim } from './claims.ts';
import { partsOf } from './movers.ts';
import type { Known, Listed } from './papers.ts';
import { shared, topicsOf } from './words.ts';

/** By what the list can tell that a claim does not hold. */
export type Ground =
  | 'kind'
  | 'mover'
  | 'day'
  | 'year'
  | 'vergaderjaar'
  | 'subject'
  | 'existence'
  | 'number against day';

/**
 * By what the list tells that a claim is wrong; undefined where it cannot: a slip to a neighbour of the same day, kind, mover and
 * similar subject. The definitions are those of the audit in RULES, row by row; they are written here a second time, over what the
 * sentence was made of, so that the reader and the rules of the product are measured against them.
 */
export function groundOf(claim: Claim, known: Known): Ground | undefined {
  for (const target of claim.cited) {
    const paper = known.find(canonicalId(target));
    const ground = paper ? conflict(claim, paper, known) : absence(claim, target, known);
    if (ground) return ground;
  }
  return undefined;
}

/** What a claim says that its paper does not bear out. */
function conflict(claim: Claim, paper: Listed, known: Known): Ground | undefined {
  if (kindDiffers(claim, paper)) return 'kind';
  if (moverDiffers(claim, paper)) return 'mover';
  if (dayDiffers(claim, paper, known)) return 'day';
  if (yearDiffers(claim, paper)) return 'year';
  if (sessionDiffers(claim, paper)) return 'vergaderjaar';
  return subjectDiffers(claim, paper, known) ? 'subject' : undefined;
}

/**
 * RULES, kind: a motion cited as anything else or the reverse; a letter cited as a motion or amendment or the reverse. All other kinds
 * agree with one another.
 */
function kindDiffers({ sort }: Claim, paper: Listed): boolean {
  if ((sort === 'motie') !== (paper.sort === 'motie')) return true;
  return (sort === 'brief' && paper.sort === 'amendement') || (sort === 'amendement' && paper.sort === 'brief');
}

/** RULES, mover: none of the names written stands in the head of the title; any part of a name counts. */
function moverDiffers({ movers }: Claim, { head }: Listed): boolean {
  if (movers.length === 0 || !head) return false;
  const right = new Set(head.names.flatMap(partsOf));
  return !movers.some((name) => partsOf(name).some((part) => right.has(part)));
}

const REGISTRATION_DAYS = 14;

/**
 * RULES, day: of letters only. A paper 0 to 14 days later agrees, unless a letter of the same dossier bears the written day and its
 * title fits better.
 */
function dayDiffers({ sort, day, subject = '' }: Claim, paper: Listed, known: Known): boolean {
  if (sort !== 'brief' || paper.sort !== 'brief' || day === undefined) return false;
  const later = daysBetween(day, paper.date);
  if (later < 0 || later > REGISTRATION_DAYS) return true;
  if (later === 0) return false;
  const topics = topicsOf(subject);
  const fit = shared(topics, paper.title);
  return known
    .ofDossier(paper.dossier)
    .some((other) => other.date === day && other.sort === 'brief' && shared(topics, other.title) > fit);
}

/** The day of December from which a motion may be voted on in the next year. */
const VOTED_NEXT_YEAR = '12-10';

/** RULES, calendar year: that of the register's day. A letter's own day, a motion's vote and a budget may lie in another. */
function yearDiffers({ jaar, sort }: Claim, { date, target }: Listed): boolean {
  if (jaar === undefined) return false;
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  if (jaar === year) return false;
  if (jaar === year + 1) return !(target.suffix !== undefined || (sort === 'motie' && day >= VOTED_NEXT_YEAR));
  return !(jaar === year - 1 && sort === 'brief' && day <= '01-14');
}

/** RULES, vergaderjaar: the list's own column. Within two weeks of Prinsjesdag the year beside it passes too. */
function sessionDiffers({ vergaderjaar }: Claim, paper: Listed): boolean {
  if (vergaderjaar === undefined || vergaderjaar === paper.vergaderjaar) return false;
  const turn = prinsjesdag(Number(paper.date.slice(0, 4)));
  const apart = Math.abs(Number(vergaderjaar.slice(0, 4)) - Number(paper.vergaderjaar.slice(0, 4)));
  return !(apart === 1 && Math.abs(daysBetween(paper.date, turn)) <= REGISTRATION_DAYS);
}

/**
 * RULES, subject: the words of the sentence fit no word of the paper's or dossier's title, while another paper of that day, number or
 * dossier fits well. The heading is no part of the sentence.
 */
function subjectDiffers(claim: Claim, paper: Listed, known: Known): boolean {
  const topics = topicsIn(claim);
  if (shared(topics, `${paper.title} ${paper.dossierTitle}`) > 0) return false;
  return claim.meant.some((meant) => known.find(meant.id) && meant.id !== paper.id && fitsWell(topics, meant));
}

function topicsIn({ subject, shape }: Claim): Set<string> {
  return topicsOf(shape === 'heading' ? '' : (subject ?? ''));
}

/** At least two words, and half of what is written. */
function fitsWell(topics: ReadonlySet<string>, { title }: Listed): boolean {
  const count = shared(topics, title);
  return count >= 2 && count * 2 >= topics.size;
}

/** A paper that the list lacks. The list is not complete, so that alone says nothing. */
function absence(claim: Claim, target: Kamerstuk, known: Known): Ground | undefined {
  if (isAboveHighest(claim, target, known)) return 'number against day';
  const { number = '' } = target;
  const meant = claim.meant.find((one) => known.find(one.id) && !conflict(claim, one, known));
  if (!meant) return undefined;
  // RULES, existence: the same number in a dossier one slip away, which day, mover or subject bear out
  const otherDossier = meant.target.number === number && isSlip(meant.target.dossier, target.dossier);
  if (otherDossier && (bearsOut(claim, meant) || fitsWell(topicsIn(claim), meant))) return 'existence';
  // RULES, number: a neighbour in number has the same day or mover too often: only the subject tells
  const otherNumber = meant.target.dossier === target.dossier && isNumberSlip(String(meant.number), number);
  return otherNumber && fitsClosely(topicsIn(claim), meant) ? 'subject' : undefined;
}

/** The written day itself, or a mover. */
function bearsOut({ day, voted, movers }: Claim, { date, head }: Listed): boolean {
  return (day === date && !voted) || (movers.length > 0 && head !== undefined);
}

/** At least three words, and three quarters of what is written: papers of one dossier share words. */
function fitsClosely(topics: ReadonlySet<string>, { title }: Listed): boolean {
  const count = shared(topics, title);
  return count >= 3 && count * 4 >= topics.size * 3;
}

/**
 * RULES, number against day: in a dossier numbers rise with the days, so a number above the highest held, cited with a day or year
 * before that paper's, is wrong.
 */
function isAboveHighest({ day, jaar, vergaderjaar }: Claim, target: Kamerstuk, known: Known): boolean {
  const { dossier, suffix } = target;
  const highest = known.ofDossier(suffix === undefined ? dossier : `${dossier}-${suffix}`).at(-1);
  if (!highest || Number(target.number) <= highest.number) return false;
  const year = Number(highest.date.slice(0, 4));
  return (
    (day !== undefined && day < highest.date) ||
    (jaar !== undefined && jaar < year) ||
    (vergaderjaar !== undefined && vergaderjaar < highest.vergaderjaar)
  );
}

/** One digit another, or two neighbours that changed places. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

/** A slip, the number beside it, or a digit too many or too few. */
function isNumberSlip(a: string, b: string): boolean {
  if (isSlip(a, b) || Math.abs(Number(a) - Number(b)) === 1) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}
