import type { IsoDate } from '../dates/index.ts';
import { type Place, placeOf, serialNumber } from './place.ts';
import type { Authority, Proof, Verdict } from './register.ts';

/** What a store must answer for a verdict. All keys and dossiers as `placeOf` gives them. */
export interface Holdings {
  /** Whether a paper with this key is held, or listed by its identifier. */
  holds(key: string): boolean;
  /** Whether a paper of the Eerste Kamer is held whose key is this one with its session in front. */
  holdsInSession(key: string): boolean;
  /** Whether anything is known of a dossier, or of one of its chapters. */
  knows(dossier: string): boolean;
  /** The highest number of a dossier in the Tweede Kamer's series; 0 when none is known. */
  highest(dossier: string): number;
  /** Whether a source has the dossier and does not say how far its series goes. */
  isOpenEnded(dossier: string): boolean;
  /** The sources that cover all dossiers, and those that cover this one. */
  authorities(dossier: string): readonly Authority[];
}

const UNKNOWN: Verdict = { existence: 'unknown' };
const EXISTS: Verdict = { existence: 'exists' };

/**
 * What a store can say about an id. Absence proves something only for a Kamerstuk or dossier, only on a day that a source is
 * complete for, and only where the reference cannot be another spelling of what is held. A source that proves only how far a
 * series goes settles a number above the dossier's highest, and nothing else.
 */
export function verdictOf(holdings: Holdings, id: string, date: IsoDate | undefined): Verdict {
  const place = placeOf(id);
  if (!place) return UNKNOWN;
  const { dossier, key } = place;
  if (place.whole && dossier !== undefined) return verdictOfDossier(holdings, dossier, date);
  if (holdings.holds(key)) return EXISTS;
  if (dossier === undefined || place.number === undefined || place.number.includes('-')) return UNKNOWN;
  if (holdings.holdsInSession(key)) return serialNumber(place) === undefined ? EXISTS : UNKNOWN;
  if (spellings(place).some((other) => holdings.holds(other))) return UNKNOWN;
  return absence(holdings, place, dossier, date);
}

function verdictOfDossier(holdings: Holdings, dossier: string, date: IsoDate | undefined): Verdict {
  if (holdings.knows(dossier)) return EXISTS;
  const authority = authorityOn(holdings.authorities(dossier), date, { proves: 'everything' });
  return authority ? { existence: 'absent', reason: 'no-such-dossier', authority } : UNKNOWN;
}

function absence(holdings: Holdings, place: Place, dossier: string, date: IsoDate | undefined): Verdict {
  const number = serialNumber(place);
  const authorities = holdings.authorities(dossier);
  const authority = authorityOn(authorities, date, { proves: 'everything', own: number !== undefined });
  if (authority && !holdings.knows(dossier)) return { existence: 'absent', reason: 'no-such-dossier', authority };
  const highest = holdings.highest(dossier);
  const isAbove = number !== undefined && number > highest;
  if (authority) return { existence: 'absent', reason: isAbove ? 'above-highest' : 'not-listed', highest, authority };
  const isBound = isAbove && highest > 0 && !holdings.isOpenEnded(dossier);
  const bound = isBound && authorityOn(authorities, date, { proves: 'above-highest', own: true });
  return bound ? { existence: 'absent', reason: 'above-highest', highest, authority: bound } : UNKNOWN;
}

/** What is asked of a source; one for a single dossier speaks of the Tweede Kamer's own numbers only. */
interface Wanted {
  readonly proves: Proof;
  /** True for a number of the Tweede Kamer's own series. */
  readonly own?: boolean;
}

/** The first source that proves what is wanted on a day. */
function authorityOn(
  authorities: readonly Authority[],
  date: IsoDate | undefined,
  { proves, own = false }: Wanted,
): Authority | undefined {
  if (date === undefined) return undefined;
  return authorities.find(
    ({ dossier, period, proves: proven = 'everything' }) =>
      proven === proves && (own || dossier === undefined) && period.from <= date && date <= period.to,
  );
}

/**
 * Other identifiers that a reference to this paper may mean: in text 'H', 'IIIA' and 'IXB' stand for the chapters IV, III and
 * IX of the identifiers, and what is written 35570-A-10 may be filed under 35570 alone.
 */
function spellings({ dossier = '', number = '' }: Place): string[] {
  const [base = '', suffix] = dossier.split('-');
  if (suffix === undefined) return [];
  const chapter = suffix === 'H' ? 'IV' : /^(?:I{1,3}|IX|IV)(?=[AB]$)/.exec(suffix)?.[0];
  return chapter === undefined ? [] : [`${base}-${chapter}-${number}`.toUpperCase()];
}
