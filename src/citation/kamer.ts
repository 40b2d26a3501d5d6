import type { Kamer } from './citation.ts';
import type { Identity } from './identity.ts';

/** The Kamer whose paper it is: those of the Eerste Kamer are numbered with letters. Undefined for what is no Kamerstuk with a number. */
export function kamerOf(target: Identity | undefined): Kamer | undefined {
  if (target?.kind !== 'kamerstuk' || target.number === undefined) return undefined;
  return /^[A-Z]+$/.test(target.number) ? 'I' : 'II';
}
