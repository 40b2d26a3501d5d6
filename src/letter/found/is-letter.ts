import { anyOf, listed } from '../../text/index.ts';
import { fieldsThatAre } from '../head/table.ts';
import type { HeaderValue, PartKind } from '../letter.ts';
import type { Reading } from '../reading.ts';

/** How much a text must look like a letter to be read as one. */
const ENOUGH = 3;

/** What each part, field or form says for a letter. */
const FOR: readonly (readonly [PartKind, number])[] = [
  ['aanhef', 3],
  ['groet', 2],
  ['slotzin', 1],
  ['retouradres', 2],
  ['geadresseerde', 1.5],
];

/** What speaks against a letter each time it occurs, up to three times: the words of regulations and treaties. */
interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  /** It weighs as much in a text with a salutation. */
  readonly always?: boolean;
}

/** With these a regulation tells what it rests on. */
const CONSIDERED = [
  ...['Gelet op', 'Gezien het advies', 'Overwegende,? dat', 'Handelende in overeenstemming', 'Hebben goedgevonden'],
  ...listed('Besluit(?:en)?: BESLUIT:?$'),
];
const TREATIES = [
  '(?:Verdrag|Overeenkomst)sluitende (?:Partijen|Staten)',
  'Contracting Parties',
  'HAVE AGREED',
  'ZIJN OVEREENGEKOMEN',
  'zijn het volgende overeengekomen',
];
const ROYAL = [`Wij ${anyOf(...listed('Willem Beatrix Juliana'))}\\b`, 'goedgevonden en verstaan'];

const AGAINST: readonly Sign[] = [
  { pattern: /^[ \t]*Artikel \d+[a-z]?\.?(?:\s|$)/gim, weight: 1.5 },
  { pattern: new RegExp(`^[ \\t]*${anyOf(...CONSIDERED)}`, 'gm'), weight: 2 },
  { pattern: new RegExp(`\\b${anyOf(...TREATIES)}\\b`, 'g'), weight: 3 },
  {
    // a thread of e-mail; one message may be a letter
    pattern: /^[ \t>\ufeff]*(?:Van|From): .{2,200}(?:\r\n?|\n)[ \t>]*(?:Verzonden|Sent|Datum|Date): /gm,
    weight: 3.5,
    always: true,
  },
  { pattern: new RegExp(anyOf(...ROYAL), 'g'), weight: 4 },
  // a page that shows a letter, and what belongs to it, in blocks of code; one block around all may be a letter that was pasted
  { pattern: /^(?:`{3,}|~{3,})[a-z]+[ \t]*$/gm, weight: 6, always: true },
];
const MOST_OF_A_SIGN = 3;
/** What more figures than letters weigh. */
const A_TABLE = 3;
/** A salutation makes it likely that the articles are quoted. */
const IN_A_LETTER = 0.3;

/**
 * Tells a letter from other text by what only letters have: salutation, closing, signature, labels of the head, an addressee.
 * Articles, considerations and rows of numbers speak against it.
 */
export function isLetter(source: string, reading: Reading): boolean {
  const sample = source.length > LARGEST_SAMPLE ? source.slice(0, LARGEST_SAMPLE) : source;
  const kinds = new Set(reading.parts.map((part) => part.kind));
  let score = scoreFor(reading, kinds);
  const inLetter = kinds.has('aanhef') ? IN_A_LETTER : 1;
  for (const { pattern, weight, always } of AGAINST) {
    const share = always ? 1 : inLetter;
    score -= Math.min(MOST_OF_A_SIGN, sample.match(pattern)?.length ?? 0) * weight * share;
  }
  if (OTHER_TITLE.test(titleOf(sample))) score -= A_TITLE * inLetter;
  // what is a letter even so need not be counted through
  return score >= ENOUGH && (score >= ENOUGH + A_TABLE || !isTableOfNumbers(sample));
}

/** The titles of papers with a head like that of a letter. */
const REPORT = String.raw`(?:concept)?verslag (?:van )?(?:de|het|overleg|vergadering|bespreking)\b.*`;
const OTHER_TITLES = [
  ...listed(
    'memo(?:randum)? notitie notulen agenda besluitenlijst actielijst persbericht convenant factuur offerte vacature',
  ),
  ...[REPORT, String.raw`toespraak\b.*`, String.raw`speech\b.*`],
];
const OTHER_TITLE = new RegExp(String.raw`^(?:#+ )?${anyOf(...OTHER_TITLES)}\.?$`, 'i');
/** What such a title weighs. */
const A_TITLE = 4;

/** The first line that is not empty. */
function titleOf(text: string): string {
  return /^\s*([^\r\n]{0,200})/.exec(text)?.[1]?.trim() ?? '';
}

function scoreFor({ fields, signatures, titled }: Reading, kinds: ReadonlySet<PartKind>): number {
  const names: ReadonlySet<string> = new Set(
    fields.filter(({ value }) => !OUTSIDE_TEXT.has(value.place)).map(({ field }) => field),
  );
  let score = titled ? 3 : 0;
  for (const [kind, weight] of FOR) if (kinds.has(kind)) score += weight;
  if (kinds.has('vraag') && kinds.has('antwoord')) score += 3;
  if (signatures.some(({ functie, naam }) => functie !== '' || naam !== undefined)) score += 1;
  for (const field of fieldsThatAre('common')) if (names.has(field)) score += 1;
  return score;
}

/** Where a field says nothing of what the text looks like. */
const OUTSIDE_TEXT: ReadonlySet<HeaderValue['place']> = new Set(['front-matter', 'property']);

/** The start of a text tells what it is; in UTF-16 units. */
const LARGEST_SAMPLE = 30_000;

/** More figures and their marks than letters. */
function isTableOfNumbers(text: string): boolean {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0) balance--;
    else if ((code >= 44 && code <= 59 && code !== 47 && code !== 58) || code === 37) balance++;
  }
  return balance > 0;
}
