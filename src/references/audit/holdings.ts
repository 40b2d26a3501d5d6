import { addDays, type IsoDate } from '../../dates/index.ts';
import { type Paper, type Register, words as wordsOf } from '../../register/index.ts';
import { type Telling, tellingWords } from '../subject-words.ts';
import { headOf, type TitleHead } from './movers.ts';

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
  /** The telling words of a title. */
  telling(title: string): Telling;
  /** Who handed it in, as its title says. */
  head(title: string): TitleHead | undefined;
  /** True where it holds papers of about a day: of a list that ends before it, or of some dossiers, it does not. */
  isCovered(day: IsoDate): boolean;
}

/** The Kamer is in recess for two months at most. */
const LONGEST_RECESS = 70;

/** A dossier with more papers than this is looked at as far as its newest. */
const MOST_PAPERS = 5000;
const MOST_SHARING = 12;
/** A word that this many titles of a dossier have tells nothing about any of them. */
const COMMON_FROM = 150;

interface Kept {
  readonly revision: string;
  readonly holdings: Holdings;
}

const kept = new WeakMap<Register, Kept>();

/** The caches before a register: kept from key to key, until what it holds changes. */
export function holdingsOf(register: Register): Holdings {
  const revision = register.revision();
  const before = kept.get(register);
  if (before?.revision === revision) return before.holdings;
  const holdings = createHoldings(register);
  kept.set(register, { revision, holdings });
  return holdings;
}

function createHoldings(register: Register): Holdings {
  const words: Holdings['words'] = memo(wordsOf);
  const dossier = memo((id) => holdDossier(register.papersOf(id, MOST_PAPERS), words), MOST_DOSSIERS);
  const on = memo((day) => register.papersOn(day), MOST_DAYS);
  const isCovered = memo((day) => {
    for (let later = 0; later < LONGEST_RECESS; later++) if (on(addDays(day, later)).length > 0) return true;
    return false;
  });
  return {
    register,
    words,
    dossier,
    head: memo(headOf),
    telling: memo(tellingWords),
    find: memo((id) => register.find(id)),
    on,
    isCovered,
  };
}

/** So much is kept; then everything is asked anew. */
const MOST_DOSSIERS = 1000;
const MOST_DAYS = 2000;
const MOST_ANSWERS = 50_000;

function memo<T>(ask: (key: string) => T, most = MOST_ANSWERS): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const answer = ask(key);
    if (known.size >= most) known.clear();
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
