import type { IsoDate, Vergaderjaar } from '../dates/index.ts';

/** The kinds of paper that rules and the search tell apart; everything else is 'overig'. */
export type PaperKind =
  | 'brief'
  | 'motie'
  | 'amendement'
  | 'verslag'
  | 'wetsvoorstel'
  | 'memorie'
  | 'nota'
  | 'advies'
  | 'besluit'
  | 'lijst-van-vragen'
  | 'overig';

/** A known Kamerstuk. */
export interface Paper {
  /** Canonical id: '31757-102'. */
  readonly id: string;
  readonly kind: PaperKind;
  /** The kind as the source has it: 'Brief regering', 'Motie (gewijzigd/nader)'. */
  readonly soort?: string;
  readonly date?: IsoDate;
  readonly vergaderjaar?: Vergaderjaar;
  readonly title: string;
  readonly dossierTitle?: string;
  /** 2020Z13492 */
  readonly zaak?: string;
  /** 2020D28457 */
  readonly document?: string;
  /** The sender's own kenmerk: known weeks before the Kamerstuk number. */
  readonly kenmerk?: string;
  readonly replacedBy?: string;
  readonly replaces?: string;
  readonly url?: string;
}

/** A known dossier. */
export interface DossierInfo {
  /** '31757' or '35570-B'. */
  readonly id: string;
  readonly title: string;
  /** The highest number of the Tweede Kamer's own series. */
  readonly highest?: number;
}

/** What a search asks for and how much it may take. */
export interface SearchOptions {
  /** At most so many papers (default 50). */
  readonly limit?: number;
  /** Stop after so many milliseconds; what was found by then is a prefix of the full answer, marked partial. */
  readonly budget?: number;
}

/** The papers found, in order, and whether more would have been found with more time or a higher limit. */
export interface SearchResult {
  readonly papers: readonly Paper[];
  readonly partial: boolean;
}

/**
 * What the register can vouch for about an id: `exists`; `absent` only where a source is complete for it;
 * `unknown` where absence proves nothing.
 */
export type Existence = 'exists' | 'absent' | 'unknown';

/** The known Kamerstukken: read-only and synchronous. All ids are canonical, without 'kst-'. */
export interface Register {
  /** The paper with this id. */
  find(id: string): Paper | undefined;
  /** A dossier ('31757', '35570-B'). */
  dossier(id: string): DossierInfo | undefined;
  /** The papers of a dossier, newest first. */
  papersOf(dossier: string, limit?: number): readonly Paper[];
  /** The papers of a day, in the order of their ids. */
  papersOn(date: IsoDate): readonly Paper[];
  /** One entry point for completion, picker and command line: numbers, words of the title, kind, year, date. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** Whether a paper exists, as far as this register can say; `date` is the day the paper is said to be of. */
  existence(id: string, date?: IsoDate): Existence;
}
