import type { IsoDate } from '../dates/index.ts';
import { latestVersion, type Paper, type Register, words } from '../register/index.ts';
import { sharedWeight, type Telling } from './subject-words.ts';

/** A member has some hundreds of motions; the search gives the newest first. */
const MOST_SEARCHED = 1000;

/** What is known of a motion that the letter names. */
export interface NamedMotion {
  /** The movers, in small letters: 'van der molen'. */
  readonly name: string;
  /** The telling words of its sentence. */
  readonly words: Telling;
  /** The day of the letter: no later motion can be meant. */
  readonly until: IsoDate;
}

/** The motions of a member, the latest version of each, once: what fits the sentence best first, then the newest. */
export function motionsOf(register: Register, { name, words: sentence, until }: NamedMotion): Paper[] {
  const movers = words(name);
  const isByThem = ({ kind, title }: Paper) => kind === 'motie' && moves(title, movers);
  const { papers } = register.search(`motie ${name}`, { limit: MOST_SEARCHED });
  const known = papers.filter((paper) => isByThem(paper) && isUntil(paper, until));
  const versions = new Map<string, { paper: Paper; weight: number }>();
  for (const paper of known) {
    const latest = latestVersion(register, paper, until);
    const most = Math.max(weigh(paper, sentence), weigh(latest, sentence));
    const share = hasOthers(latest.title, movers) ? most / 2 : most;
    const weight = Math.max(share, versions.get(latest.id)?.weight ?? 0);
    versions.set(latest.id, { paper: latest, weight });
  }
  const sorted = [...versions.values()].sort((a, b) => b.weight - a.weight || compareDates(b.paper, a.paper));
  return sorted.map(({ paper }) => paper);
}

/** The movers stand in the title as whole words before its subject: 'Van der Molen' is not 'Van der Molenaar'. */
function moves(title: string, movers: readonly string[]): boolean {
  const names = ` ${moversIn(title).join(' ')} `;
  return movers.every((mover) => names.includes(` ${mover} `));
}

/** 'Gewijzigde motie van het lid Van der Molen c.s. over …': what stands before 'over', as words. */
function moversIn(title: string): string[] {
  return words(title.split(/\s(?:over|inzake|ter vervanging)\s/i, 1)[0] ?? '');
}

/** A motion of more members is seldom called by one of their names. */
function hasOthers(title: string, movers: readonly string[]): boolean {
  const names = moversIn(title);
  const start = names.findIndex((word) => word === 'lid' || word === 'leden') + 1;
  return names.slice(start).filter((word) => !BESIDE_NAMES.has(word)).length > movers.length;
}

const BESIDE_NAMES = new Set(['c', 's', 'en']);

function weigh({ title, dossierTitle = '' }: Paper, sentence: Telling): number {
  // the subject of the motion says more than that of the dossier
  return sharedWeight(sentence, title) * 4 + sharedWeight(sentence, dossierTitle);
}

function isUntil({ date }: Paper, until: IsoDate): boolean {
  return date === undefined || date <= until;
}

function compareDates({ date: a = '' }: Paper, { date: b = '' }: Paper): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
