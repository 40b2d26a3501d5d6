import type { IsoDate } from '../../dates/index.ts';
import type { Paper, Register } from '../../register/index.ts';
import type { Telling } from '../subject-words.ts';
import { createTitleWords } from './fit.ts';

/** A dossier as the audit looks at it. */
export interface DossierHeld {
  readonly papers: readonly Paper[];
  /** Its papers with a number and a day, by number. */
  readonly numbered: readonly { readonly number: number; readonly date: IsoDate; readonly paper: Paper }[];
  /** The papers whose title has some of the words, most words first. */
  sharing(said: Telling): readonly Paper[];
}

/** The register, each question asked once: a letter with thousands of references has few dossiers and days. */
export interface Holdings {
  readonly register: Register;
  find(id: string): Paper | undefined;
  on(day: IsoDate): readonly Paper[];
  dossier(id: string): DossierHeld;
  words(title: string): readonly string[];
}

/** A dossier with more papers than this is looked at as far as its newest. */
const MOST_PAPERS = 5000;
const MOST_SHARING = 12;
/** A word that so many titles of a dossier have names none of them. */
const COMMON_FROM = 150;

/** Puts the caches before a register. */
export function createHoldings(register: Register): Holdings {
  const words = createTitleWords();
  const dossier = memo((id) => holdDossier(register.papersOf(id, MOST_PAPERS), words));
  return { register, words, dossier, find: memo((id) => register.find(id)), on: memo((day) => register.papersOn(day)) };
}

function memo<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}

function holdDossier(papers: readonly Paper[], words: Holdings['words']): DossierHeld {
  const numbered = papers.flatMap((paper) => {
    const number = /-(\d+)$/.exec(paper.id)?.[1];
    return number === undefined || paper.date === undefined || /^\d{8}-/.test(paper.id)
      ? []
      : [{ number: Number(number), date: paper.date, paper }];
  });
  numbered.sort((a, b) => a.number - b.number);
  let index: Map<string, Paper[]> | undefined;
  const sharing = (said: Telling) => {
    index ??= indexOf(papers, words);
    const counts = new Map<Paper, number>();
    for (const [word, weight] of said) {
      const having = index.get(word) ?? [];
      if (having.length > COMMON_FROM) continue;
      for (const paper of having) counts.set(paper, (counts.get(paper) ?? 0) + weight);
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1]);
    return sorted.slice(0, MOST_SHARING).map(([paper]) => paper);
  };
  return { papers, numbered, sharing };
}

function indexOf(papers: readonly Paper[], words: Holdings['words']): Map<string, Paper[]> {
  const index = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const word of new Set(words(paper.title))) {
      const having = index.get(word);
      if (having) having.push(paper);
      else index.set(word, [paper]);
    }
  }
  return index;
}
