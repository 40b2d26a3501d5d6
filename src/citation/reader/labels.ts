import { beginningsOf } from '../../text/index.ts';
import type { Kamer } from '../identity.ts';
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

/**
 * A row of the table of labels. All three ways to read a reference, and where one can begin in a text, follow from it: a new label is
 * a new row.
 */
export interface LabelRow extends Label {
  /** How it is written: a regular expression, in small letters unless `capitals`. No letter follows it. */
  readonly written: string;
  /** True when capitals and small letters count: TK. */
  readonly capitals?: true;
  /** What must follow it, for a word that is often no label. */
  readonly before?: string;
  /** True when it is often glued to the word before it, where two columns of print have lost their space ("zieKamerstuk"). */
  readonly glued?: true;
}

/** The years of a session, as they stand behind the word for it. */
const YEARS = String.raw`(?:sjaar)? \d{4} ?[-/]`;

/** The words that announce a paper of one of the Kamers; longest first where one begins as another. */
export const LABELS: readonly LabelRow[] = [
  { written: 'tweede[- ]kamerstuk(?:ken)?', kind: 'stuk', kamer: 'II' },
  { written: 'eerste[- ]kamerstuk(?:ken)?', kind: 'stuk', kamer: 'I' },
  { written: 'TK[- ](?:kamer)?stuk(?:ken|nr\\.?)?', capitals: true, kind: 'stuk', kamer: 'II' },
  { written: 'EK[- ](?:kamer)?stuk(?:ken|nr\\.?)?', capitals: true, kind: 'stuk', kamer: 'I' },
  { written: 'T\\.?K\\.?', capitals: true, kind: 'kort', kamer: 'II' },
  { written: 'E\\.?K\\.?', capitals: true, kind: 'kort', kamer: 'I' },
  { written: 'tweede kamer(?: der staten-generaal)?(?: \\(TK\\))?', kind: 'kamer', kamer: 'II' },
  { written: 'eerste kamer(?: der staten-generaal)?(?: \\(EK\\))?', kind: 'kamer', kamer: 'I' },
  {
    written:
      'kamer-?(?:stuk(?:\\(ken\\)|ken|-?nummers?|-?nrs?\\.?|dossiers?|ondernummer)?|dossier(?:s|nummers?|nr\\.?)?|st\\.|stk\\.)',
    kind: 'stuk',
    glued: true,
  },
  // with a hyphen it is an identifier
  { written: 'kst\\.?', before: '(?!-)', kind: 'stuk' },
  { written: 'gedrukte stukken', kind: 'stuk' },
  { written: '(?:parlementaire|parl\\.) stukken', kind: 'stuk' },
  // Bijlagen Handelingen: how Kamerstukken were cited before 1995
  { written: 'bijl(?:\\.|agen?) ?(?:bij de |van de |der )?hand(?:\\.|elingen)', kind: 'stuk' },
  { written: 'zitting', before: `(?=${YEARS})`, kind: 'zitting' },
  { written: 'vergaderjaar', before: `(?=${YEARS})`, kind: 'zitting' },
];

const PATTERNS = LABELS.map((row) => ({ row, pattern: patternOf(row) }));

function patternOf({ written, capitals, before = '' }: LabelRow): RegExp {
  // "zittingsjaar" goes on in what must follow
  const end = before.startsWith('(?=') ? before : `${before}(?![${capitals ? 'A-Z' : ''}a-z])`;
  return new RegExp(`(?:${written})${end}`, capitals ? 'y' : 'iy');
}

/** The patterns of all labels, in the order of the table. */
export function labelPatterns(): readonly { readonly row: LabelRow; readonly pattern: RegExp }[] {
  return PATTERNS;
}

/** Reads a label of Kamerstukken. The Kamer, the year and the dossier come after it. */
export function readLabel(cursor: Cursor): Label | undefined {
  return PATTERNS.find(({ pattern }) => cursor.take(pattern))?.row;
}

/** I and II, TK and EK, Tweede and Eerste Kamer; both at once leave it open. */
const HOUSES: readonly (readonly [RegExp, Kamer | 'both'])[] = [
  [/(?:I ?(?:\/|en|&|,) ?II|II ?(?:\/|en|&|,) ?I|[TE]K ?(?:\/|en|&) ?[TE]K)(?![A-Za-z0-9])/y, 'both'],
  [/(?:(?:van |der )?(?:de )?tweede kamer(?: der staten-generaal)?|2e kamer)(?![a-z])/iy, 'II'],
  [/(?:(?:van |der )?(?:de )?eerste kamer(?: der staten-generaal)?|1e kamer)(?![a-z])/iy, 'I'],
  [/(?:II|T\.?K\.?)(?![A-Za-z0-9])/y, 'II'],
  [/(?:I|E\.?K\.?)(?![A-Za-z0-9])/y, 'I'],
];

const HOUSE_BEGINS = new Set(HOUSES.flatMap(([pattern]) => beginningsOf(pattern).map(([first]) => first)));

/** Reads which Kamer is meant. */
export function readHouse(cursor: Cursor): Kamer | 'both' | undefined {
  // asked at every part of a reference
  if (!HOUSE_BEGINS.has(cursor.text.charCodeAt(cursor.at))) return undefined;
  for (const [pattern, house] of HOUSES) if (cursor.take(pattern)) return house;
  return undefined;
}
