import type { IsoDate, Vergaderjaar } from '../dates/index.ts';

/** What every row of the open data has. */
export interface Row {
  /** Its id there, as it comes: a GUID. */
  readonly source: string;
  /** When it changed there, as it comes; '' where the row does not say. Only for asking what changed since. */
  readonly stamp: string;
}

/** A dossier as the Kamer's open data have it. */
export interface OpenDossier extends Row {
  /** '31757' */
  readonly number: string;
  /** 'XVI', 'B', '02'; absent for the dossier itself. The number of a Rijkswet ('(R2119)') is not a suffix. */
  readonly suffix?: string;
  readonly title?: string;
  /** The highest number of the Tweede Kamer's own series. */
  readonly highest?: number;
}

/** A dossier in which a paper stands. SyncFeed gives the id only. */
export interface DossierOfPaper extends Pick<Row, 'source'>, Partial<Pick<OpenDossier, 'number' | 'suffix'>> {}

/** A Document: a Kamerstuk where it has a number and a dossier. */
export interface OpenPaper extends Row {
  /** A motion on several dossiers stands in each of them. */
  readonly dossiers: readonly DossierOfPaper[];
  /** Its number in its dossiers; absent for what is not a Kamerstuk. */
  readonly number?: number;
  /** '2020D28457' */
  readonly document?: string;
  /** The day in Amsterdam. */
  readonly date?: IsoDate;
  readonly vergaderjaar?: Vergaderjaar;
  /** 'Brief regering' */
  readonly soort?: string;
  readonly title?: string;
  readonly dossierTitle?: string;
  /** The sender's own. */
  readonly kenmerk?: string;
  /** 'ah-tk-20242025-2753' */
  readonly aanhangsel?: string;
  /** '2020Z13492', the first that the paper belongs to. SyncFeed does not say. */
  readonly zaak?: string;
}

/** A row that was deleted there: emptied, so that only its id is known. */
export interface Gone extends Row {
  readonly gone: true;
}

/** True for a row that was deleted. */
export function isGone(row: Row): row is Gone {
  return 'gone' in row;
}

/** Somebody in a Zaak: who asks, who is asked. */
export interface Actor {
  /** 'P. de Vries', 'minister van Financiën' */
  readonly name?: string;
  readonly fractie?: string;
  /** 'Tweede Kamerlid' */
  readonly functie?: string;
  /** 'Indiener', 'Medeindiener', 'Gericht aan' */
  readonly relatie?: string;
}

/** A Zaak, as the head of Kamervragen. */
export interface OpenZaak extends Row {
  /** '2021Z03234' */
  readonly zaak: string;
  /** 'Schriftelijke vragen' */
  readonly soort?: string;
  readonly onderwerp?: string;
  readonly date?: IsoDate;
  readonly vergaderjaar?: Vergaderjaar;
  /** Where its treatment stands, in the words of the service. */
  readonly status?: string;
  readonly actors: readonly Actor[];
  /** The numbers of its documents: '2021D07195'. */
  readonly documents: readonly string[];
}
