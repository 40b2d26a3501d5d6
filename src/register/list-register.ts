import type { IsoDate } from '../dates/index.ts';
import type { DossierInfo, Existence, Paper, Register, SearchOptions, SearchResult } from './register.ts';

const DEFAULT_LIMIT = 50;

/** A paper with what the search looks at, prepared once. */
interface Entry {
  readonly paper: Paper;
  readonly dossier: string;
  /** The words of title, dossier title and kind, folded; each begins after a blank. */
  readonly words: string;
}

/**
 * A register over a list that fits in memory: a team's own list of some hundreds of papers. It never says that a paper is
 * absent, since a list is complete for nothing.
 */
export function createListRegister(papers: readonly Paper[]): Register {
  const entries = papers.map(entryOf).sort(newestFirst);
  const byId = new Map(entries.map((entry) => [entry.paper.id, entry.paper]));

  function dossier(id: string): DossierInfo | undefined {
    const own = entries.filter((entry) => entry.dossier === id);
    if (own.length === 0) return undefined;
    return { id, title: own.find(({ paper }) => paper.dossierTitle)?.paper.dossierTitle ?? '' };
  }

  function search(query: string, { limit = DEFAULT_LIMIT }: SearchOptions = {}): SearchResult {
    const wanted = query.trim();
    const found = wanted === '' ? entries : ranked(entries, wanted);
    return { papers: found.slice(0, limit).map(({ paper }) => paper), partial: found.length > limit };
  }

  return {
    find: (id) => byId.get(id),
    dossier,
    papersOf: (id, limit = DEFAULT_LIMIT) =>
      entries
        .filter((entry) => entry.dossier === id)
        .slice(0, limit)
        .map(({ paper }) => paper),
    papersOn: (date: IsoDate) =>
      papers.filter((paper) => paper.date === date).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
    search,
    existence: (id): Existence => (byId.has(id) ? 'exists' : 'unknown'),
  };
}

/** Exact identifier, then identifiers that begin so, then all words in the title or kind; newest first within each. */
function ranked(entries: readonly Entry[], query: string): Entry[] {
  const number = query.replace(/^kst-/i, '').toUpperCase();
  const words = fold(query).split(' ').filter(Boolean);
  const rank = ({ paper, words: own }: Entry): number => {
    const id = paper.id.toUpperCase();
    if (id === number || paper.kenmerk?.toUpperCase() === number) return 0;
    if (/\d/.test(number) && id.startsWith(number)) return 1;
    return words.every((word) => own.includes(` ${word}`)) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wanted) => entries.filter((entry) => rank(entry) === wanted));
}

function entryOf(paper: Paper): Entry {
  const text = [paper.title, paper.dossierTitle, paper.soort, paper.kind, paper.date?.slice(0, 4), paper.kenmerk];
  return { paper, dossier: dossierOf(paper.id), words: ` ${fold(text.filter(Boolean).join(' '))}` };
}

/** The dossier of a canonical id: everything before its number ('35570-B' of '35570-B-13'). */
function dossierOf(id: string): string {
  const parts = id.replace(/-[bhn]\d+$/, '').split('-');
  return parts.length > 1 ? parts.slice(0, -1).join('-') : id;
}

/** Letters without case and accents, everything else a blank. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function newestFirst(a: Entry, b: Entry): number {
  const [dateA, dateB] = [a.paper.date ?? '', b.paper.date ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.paper.id.localeCompare(b.paper.id, 'nl', { numeric: true }) * -1;
}
