import { KINDS } from '../kinds.ts';
import type { PaperKind } from '../register.ts';
import { words } from '../words.ts';

/** The words of a dossier's title, each with its token. They are the same for all its papers. */
export type DossierWords = ReadonlyMap<string, string>;

/** What the index holds of a paper. */
export interface Indexed {
  readonly title: string;
  readonly dossierWords: DossierWords;
  /** '31757', '35570-B'. */
  readonly dossier: string | undefined;
  readonly kind: PaperKind;
}

/**
 * The tokens of a paper in the full-text index: each word of its title; each further word of its
 * dossier's title after '~', its dossier after '_' and its kind after '^'. The index has no columns to ask for (that would
 * double it), so the marks tell where a word stands. A change here asks for a new schema version that indexes anew.
 */
export function indexText({ title, dossierWords, dossier, kind }: Indexed): string[] {
  const tokens = new Set(words(title));
  for (const [word, token] of dossierWords) if (!tokens.has(word)) tokens.add(token);
  if (dossier !== undefined) tokens.add(dossierToken(dossier));
  tokens.add(kindToken(kind));
  return [...tokens];
}

/** The words of a dossier's title, ready for the index of its papers. */
export function dossierWords(title: string): DossierWords {
  return new Map(words(title).map((word) => [word, dossierWord(word)]));
}

/** The tokens of a dossier's title in the index of dossiers. */
export function indexWords(title: string): string[] {
  return [...new Set(words(title))];
}

/** A word of the dossier's title. */
export function dossierWord(word: string): string {
  return `~${word}`;
}

/** '^' and one letter. */
export function kindToken(kind: PaperKind): string {
  return `^${String.fromCharCode(0x61 + KINDS.indexOf(kind))}`;
}

/** '_31757', '_35570b', '_2150120'; five digits are the beginning of those of all chapters. */
export function dossierToken(dossier: string): string {
  return `_${dossier.replace('-', '').toLowerCase()}`;
}

/** The token of a beat, and of no paper: see beats.ts. */
export const BEAT = '!';
