import { EU_DOSSIER, isRoman } from './chapters.ts';
import type { Dossier, Identity, Kamerstuk, OtherKind } from './identity.ts';

/** The canonical id of an identity: one string per paper, as the official identifiers write it, without 'kst-'. */
export function canonicalId(identity: Identity): string {
  switch (identity.kind) {
    case 'kamerstuk':
      return identity.verbatim ?? join([identity.dossier, identity.suffix, identity.number, identity.addition]);
    case 'dossier':
      return join(['dossier', identity.dossier, identity.suffix]);
    default:
      return identity.id;
  }
}

/**
 * Reads a canonical id; 'kst-' in front is accepted. Every identifier that the official publications give a Kamerstuk reads
 * to an identity that writes back to itself. Gives undefined for a string that is no identifier.
 */
export function parseCanonicalId(id: string): Identity | undefined {
  if (id.startsWith('kst-')) return parseKamerstuk(id.slice(4));
  if (id.startsWith('dossier-')) return parseDossier(id.slice(8));
  for (const [kind, pattern] of OTHER_IDS) if (pattern.test(id)) return { kind, id };
  return parseKamerstuk(id);
}

/** The shapes of all identifiers that are no Kamerstuk, as the official publications and the Tweede Kamer write them. */
const OTHER_IDS: readonly (readonly [OtherKind, RegExp])[] = [
  ['aanhangsel', /^ah-(?:tk|ek)-\d{8}-\d{1,5}[a-z]?$/],
  ['handelingen', /^h-(?:tk|ek|vv)-\d{8}(?:-\d{1,5}){1,3}$/],
  ['vraag', /^kv-(?:tk|ek)-[0-9A-Z]{5,12}$/],
  ['staatsblad', /^stb-\d{4}-\d{1,5}(?:-[a-z0-9]{1,6})?$/],
  ['staatscourant', /^stcrt-\d{4}-\d{1,6}(?:-[a-z0-9]{1,6})?$/],
  ['tractatenblad', /^trb-\d{4}-\d{1,5}(?:-[a-z0-9]{1,6})?$/],
  ['bijlage', /^blg-\d{3,9}(?:\.\d{1,3})?$/],
  ['zaak', /^(?:19|20)\d\dZ\d{5}$/],
  ['document', /^(?:19|20)\d\dD\d{5}$/],
  ['ecli', /^ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}$/],
  ['com', /^(?:COM|SWD|SEC|JOIN)\(\d{4}\) \d{1,5}$/],
  ['toezegging', /^(?:TZ\d{6}-\d{1,4}|T\d{4,5})$/],
];

const DOSSIER = String.raw`(?<dossier>\d{5}|[IVXLC]+)`;
const ADDITION = String.raw`(?:-(?<addition>[bhn]\d+))?`;
/** 102, 188b, 1A, A, AB; the longest series has some thousands. */
const NUMBER = String.raw`(?<number>\d{1,5}[a-zA-Z]?|[A-Z]{1,3})`;
/** A budget chapter or fund, an EU council, or the number of a Rijkswet. */
const SUFFIX = String.raw`(?<suffix>[IVX]+[AB]?|[A-Z]|\d{2}|R\d{4})`;

const WITH_SUFFIX = new RegExp(`^${DOSSIER}-${SUFFIX}-${NUMBER}${ADDITION}$`);
const WITHOUT_SUFFIX = new RegExp(`^${DOSSIER}-${NUMBER}${ADDITION}$`);
const SESSION_PREFIXED = /^(\d{4})(\d{4})-(.+)$/;
/** A part of an identifier outside the pattern: 111, 46j, 8aa, XXXVIII, 29200F, A2E, r1783, h1. */
const PART = String.raw`(?:\d{0,5}[A-Za-z]{0,8}|[A-Za-z]\d{1,4}[A-Za-z]?)`;
/** Unprinted papers (1071718), misprinted ones (33002--1) and those with a dossier outside the pattern (6-4-h1). */
const VERBATIM = new RegExp(
  `^(?:\\d{6,7}|(?:\\d|\\d{5,6}|[IVXLC]+)(?:-${PART}){1,4}|\\d{8}-(?!-|$)${PART}(?:-${PART}){0,4})$`,
);

/** Reads a Kamerstuk's identifier without 'kst-'. */
function parseKamerstuk(id: string): Kamerstuk | undefined {
  const structured = parseStructured(id);
  if (structured) return structured;
  if (!VERBATIM.test(id)) return undefined;
  const session = SESSION_PREFIXED.exec(id);
  if (session && Number(session[2]) - Number(session[1]) > 1) return undefined;
  const inner = session?.[3] === undefined ? undefined : parseStructured(session[3]);
  if (inner) return { ...inner, verbatim: id };
  return { kind: 'kamerstuk', dossier: /^\d{5}(?=-)/.exec(id)?.[0] ?? '', verbatim: id };
}

const PAPER_NUMBER = new RegExp(`^${NUMBER}${ADDITION}$`, 'i');

/** True for a paper's number within its dossier, as lists have it in a column of its own: '102', '188b', 'a', '102-b1'; not 'NaN'. */
export function isPaperNumber(text: string): boolean {
  const [letters] = /^[A-Za-z]*/.exec(text) ?? [''];
  return PAPER_NUMBER.test(text) && (letters === letters.toUpperCase() || letters === letters.toLowerCase());
}

function parseStructured(id: string): Kamerstuk | undefined {
  const groups = (WITHOUT_SUFFIX.exec(id) ?? WITH_SUFFIX.exec(id))?.groups;
  const dossier = groups?.['dossier'];
  if (!groups || dossier === undefined || (!/\d/.test(dossier) && !isRoman(dossier))) return undefined;
  const { suffix, number, addition } = groups;
  // 21501-20 is a council, not a paper
  if (dossier === EU_DOSSIER && suffix === undefined && number !== undefined && /^\d{2}$/.test(number))
    return undefined;
  return {
    kind: 'kamerstuk',
    dossier,
    ...(suffix !== undefined && { suffix }),
    ...(number !== undefined && { number }),
    ...(addition !== undefined && { addition }),
  };
}

function parseDossier(id: string): Dossier | undefined {
  const match = /^(\d{3,5}|[IVXLC]+)(?:-([0-9A-Z]{1,5}))?$/.exec(id);
  const [, dossier, suffix] = match ?? [];
  if (dossier === undefined) return undefined;
  return suffix === undefined ? { kind: 'dossier', dossier } : { kind: 'dossier', dossier, suffix };
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('-');
}
