import type { Notation } from '../citation/index.ts';

/** A ministry, with what its letters have in common. */
export interface Ministry {
  /** As in 'het ministerie van …'. */
  readonly name: string;
  /** What a kenmerk begins with in a year, where the ministry has one form for all of them. */
  kenmerkPattern?(year: number): string;
  /** The notation of references that its letters have. */
  readonly notation?: Notation;
}

const numbered = (year: number) => `${year}-0000…`;

/** The ministries, with the forms of their kenmerken as their published letters show them. */
export const MINISTRIES: readonly Ministry[] = [
  { name: 'Algemene Zaken' },
  { name: 'Asiel en Migratie' },
  { name: 'Binnenlandse Zaken en Koninkrijksrelaties', kenmerkPattern: numbered, notation: 'bzk-kort' },
  { name: 'Buitenlandse Zaken', kenmerkPattern: (year) => `MINBUZA-${year}.…` },
  { name: 'Defensie' },
  { name: 'Economische Zaken' },
  { name: 'Financiën' },
  { name: 'Infrastructuur en Waterstaat', kenmerkPattern: (year) => `IENW/BSK-${year}/…` },
  { name: 'Justitie en Veiligheid' },
  { name: 'Klimaat en Groene Groei' },
  { name: 'Landbouw, Visserij, Voedselzekerheid en Natuur' },
  { name: 'Onderwijs, Cultuur en Wetenschap' },
  { name: 'Sociale Zaken en Werkgelegenheid', kenmerkPattern: numbered },
  { name: 'Volksgezondheid, Welzijn en Sport' },
  { name: 'Volkshuisvesting en Ruimtelijke Ordening' },
];
