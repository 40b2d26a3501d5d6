import type { Kamerstuk } from '../../citation/index.ts';
import { type IsoDate, writeDate } from '../../dates/index.ts';
import type { PaperKind, Register } from '../../register/index.ts';
import type { Telling } from '../subject-words.ts';
import type { CitedAs } from './cited-as.ts';
import { dossierId } from './meant.ts';
import { nameParts } from './movers.ts';

/** What is known of a paper that has to be found: with it a search is begun. */
export interface WantedPaper {
  /** '31757', '35570-VII'. */
  readonly dossier?: string;
  readonly kind?: PaperKind;
  /** As written: 'Van der Molen c.s.'. */
  readonly movers?: string;
  /** Of a letter: a motion is cited with another day than its own. */
  readonly day?: IsoDate;
  /** What it is said to be about, the words that say most first. */
  readonly words: readonly string[];
}

/** So many words of a subject narrow a search; with more of them nothing is left. */
const MOST_WORDS = 2;

/** What is known of the paper that a reference means, as its sentence tells; `target` where its dossier can be right. */
export function wantedBy(cited: CitedAs, target?: Pick<Kamerstuk, 'dossier' | 'suffix'>): WantedPaper {
  const { noun, movers, day, subject } = cited;
  const kind = noun && noun.kind !== 'stuk' ? noun.kind : undefined;
  const isOfMembers = kind === 'motie' || kind === 'amendement';
  return {
    ...(target && { dossier: dossierId({ kind: 'kamerstuk', ...target }) }),
    ...(kind && { kind }),
    ...(movers !== undefined && { movers }),
    ...(day?.day !== undefined && !isOfMembers && { day: day.day }),
    words: heaviest(subject),
  };
}

/** The words of a subject that say most, in their order where they weigh the same. */
export function heaviest(words: Telling): string[] {
  const sorted = [...words].toSorted((a, b) => b[1] - a[1]);
  return sorted.slice(0, MOST_WORDS).map(([word]) => word);
}

type Known = 'dossier' | 'kind' | 'movers' | 'day' | 'words';

/** What is left out of a search, in turn, while nothing is found: what is likeliest to be wrong or to stand in no title. */
const LEFT_OUT: readonly (readonly Known[])[] = [
  [],
  ['words'],
  ['dossier'],
  ['dossier', 'words'],
  ['day', 'movers'],
  ['day', 'movers', 'words'],
  ['dossier', 'day', 'movers'],
];
const BUDGET = 20;

/**
 * What is searched for at first: of what is known as much as finds something else than the paper that is cited; where nothing does,
 * all of it, for the user to take words away.
 */
export function firstQuery(wanted: WantedPaper, register: Register, cited?: string): string {
  const all = LEFT_OUT.flatMap((leftOut) => {
    // one of the words may be of the sentence, and not of the paper
    const choices = leftOut.includes('words') ? [[]] : [wanted.words, ...wanted.words.map((word) => [word])];
    return choices.map((words) => queryOf({ ...wanted, words }, leftOut));
  });
  const queries = [...new Set(all)].filter((query) => query !== '');
  const finds = (query: string) =>
    register.search(query, { limit: 2, budget: BUDGET }).papers.some(({ id }) => id !== cited);
  return queries.find(finds) ?? queries[0] ?? '';
}

function queryOf({ dossier, kind, movers, day, words }: WantedPaper, leftOut: readonly Known[]): string {
  const parts: Readonly<Record<Known, string | undefined>> = {
    dossier,
    kind,
    movers: movers && nameParts(movers).join(' '),
    day: day && writeDate(day),
    words: words.join(' '),
  };
  const kept = Object.entries(parts).filter(([known]) => !leftOut.some((one) => one === known));
  return kept.flatMap(([, part]) => part || []).join(' ');
}
