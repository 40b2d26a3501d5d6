import type { Citation, Identity, TypedCitation } from '../../../citation/index.ts';

/** A dossier of which the papers are asked for. */
export interface Wish {
  /** '31757', '35570-VII', '21501-20'. */
  readonly dossier: string;
  /** The highest number of it that is cited; absent where the dossier alone is named. */
  readonly number?: number;
}

/** The open data of the Tweede Kamer have dossiers with a number alone. */
const NUMBERED = /^\d{5}$/;
/** The number of a Rijkswet is no part of a dossier's name. */
const RIJKSWET = /^R\d{4}$/i;

/**
 * The dossiers that a letter cites, each once, in the order of the text. Letters of the Eerste Kamer and references in page furniture ask
 * for nothing: the first are not among the open data, the second are not the writer's.
 */
export function wishesOf(citations: readonly Citation[]): Wish[] {
  const wishes = new Map<string, number>();
  for (const { targets, furniture, kamer } of citations) {
    if (furniture || kamer === 'I') continue;
    for (const target of targets) {
      const wish = wishFor(target);
      if (wish) wishes.set(wish.dossier, Math.max(wish.number ?? 0, wishes.get(wish.dossier) ?? 0));
    }
  }
  return [...wishes].map(([dossier, number]) => ({ dossier, ...(number > 0 && { number }) }));
}

/** The dossier of the reference that is being typed, once it has all its digits. */
export function typedWish({ dossier = '', suffix, number, kamer }: TypedCitation): Wish | undefined {
  if (kamer === 'I') return undefined;
  return named(dossier, suffix, number);
}

function wishFor(target: Identity): Wish | undefined {
  if (target.kind === 'dossier') return named(target.dossier, target.suffix, undefined);
  if (target.kind !== 'kamerstuk' || target.verbatim !== undefined) return undefined;
  // letters are numbers of the Eerste Kamer, '188b' too
  const isOfTweedeKamer = target.number === undefined || /^\d+$/.test(target.number);
  return isOfTweedeKamer ? named(target.dossier, target.suffix, target.number) : undefined;
}

function named(dossier: string, suffix: string | undefined, number: string | undefined): Wish | undefined {
  if (!NUMBERED.test(dossier)) return undefined;
  const name = suffix === undefined || suffix === '' || RIJKSWET.test(suffix) ? dossier : `${dossier}-${suffix}`;
  const cited = Number(number ?? '');
  return { dossier: name.toUpperCase(), ...(cited > 0 && { number: cited }) };
}
