import type { PartKind } from './letter.ts';
import type { Reading } from './reading.ts';

/** How much a text must look like a letter to be read as one. */
const ENOUGH = 3;

const NO_LETTER: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /^\s*Artikel \d+[a-z]?\.?(?:\s|$)/gim, weight: 1.5 },
  {
    pattern:
      /^\s*(?:Gelet op|Gezien het advies|Overwegende,? dat|Besluit(?:en)?:|BESLUIT:?$|Handelende in overeenstemming|Hebben goedgevonden)/gm,
    weight: 2,
  },
  {
    pattern:
      /\b(?:Verdragsluitende|Overeenkomstsluitende) (?:Partijen|Staten)\b|\b(?:Contracting Parties|HAVE AGREED|ZIJN OVEREENGEKOMEN|zijn het volgende overeengekomen)\b/g,
    weight: 3,
  },
  { pattern: /\bWij (?:Willem|Beatrix|Juliana)\b|goedgevonden en verstaan/gi, weight: 4 },
];

/**
 * Tells a letter from other text by what only letters have: salutation, closing, signature, labels of the head, an addressee.
 * Articles, considerations and rows of numbers speak against it.
 */
export function isLetter(source: string, reading: Reading): boolean {
  const { parts, fields, signatures, published } = reading;
  const has = (kind: PartKind) => parts.some((part) => part.kind === kind);
  const names = new Set(fields.filter((entry) => entry.value.place !== 'front-matter').map((entry) => entry.field));
  let score = 0;
  if (has('aanhef')) score += 3;
  if (has('groet')) score += 2;
  if (signatures.some((signature) => signature.naam !== undefined || signature.functie !== '')) score += 1;
  if (has('slotzin')) score += 1;
  if (has('retouradres')) score += 2;
  if (has('geadresseerde')) score += 1.5;
  if (published) score += 3;
  for (const field of ['datum', 'kenmerk', 'uwKenmerk', 'betreft'] as const) if (names.has(field)) score += 1;
  if (has('vraag') && has('antwoord')) score += 3;
  const sample = source.length > LARGE ? source.slice(0, LARGE) : source;
  for (const { pattern, weight } of NO_LETTER)
    score -= Math.min(3, sample.match(pattern)?.length ?? 0) * weight * (has('aanhef') ? 0.3 : 1);
  if (isTableOfNumbers(sample)) score -= 3;
  return score >= ENOUGH;
}

const LARGE = 30_000;

function isTableOfNumbers(text: string): boolean {
  const digits = text.match(/[\d.,;%€-]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return digits > letters;
}
