import { canonicalId, type Dossier, type Identity, type Kamerstuk, parseCanonicalId } from '../citation/index.ts';

/** Where a paper stands in the register, read from its id. */
export interface Place {
  /** The canonical id: the official identifier without 'kst-'. */
  readonly id: string;
  /** The id as the register looks it up: capitals, without 'kst-' and without the number of a Rijkswet. */
  readonly key: string;
  /** '31757', '35570-B', 'CXLVI'; absent for a paper that is of no dossier. */
  readonly dossier?: string;
  /** The number with its addition: '102', '188b', 'A', '102-b1'. */
  readonly number?: string;
  /**
   * For an identifier with its session in front (20092010-32222-XVIII-A, 19961997-24682-90): the key without it. These are the
   * Eerste Kamer's papers of before 2010, a series of their own.
   */
  readonly sessionless?: string;
  /** True for the id of a dossier as a whole. */
  readonly whole?: boolean;
}

/** Few identifiers name the Rijkswet (33852-R2023-6); the others of the dossier do not. Lists have it in brackets too. */
const RIJKSWET = /-R\d{4}(?=-|$)/i;
const BRACKETED = /-?\(R\d{4}\)(?=-|$)/i;
const SESSION = /^\d{8}-/;
const LONGEST_ID = 60;

/**
 * The place of a paper or dossier by its id: '31757-102', 'kst-31757-102', 'dossier-35570-B', '2020D28457'. Undefined for a
 * string that is no identifier.
 */
export function placeOf(id: string): Place | undefined {
  if (id.length > LONGEST_ID) return undefined;
  const bare = id.trim().replace(BRACKETED, '').replace(/^kst-/i, '');
  const identity = parse(bare) ?? parse(withCapitals(bare));
  if (!identity) return undefined;
  if (identity.kind === 'kamerstuk') return placeOfKamerstuk(identity);
  if (identity.kind !== 'dossier') return { id: identity.id, key: identity.id };
  const dossier = dossierOf(identity);
  return { id: `dossier-${dossier}`, key: dossier, dossier, whole: true };
}

/** Reads an id; one whose parts are not understood counts only when nothing better can be made of it. */
function parse(id: string): Identity | undefined {
  const identity = parseCanonicalId(id);
  if (identity?.kind !== 'kamerstuk' || identity.number !== undefined) return identity;
  return parseCanonicalId(withCapitals(id)) ?? identity;
}

/** A chapter in small letters: '34950-x-5', 'dossier-35570-vii'. */
function withCapitals(id: string): string {
  return id.replace(/(?<=\d{5}-)[a-z]{1,5}(?=-|$)/, (suffix) => suffix.toUpperCase());
}

function placeOfKamerstuk(identity: Kamerstuk): Place {
  const id = canonicalId(identity);
  const key = id.replace(RIJKSWET, '').toUpperCase();
  const dossier = dossierOf(identity);
  if (dossier === '') return { id, key };
  if (identity.number === undefined) return { id, key, dossier };
  const number = [identity.number, identity.addition].filter(Boolean).join('-');
  const sessionless = identity.verbatim !== undefined && SESSION.test(key) ? key.replace(SESSION, '') : undefined;
  return { id, key, dossier, number, ...(sessionless !== undefined && { sessionless }) };
}

function dossierOf({ dossier, suffix = '' }: Kamerstuk | Dossier): string {
  return (suffix === '' || /^R\d{4}$/i.test(suffix) ? dossier : `${dossier}-${suffix}`).toUpperCase();
}

/** The number as one of the Tweede Kamer's own series; undefined for letters, additions and the Eerste Kamer's '188b'. */
export function serialNumber(place: Place): number | undefined {
  if (place.sessionless !== undefined || place.number === undefined || !/^\d+$/.test(place.number)) return undefined;
  return Number(place.number);
}

/** The order of ids as a person counts: 31757-9 before 31757-10, 31757-10 before 31757-10-b1. */
export function compareIds(a: string, b: string): number {
  idOrder ??= new Intl.Collator('nl', { numeric: true });
  return idOrder.compare(a, b);
}

/** Made at the first comparison: it takes longer than anything else that a program does at its start. */
let idOrder: Intl.Collator | undefined;

/** A dossier's key from '31757', '35570-b' or 'dossier-35570-B'. */
export function dossierKey(id: string): string {
  return id
    .trim()
    .replace(/^dossier-/i, '')
    .toUpperCase();
}
