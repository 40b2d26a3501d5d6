import { canonicalId, type Kamerstuk, parseCanonicalId } from '../../src/citation/index.ts';
import { type IsoDate, type Vergaderjaar, vergaderjaarOf } from '../../src/dates/index.ts';
import { type PaperRow, readList } from '../../src/register/import/index.ts';
import { diceOf } from './dice.ts';
import { type Head, headOf } from './movers.ts';

/** What the audit's rules tell apart: motions, amendments, letters, and the rest. */
export type Sort = 'motie' | 'amendement' | 'brief' | 'stuk';

/** A paper of the list that a letter can cite. */
export interface Listed {
  readonly row: PaperRow;
  readonly target: Kamerstuk;
  readonly id: string;
  /** '31757', '35570-VII'. */
  readonly dossier: string;
  readonly number: number;
  readonly date: IsoDate;
  readonly vergaderjaar: Vergaderjaar;
  readonly sort: Sort;
  readonly title: string;
  readonly dossierTitle: string;
  /** Who handed it in; of motions and amendments only. */
  readonly head: Head | undefined;
}

/** The papers that can be looked up: all of the list, or those that were not left out. */
export interface Known {
  readonly papers: readonly Listed[];
  find(id: string): Listed | undefined;
  /** In the order of their numbers. */
  ofDossier(dossier: string): readonly Listed[];
}

/** Reads the list as the product does, and keeps the papers that have a day and a number of the Tweede Kamer. */
export async function readPapers(list: string): Promise<{ rows: PaperRow[]; papers: Listed[] }> {
  const rows: PaperRow[] = [];
  for await (const { papers } of readList(list)) rows.push(...papers);
  return { rows, papers: rows.flatMap(listedOf) };
}

/** The paper of a row, where a letter can cite it: in an array of one, else of none. */
export function listedOf(row: PaperRow): Listed[] {
  const target = parseCanonicalId(row.place.id);
  const { date, title = '', dossierTitle = '', place } = row;
  if (target?.kind !== 'kamerstuk' || !date || target.addition || !/^[1-9]\d{0,3}$/.test(target.number ?? ''))
    return [];
  if (target.verbatim !== undefined || place.dossier === undefined) return [];
  const sort = sortOf(row);
  return [
    {
      row,
      target,
      id: canonicalId(target),
      dossier: place.dossier,
      number: Number(target.number),
      date,
      vergaderjaar: row.vergaderjaar ?? vergaderjaarOf(date),
      sort,
      title,
      dossierTitle,
      head: sort === 'motie' || sort === 'amendement' ? headOf(title) : undefined,
    },
  ];
}

function sortOf({ kind }: PaperRow): Sort {
  return kind === 'motie' || kind === 'amendement' || kind === 'brief' ? kind : 'stuk';
}

/** Puts papers in tables. */
export function knownOf(papers: readonly Listed[]): Known {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const byDossier = Map.groupBy(papers, ({ dossier }) => dossier);
  for (const group of byDossier.values()) group.sort((a, b) => a.number - b.number);
  return {
    papers,
    find: (id) => byId.get(id),
    ofDossier: (dossier) => byDossier.get(dossier) ?? [],
  };
}

/** One paper in seven, always the same ones for a seed. */
export function leftOut(rows: readonly PaperRow[], seed: number): Set<string> {
  const dice = diceOf(seed * 7 + 1);
  return new Set(rows.filter(() => dice.between(1, 7) === 1).map(({ place }) => place.id));
}
