/**
 * A small made-up world of dossiers and papers, as the Kamer's administration would have it. Every number, name and title is ours.
 */

/** A dossier of the world. */
export interface WorldDossier {
  readonly id: string;
  readonly nummer: number;
  readonly toevoeging?: string | null;
  readonly titel: string;
  readonly hoogste?: number;
  /** When it last changed; the stamp of its row. */
  readonly changed?: string;
  readonly deleted?: boolean;
}

/** A Document of the world. */
export interface WorldPaper {
  readonly id: string;
  /** The ids of its dossiers. */
  readonly dossiers: readonly string[];
  /** -1 for a document that is not a Kamerstuk. */
  readonly volgnummer: number;
  readonly document: string;
  /** The day in Amsterdam. */
  readonly day: string;
  readonly vergaderjaar: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly kenmerk?: string;
  readonly aanhangsel?: string;
  readonly zaak?: string;
  readonly changed?: string;
  readonly deleted?: boolean;
}

/** Written questions of a member. */
export interface WorldQuestion {
  readonly zaak: string;
  readonly onderwerp: string;
  readonly day: string;
  readonly lid: string;
  readonly fractie: string;
  readonly aan: string;
  readonly vragen: readonly string[];
  /** The first belongs to the first question, and so on. */
  readonly noten: readonly string[];
  /** True when its XML is published: without it there is only the head. */
  readonly published: boolean;
  /** Who ask along. */
  readonly mede?: readonly { readonly lid: string; readonly fractie: string }[];
  /** What the Zaak is, where it is no written questions. */
  readonly soort?: string;
  /** Where its treatment stands. */
  readonly status?: string;
  /** The document with the answers, and under which identifier that was published. */
  readonly answered?: { readonly document: string; readonly identifier: string };
}

/** Everything that a server of open data serves. */
export interface World {
  readonly dossiers: readonly WorldDossier[];
  readonly papers: readonly WorldPaper[];
  readonly questions: readonly WorldQuestion[];
}

/** An id as the service has them, from a number: the same number gives the same id. */
export function guid(number: number): string {
  return `0a0a0a0a-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const STAMP = '2026-10-05T08:00:00.1234567Z';

/** The dossiers: without a suffix (null, '' and a Rijkswet's number), with a chapter, a fund, a number, and one that was deleted. */
export const DOSSIERS: readonly WorldDossier[] = [
  { id: guid(90001), nummer: 90001, toevoeging: null, titel: 'Leefbare dorpen', hoogste: 12 },
  { id: guid(90002), nummer: 90002, toevoeging: '', titel: 'Bruggen en sluizen', hoogste: 320 },
  { id: guid(90003), nummer: 90003, toevoeging: '(R9119)', titel: 'Rijkswet op de veerdiensten', hoogste: 4 },
  { id: guid(90004), nummer: 90004, toevoeging: null, titel: 'Nota over de financiën van een later jaar', hoogste: 3 },
  {
    id: guid(900047),
    nummer: 90004,
    toevoeging: 'VII',
    titel: 'Vaststelling van de begroting van Binnenlandse Zaken',
    hoogste: 2,
  },
  {
    id: guid(900042),
    nummer: 90004,
    toevoeging: 'B',
    titel: 'Vaststelling van de begroting van het gemeentefonds',
    hoogste: 1,
  },
  { id: guid(900502), nummer: 90005, toevoeging: '02', titel: 'Raad voor de dijken', hoogste: 1 },
  { id: guid(90006), nummer: 90006, titel: 'Vergissing', deleted: true },
];

const DAY = '2026-09-0';

/** The papers of a dossier with many: two pages of them. */
function many(): WorldPaper[] {
  return Array.from({ length: 320 }, (_, n) => ({
    ...{ id: guid(200_000 + n), dossiers: [guid(90002)], volgnummer: n + 1, document: `2025D${10000 + n}` },
    ...{ day: `2025-${String(1 + (n % 12)).padStart(2, '0')}-15`, vergaderjaar: '2024-2025' },
    ...{ soort: n % 3 === 0 ? 'Motie' : 'Brief regering', onderwerp: `Voortgang van brug ${n + 1}` },
  }));
}

export const PAPERS: readonly WorldPaper[] = [
  ...[1, 2, 3, 5, 6, 9, 12].map(
    (n): WorldPaper => ({
      ...{ id: guid(100_000 + n), dossiers: [guid(90001)], volgnummer: n, document: `2026D9000${n % 10}` },
      ...{ day: `${DAY}${1 + (n % 9)}`, vergaderjaar: '2025-2026', soort: 'Brief regering' },
      ...{
        onderwerp: `Stand van zaken dorpen, deel ${n}`,
        kenmerk: `2026-00000${1000 + n}`,
        zaak: `2026Z9000${n % 10}`,
      },
    }),
  ),
  // a motion on two dossiers
  {
    ...{ id: guid(100_020), dossiers: [guid(90003), guid(900047)], volgnummer: 2, document: '2026D91020' },
    ...{
      day: '2026-03-29',
      vergaderjaar: '2025-2026',
      soort: 'Motie',
      onderwerp: 'Motie van het lid De Vries over veren',
    },
  },
  {
    ...{ id: guid(100_021), dossiers: [guid(900042)], volgnummer: 1, document: '2026D91021' },
    ...{ day: '2026-09-15', vergaderjaar: '2025-2026', soort: 'Voorstel van wet', onderwerp: 'Voorstel van wet' },
  },
  {
    ...{ id: guid(100_022), dossiers: [guid(900502)], volgnummer: 1, document: '2026D91022' },
    ...{ day: '2026-01-12', vergaderjaar: '2025-2026', soort: 'Verslag', onderwerp: 'Verslag van de raad' },
  },
  // no Kamerstuk: a list of speakers in a dossier, and an answer to Kamervragen in none
  {
    ...{ id: guid(100_030), dossiers: [guid(90001)], volgnummer: -1, document: '2026D91030' },
    ...{ day: '2026-02-06', vergaderjaar: '2025-2026', soort: 'Sprekerslijst', onderwerp: 'Sprekerslijst' },
  },
  {
    ...{ id: guid(100_031), dossiers: [], volgnummer: -1, document: '2026D91031', aanhangsel: '252600753' },
    ...{
      day: '2026-04-01',
      vergaderjaar: '2025-2026',
      soort: 'Antwoord schriftelijke vragen',
      onderwerp: 'Antwoord over de brug',
    },
  },
  // deleted: its row is emptied
  {
    ...{ id: guid(100_040), dossiers: [guid(90001)], volgnummer: 4, document: '2026D91040', deleted: true },
    ...{ day: '2026-02-06', vergaderjaar: '2025-2026', soort: 'Brief regering', onderwerp: 'Ingetrokken' },
  },
  ...many(),
];

export const QUESTIONS: readonly WorldQuestion[] = [
  {
    ...{
      zaak: '2026Z99001',
      onderwerp: 'de pont naar het eiland',
      day: '2026-10-01',
      lid: 'De Vries',
      fractie: 'XYZ',
      published: true,
    },
    aan: 'de Minister van Infrastructuur en Waterstaat',
    vragen: ['Bent u bekend met het bericht dat de pont niet vaart?', 'Wanneer vaart de pont weer?'],
    noten: ['Eilandnieuws, 28 september 2026'],
  },
  {
    ...{
      zaak: '2026Z99002',
      onderwerp: 'de vuurtoren',
      day: '2026-10-28',
      lid: 'Bos',
      fractie: 'ABC',
      published: false,
    },
    ...{
      aan: 'de Minister van Binnenlandse Zaken en Koninkrijksrelaties',
      vragen: ['Kent u de vuurtoren?'],
      noten: [],
    },
  },
  {
    ...{ zaak: '2026Z99003', onderwerp: 'Het bericht over de sluis', day: '2026-03-02', lid: 'P.Q. de Vries' },
    ...{ fractie: 'XYZ', mede: [{ lid: 'R. Bos', fractie: 'ABC' }], published: false },
    aan: 'minister van Infrastructuur en Waterstaat',
    ...{ vragen: ['Kent u het bericht over de sluis?'], noten: [] },
    answered: { document: '2026D92003', identifier: 'ah-tk-20252026-9903' },
  },
  {
    ...{ zaak: '2026Z99004', onderwerp: 'de haven', day: '2026-10-05', lid: 'Bos', fractie: 'ABC', published: false },
    ...{ aan: 'minister van Financiën', vragen: [], noten: [], status: 'Ingetrokken' },
  },
  {
    ...{ zaak: '2026Z99005', onderwerp: 'Motie over de haven', day: '2026-10-05', lid: 'Bos', fractie: 'ABC' },
    ...{ published: false, aan: 'minister van Financiën', vragen: [], noten: [], soort: 'Motie' },
  },
];

/** The world as it is. A test changes it by giving the server another. */
export const WORLD: World = { dossiers: DOSSIERS, papers: PAPERS, questions: QUESTIONS };
