import type { IsoDate, Period, Vergaderjaar } from '../dates/index.ts';

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
  /** '' when only the numbers of its papers are known. */
  readonly title: string;
  /** The highest number of the Tweede Kamer's own series. */
  readonly highest?: number;
  /** The days from and up to which the register holds every paper of this dossier; absent when it cannot say so. */
  readonly complete?: Period;
}

/**
 * What it proves that a paper is missing from a source: 'everything', of a source that names every Kamerstuk; or
 * 'above-highest', of one that knows how far the Tweede Kamer's series of a dossier goes and may lack papers within it.
 */
export type Proof = 'everything' | 'above-highest';

/**
 * What a source is authoritative about: the Kamerstukken (of one dossier, or of all) dated in its period. Only there does it
 * prove anything that a paper is missing from the register.
 */
export interface Authority {
  /** How the source is called in a message: 'kst-ids.txt.gz', 'de open data van de Tweede Kamer'. */
  readonly source: string;
  /** '31757'; absent when the source covers all dossiers. */
  readonly dossier?: string;
  readonly period: Period;
  /** The day on which it was asked, where that is later than the day up to which it is sure. */
  readonly asked?: IsoDate;
  /** What an absence proves; absent for 'everything'. */
  readonly proves?: Proof;
}

/** What a search asks for and how much it may take. */
export interface SearchOptions {
  /** The most papers to give (default 50). */
  readonly limit?: number;
  /** Stop after this many milliseconds; what was found by then is a prefix of the full answer, marked partial. */
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

/** What the register can say about an id and, where it is absent, on what ground. */
export interface Verdict {
  readonly existence: Existence;
  /** Why it cannot be: its dossier does not exist, its number is above the dossier's highest, or no list has it. */
  readonly reason?: 'no-such-dossier' | 'above-highest' | 'not-listed';
  /** The highest number of the dossier in the Tweede Kamer's series, where it is known. */
  readonly highest?: number;
  /** The source that settles it; present exactly when absent. */
  readonly authority?: Authority;
}

/** The known Kamerstukken: read-only and synchronous. All ids are canonical, without 'kst-'. */
export interface Register {
  /** The paper with this id. */
  find(id: string): Paper | undefined;
  /** A dossier ('31757', '35570-B'). */
  dossier(id: string): DossierInfo | undefined;
  /**
   * The dossiers whose number starts so ('317', '35570-'), or whose title has these words, the last as a beginning ('nationale
   * omgev'); highest number first, at most `limit` (default 50).
   */
  dossiers(query: string, limit?: number): readonly DossierInfo[];
  /** The papers of a dossier, newest first. */
  papersOf(dossier: string, limit?: number): readonly Paper[];
  /** The papers of a day, in the order of their ids. */
  papersOn(date: IsoDate): readonly Paper[];
  /** The papers with this kenmerk of their sender, newest first; capitals and spaces make no difference. */
  withKenmerk(kenmerk: string): readonly Paper[];
  /** One entry point for completion, picker and command line: numbers, words of the title, kind, year, date. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** Whether a paper exists, as far as this register can say; `date` is the day the paper is said to be of. */
  existence(id: string, date?: IsoDate): Existence;
  /** The same with its ground, for the message of a rule. */
  verdict(id: string, date?: IsoDate): Verdict;
  /** What this register is authoritative about. */
  authorities(): readonly Authority[];
  /** Another text whenever what it holds may have changed: who keeps its answers asks for it first. */
  revision(): string;
}
