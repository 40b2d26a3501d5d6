import type { Kamer } from '../citation.ts';
import type { Cursor } from './cursor.ts';

/**
 * What a label promises: `stuk` a Kamerstuk or dossier, `kort` the same in the short notation of the ministries (TK, EK),
 * `kamer` only the name of a Kamer, so that a year or number must follow, `zitting` only the year.
 */
export type LabelKind = 'stuk' | 'kort' | 'kamer' | 'zitting';

/** A label as it was read. */
export interface Label {
  readonly kind: LabelKind;
  readonly kamer?: Kamer;
}

/** The words that announce a paper of one of the Kamers, by their first letter; longest first where one begins as another. */
const LABELS: Readonly<Record<string, readonly (readonly [RegExp, Label])[]>> = {
  t: [
    [/tweede[- ]kamerstuk(?:ken)?(?![a-z])/iy, { kind: 'stuk', kamer: 'II' }],
    [/TK[- ](?:kamer)?stuk(?:ken|nr\.?)?(?![A-Za-z])/y, { kind: 'stuk', kamer: 'II' }],
    [/T\.?K\.?(?![A-Za-z])/y, { kind: 'kort', kamer: 'II' }],
    [/tweede kamer(?: der staten-generaal)?(?: \(TK\))?(?![a-z])/iy, { kind: 'kamer', kamer: 'II' }],
  ],
  e: [
    [/eerste[- ]kamerstuk(?:ken)?(?![a-z])/iy, { kind: 'stuk', kamer: 'I' }],
    [/EK[- ](?:kamer)?stuk(?:ken|nr\.?)?(?![A-Za-z])/y, { kind: 'stuk', kamer: 'I' }],
    [/E\.?K\.?(?![A-Za-z])/y, { kind: 'kort', kamer: 'I' }],
    [/eerste kamer(?: der staten-generaal)?(?: \(EK\))?(?![a-z])/iy, { kind: 'kamer', kamer: 'I' }],
  ],
  k: [
    [
      /kamer-?(?:stuk(?:\(ken\)|ken|-?nummers?|-?nrs?\.?|dossiers?|ondernummer)?|dossier(?:s|nummers?|nr\.?)?|st\.|stk\.)(?![a-z])/iy,
      { kind: 'stuk' },
    ],
    [/kst\.?(?![-a-z])/iy, { kind: 'stuk' }],
  ],
  g: [[/gedrukte stukken(?![a-z])/iy, { kind: 'stuk' }]],
  p: [[/(?:parlementaire|parl\.) stukken(?![a-z])/iy, { kind: 'stuk' }]],
  // Bijlagen Handelingen: how Kamerstukken were cited before 1995
  b: [[/bijl(?:\.|agen?) ?(?:bij de |van de |der )?hand(?:\.|elingen)(?![a-z])/iy, { kind: 'stuk' }]],
  z: [[/zitting(?=(?:sjaar)? \d{4} ?[-/])/iy, { kind: 'zitting' }]],
  v: [[/vergaderjaar(?=(?:sjaar)? \d{4} ?[-/])/iy, { kind: 'zitting' }]],
};

/** Reads a label of Kamerstukken. The Kamer, the year and the dossier come after it. */
export function readLabel(cursor: Cursor): Label | undefined {
  const first = cursor.text.charAt(cursor.at).toLowerCase();
  for (const [pattern, label] of LABELS[first] ?? []) if (cursor.take(pattern)) return label;
  return undefined;
}

/** I and II, TK and EK, Tweede and Eerste Kamer; both at once leave it open. */
const HOUSES: readonly (readonly [RegExp, Kamer | 'both'])[] = [
  [/(?:I ?(?:\/|en|&|,) ?II|II ?(?:\/|en|&|,) ?I|[TE]K ?(?:\/|en|&) ?[TE]K)(?![A-Za-z0-9])/y, 'both'],
  [/(?:(?:van |der )?(?:de )?tweede kamer(?: der staten-generaal)?|2e kamer)(?![a-z])/iy, 'II'],
  [/(?:(?:van |der )?(?:de )?eerste kamer(?: der staten-generaal)?|1e kamer)(?![a-z])/iy, 'I'],
  [/(?:II|T\.?K\.?)(?![A-Za-z0-9])/y, 'II'],
  [/(?:I|E\.?K\.?)(?![A-Za-z0-9])/y, 'I'],
];

/** How these begin, in any case: asked before each of them is tried, as it is at every part of a reference. */
const HOUSE_STARTS = 'iIvVdDtTeE12';

/** Reads which Kamer is meant. */
export function readHouse(cursor: Cursor): Kamer | 'both' | undefined {
  if (!HOUSE_STARTS.includes(cursor.text.charAt(cursor.at))) return undefined;
  for (const [pattern, house] of HOUSES) if (cursor.take(pattern)) return house;
  return undefined;
}
