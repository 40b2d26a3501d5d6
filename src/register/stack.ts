import type { IsoDate } from '../dates/index.ts';
import { classOf, entryOf } from './match.ts';
import { compareIds, dossierKey, placeOf } from './place.ts';
import { readQuery } from './query.ts';
import type {
  Authority,
  DossierInfo,
  Existence,
  Paper,
  Register,
  SearchOptions,
  SearchResult,
  Verdict,
} from './register.ts';

const DEFAULT_LIMIT = 50;

/**
 * Several registers as one: the file, the team's list, the list that ships. What an earlier one says about a paper or dossier
 * counts before what a later one says; all together know every paper that one of them knows.
 */
export function stackRegisters(registers: readonly Register[]): Register {
  const [only] = registers;
  return registers.length === 1 && only ? only : new Stack(registers);
}

class Stack implements Register {
  readonly #registers: readonly Register[];

  constructor(registers: readonly Register[]) {
    this.#registers = registers;
  }

  find(id: string): Paper | undefined {
    for (const register of this.#registers) {
      const paper = register.find(id);
      if (paper) return paper;
    }
    return undefined;
  }

  dossier(id: string): DossierInfo | undefined {
    return merged(this.#registers.flatMap((register) => register.dossier(id) ?? []));
  }

  dossiers(query: string, limit = DEFAULT_LIMIT): readonly DossierInfo[] {
    const found = this.#registers.flatMap((register) => register.dossiers(query, limit));
    const ids = new Set(found.map(({ id }) => dossierKey(id)));
    const dossiers = [...ids].flatMap((id) => merged(found.filter((one) => dossierKey(one.id) === id)) ?? []);
    return dossiers.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
  }

  papersOf(dossier: string, limit = DEFAULT_LIMIT): readonly Paper[] {
    return newestFirst(this.#all((register) => register.papersOf(dossier, limit))).slice(0, limit);
  }

  papersOn(date: IsoDate): readonly Paper[] {
    return this.#all((register) => register.papersOn(date)).sort((a, b) => compareIds(a.id, b.id));
  }

  withKenmerk(kenmerk: string): readonly Paper[] {
    return newestFirst(this.#all((register) => register.withKenmerk(kenmerk)));
  }

  search(text: string, options: SearchOptions = {}): SearchResult {
    const { limit = DEFAULT_LIMIT } = options;
    const results = this.#registers.map((register) => register.search(text, options));
    const partial = results.some((result) => result.partial);
    const answers = results.filter(({ papers }) => papers.length > 0);
    if (answers.length < 2) return { papers: answers[0]?.papers ?? [], partial };
    const query = readQuery(text);
    const papers = newestFirst(unique(answers.flatMap((answer) => answer.papers)));
    const ranked = papers.map((paper) => ({ paper, rank: classOf(entryOf(paper), query) ?? Number.MAX_SAFE_INTEGER }));
    ranked.sort((a, b) => a.rank - b.rank);
    return { papers: ranked.slice(0, limit).map(({ paper }) => paper), partial: partial || papers.length > limit };
  }

  existence(id: string, date?: IsoDate): Existence {
    return this.verdict(id, date).existence;
  }

  verdict(id: string, date?: IsoDate): Verdict {
    const verdicts = this.#registers.map((register) => register.verdict(id, date));
    const verdict =
      verdicts.find(({ existence }) => existence === 'exists') ??
      verdicts.find((one) => one.existence === 'absent' && this.#holdsFor(one, id));
    return verdict ?? { existence: 'unknown' };
  }

  /** A number above the highest that one register knows may well be within the series that another knows. */
  #holdsFor({ authority, highest = 0 }: Verdict, id: string): boolean {
    if (authority?.proves !== 'above-highest') return true;
    return (this.dossier(placeOf(id)?.dossier ?? '')?.highest ?? 0) <= highest;
  }

  revision(): string {
    return this.#registers.map((register) => register.revision()).join(' ');
  }

  authorities(): readonly Authority[] {
    return this.#registers.flatMap((register) => register.authorities());
  }

  #all(ask: (register: Register) => readonly Paper[]): Paper[] {
    return unique(this.#registers.flatMap(ask));
  }
}

/** Each paper once, as the first register that has it gives it. */
function unique(papers: readonly Paper[]): Paper[] {
  const byId = new Map<string, Paper>();
  for (const paper of papers) if (!byId.has(paper.id)) byId.set(paper.id, paper);
  return [...byId.values()];
}

/** Papers of one day keep their order; those without a date stand last. */
function newestFirst(papers: Paper[]): Paper[] {
  return papers.sort(({ date: a = '' }, { date: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));
}

function merged(dossiers: readonly DossierInfo[]): DossierInfo | undefined {
  const [first] = dossiers;
  if (!first) return undefined;
  const title = dossiers.find((dossier) => dossier.title !== '')?.title ?? '';
  const highest = Math.max(...dossiers.map((dossier) => dossier.highest ?? 0));
  const complete = dossiers.find((dossier) => dossier.complete)?.complete;
  return { id: first.id, title, ...(highest > 0 && { highest }), ...(complete && { complete }) };
}
