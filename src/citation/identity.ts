/** II is the Tweede Kamer, I the Eerste Kamer. */
export type Kamer = 'I' | 'II';

/**
 * A paper of one of the Kamers. Canonical form: the official identifier without 'kst-', for example `31757-102`,
 * `35570-B-13`, `21501-20-1963`, `33802-C`, `CXLVI-A`.
 */
export interface Kamerstuk {
  readonly kind: 'kamerstuk';
  /** Five digits, or the roman numeral of a dossier of the Eerste Kamer. */
  readonly dossier: string;
  /** Budget chapter 'VII', fund letter 'B', EU sub-dossier '20', or a Rijkswet number 'R2023' where the identifier has it. */
  readonly suffix?: string;
  /** Digits, digits with a letter (188b), or letters for a paper of the Eerste Kamer. */
  readonly number?: string;
  /** b (bijlage), h (herdruk) or n with its number: 'b1'. */
  readonly addition?: string;
  /** Identifiers outside the pattern (unprinted papers, session-prefixed ones) verbatim, without 'kst-'. Then only this counts. */
  readonly verbatim?: string;
}

/** A dossier as a whole: `dossier-34302`, `dossier-35570-B`. */
export interface Dossier {
  readonly kind: 'dossier';
  readonly dossier: string;
  readonly suffix?: string;
}

/** The kinds of paper that are no Kamerstuk or dossier: their identity is one string. */
export type OtherKind =
  | 'aanhangsel' // ah-tk-20232024-1121
  | 'handelingen' // h-tk-20102011-108-5
  | 'zaak' // 2024Z11859
  | 'document' // 2024D28457
  | 'vraag' // kv-tk-2021Z03234
  | 'bijlage' // blg-1025203
  | 'staatsblad' // stb-2024-153
  | 'staatscourant' // stcrt-2009-85
  | 'tractatenblad' // trb-2008-175
  | 'ecli' // ECLI:NL:HR:2019:376
  | 'com' // COM(2016) 277
  | 'toezegging'; // TZ202210-034, T03357; T0372 as it is written

/** A paper whose canonical id is its whole identity. */
export interface OtherPaper {
  readonly kind: OtherKind;
  readonly id: string;
}

/** What a reference points at, whatever notation it was written in. */
export type Identity = Kamerstuk | Dossier | OtherPaper;

/** The kind of a citation or identity. */
export type CitationKind = Identity['kind'];
