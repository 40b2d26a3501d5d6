import type { Paper } from '../../register/index.ts';
import type { CitedAs } from './cited-as.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Holdings } from './holdings.ts';
import type { Comparison } from './verdict.ts';

/** Agreement of words that are said of the noun: at least two, or most of what is said. */
function agrees({ count, share, weight }: Fit): boolean {
  return (count >= 2 && share >= 0.34) || (share >= 0.6 && weight >= 7);
}

/**
 * What the paper is about. Words that fit its title agree, unless another paper of its dossier fits far better. It differs where the
 * words fit neither its title nor that of its dossier, while another paper fits them well; never an error by itself, as many letters
 * offer a report as an annex under another title.
 * @param others gives the papers that the words may be about instead.
 */
export function compareSubject(
  { subject, sentence }: CitedAs,
  paper: Paper,
  { holdings, others }: { readonly holdings: Holdings; readonly others: () => readonly Paper[] },
): Comparison | undefined {
  if (paper.title === '') return undefined;
  const own = fitOf(subject, holdings.words(paper.title));
  if (subject.size === 0) {
    const { count, weight } = fitOf(sentence, holdings.words(paper.title));
    const isAbout = count >= 3 && weight >= 24;
    return isAbout ? { aspect: 'onderwerp', agrees: true, certain: true } : undefined;
  }
  const best = own.share * FAR_BETTER < 1 ? bestOf(subject, others(), holdings) : undefined;
  if (best && isFarBetter(own, best.fit)) {
    const wide = fitOf(subject, holdings.words(`${paper.title} ${paper.dossierTitle ?? ''}`));
    const isWhole = best.fit.share >= 0.9 && coverOf(subject, best.paper, holdings) >= 0.7;
    const isFitting = wide.count === 0 ? best.fit.weight >= 16 : isClose(best.fit) && own.share < 0.4;
    const isOther = isFitting || (isWhole && own.share < 0.6);
    if (!isOther || isOfDossier(subject, paper, holdings)) return undefined;
    const title = `“${short(paper.title)}”`;
    return { aspect: 'onderwerp', agrees: false, certain: false, tells: `${paper.id} gaat over iets anders: ${title}` };
  }
  return agrees(own) ? { aspect: 'onderwerp', agrees: true, certain: true } : undefined;
}

/** The share of what a title says that the letter says too. */
function coverOf(subject: CitedAs['subject'], { title }: Paper, { telling }: Holdings): number {
  return fitOf(telling(title), [...subject.keys()]).share;
}

/** Who calls a paper by the subject of its dossier says nothing of the paper itself. */
function isOfDossier(subject: CitedAs['subject'], { dossierTitle = '' }: Paper, { words }: Holdings): boolean {
  return fitOf(subject, words(dossierTitle)).share >= 0.6;
}

/** Another paper must fit so many times as well. */
const FAR_BETTER = 1.6;

function bestOf(subject: CitedAs['subject'], others: readonly Paper[], { words }: Holdings) {
  let best: { readonly paper: Paper; readonly fit: Fit } | undefined;
  for (const paper of others) {
    const fit = fitOf(subject, words(paper.title));
    if (!best || fit.weight > best.fit.weight) best = { paper, fit };
  }
  return best;
}

function isFarBetter(own: Fit, best: Fit): boolean {
  return best.count >= 2 && best.share >= 0.5 && best.weight > own.weight * FAR_BETTER;
}

/** At least three words and three quarters of what is said: papers of one dossier share words. */
export function isClose({ count, share }: Fit): boolean {
  return count >= 3 && share >= 0.75;
}

const LONGEST_TITLE = 90;

function short(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
