import type { IsoDate } from '../dates/index.ts';
import { answersDossierQuery, readDossierQuery } from './dossier-query.ts';
import { type Holdings, verdictOf } from './existence.ts';
import { classOf, type Entry, entryOf } from './match.ts';
import { compareIds, dossierKey, placeOf, serialNumber } from './place.ts';
import { kenmerkKey, readQuery } from './query.ts';
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

/** What a register in memory is made of. */
export interface Content {
  readonly papers?: readonly Paper[];
  /** Titles and highest numbers; a dossier that is not named here is known by its papers. */
  readonly dossiers?: readonly DossierInfo[];
  /** Identifiers of papers that exist and of which nothing more is known. */
  readonly listed?: readonly string[];
  readonly authorities?: readonly Authority[];
}

const DEFAULT_LIMIT = 50;

/**
 * A register of a few thousand papers at most, searched by looking at each: the team's own list, the list that ships with
 * the extension, and the papers of a test. Of two papers with one id the later one counts; a dossier has one title, that of
 * `dossiers`, else the one its last paper gives.
 * @throws RangeError for an id that is no identifier.
 */
export function memoryRegister(content: Content): Register {
  return new MemoryRegister(content);
}

class MemoryRegister implements Register, Holdings {
  readonly #entries = new Map<string, Entry>();
  /** Newest first; of one day the last given first; papers without a date last. */
  readonly #newestFirst: readonly Entry[];
  readonly #dossiers = new Map<string, DossierInfo>();
  readonly #listed = new Set<string>();
  readonly #inSession = new Set<string>();
  readonly #authorities: readonly Authority[];

  constructor({ papers = [], dossiers = [], listed = [], authorities = [] }: Content) {
    this.#authorities = authorities;
    for (const { id, dossierTitle } of papers) this.#know(id, dossierTitle);
    for (const id of listed) this.#listed.add(this.#know(id));
    for (const info of dossiers) this.#addDossier(info);
    const replacements = new Map(papers.map(({ id, replaces }) => [replaces, id]));
    for (const paper of papers) this.#add(paper, replacements.get(placeOf(paper.id)?.key));
    const entries = [...this.#entries.values()].reverse();
    this.#newestFirst = entries.sort((a, b) => compareText(b.paper.date ?? '', a.paper.date ?? ''));
  }

  #addDossier(info: DossierInfo): void {
    const key = dossierKey(info.id);
    const known = this.#dossiers.get(key);
    const highest = Math.max(known?.highest ?? 0, info.highest ?? 0);
    const title = info.title || (known?.title ?? '');
    this.#dossiers.set(key, { ...info, id: key, title, ...(highest > 0 && { highest }) });
  }

  #add(paper: Paper, replacedBy: string | undefined): void {
    const title = this.#dossiers.get(placeOf(paper.id)?.dossier ?? '')?.title;
    const { dossierTitle: _, ...rest } = paper;
    const entry = entryOf({
      ...(replacedBy !== undefined && { replacedBy }),
      ...rest,
      ...(title && { dossierTitle: title }),
    });
    // a later paper takes the place of the last given
    this.#entries.delete(entry.place.key);
    this.#entries.set(entry.place.key, entry);
  }

  /** Takes in what an id and its dossier's title tell; gives the key. */
  #know(id: string, title?: string): string {
    const place = placeOf(id);
    if (!place) throw new RangeError(`no identifier: ${id}`);
    const { key, dossier, sessionless } = place;
    if (sessionless !== undefined) this.#inSession.add(sessionless);
    if (dossier !== undefined) {
      const known = this.#dossiers.get(dossier);
      const highest = Math.max(known?.highest ?? 0, serialNumber(place) ?? 0);
      this.#dossiers.set(dossier, {
        id: dossier,
        title: title || (known?.title ?? ''),
        ...(highest > 0 && { highest }),
      });
    }
    return key;
  }

  find(id: string): Paper | undefined {
    const place = placeOf(id);
    if (!place) return undefined;
    const entry = this.#entries.get(place.key);
    if (entry || serialNumber(place) !== undefined) return entry?.paper;
    return this.#newestFirst.find((other) => other.place.sessionless === place.key)?.paper;
  }

  dossier(id: string): DossierInfo | undefined {
    return this.#dossiers.get(dossierKey(id));
  }

  dossiers(text: string, limit = DEFAULT_LIMIT): readonly DossierInfo[] {
    const query = readDossierQuery(text);
    if (!query) return [];
    const found = [...this.#dossiers.values()].filter(({ id, title }) => answersDossierQuery(id, title, query));
    return found.sort((a, b) => compareText(b.id, a.id)).slice(0, limit);
  }

  papersOf(dossier: string, limit = DEFAULT_LIMIT): readonly Paper[] {
    const key = dossierKey(dossier);
    return this.#papers((entry) => entry.place.dossier === key).slice(0, limit);
  }

  papersOn(date: IsoDate): readonly Paper[] {
    const papers = this.#papers(({ paper }) => paper.date === date);
    return papers.sort((a, b) => compareIds(a.id, b.id));
  }

  withKenmerk(kenmerk: string): readonly Paper[] {
    const key = kenmerkKey(kenmerk);
    return this.#papers(({ paper }) => paper.kenmerk !== undefined && kenmerkKey(paper.kenmerk) === key);
  }

  #papers(wanted: (entry: Entry) => boolean): Paper[] {
    return this.#newestFirst.filter(wanted).map(({ paper }) => paper);
  }

  search(text: string, { limit = DEFAULT_LIMIT }: SearchOptions = {}): SearchResult {
    const query = readQuery(text);
    const found: { readonly paper: Paper; readonly rank: number }[] = [];
    for (const entry of this.#newestFirst) {
      const rank = classOf(entry, query);
      if (rank !== undefined) found.push({ paper: entry.paper, rank });
    }
    // the sort is stable: the newest stay first within a class
    found.sort((a, b) => a.rank - b.rank);
    return { papers: found.slice(0, limit).map(({ paper }) => paper), partial: found.length > limit };
  }

  existence(id: string, date?: IsoDate): Existence {
    return this.verdict(id, date).existence;
  }

  verdict(id: string, date?: IsoDate): Verdict {
    return verdictOf(this, id, date);
  }

  /** Its content never changes. */
  revision(): string {
    return '';
  }

  authorities(dossier?: string): readonly Authority[] {
    if (dossier === undefined) return this.#authorities;
    return this.#authorities.filter((one) => one.dossier === undefined || one.dossier === dossier);
  }

  holds(key: string): boolean {
    return this.#entries.has(key) || this.#listed.has(key);
  }

  holdsInSession(key: string): boolean {
    return this.#inSession.has(key);
  }

  knows(dossier: string): boolean {
    return this.#dossiers.has(dossier) || [...this.#dossiers.keys()].some((key) => key.startsWith(`${dossier}-`));
  }

  isOpenEnded(): boolean {
    return false;
  }

  highest(dossier: string): number {
    return this.#dossiers.get(dossier)?.highest ?? 0;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
