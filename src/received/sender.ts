import {
  BOARD_OFFICE,
  HEER,
  IMPERSONAL_OFFICE,
  isPerson,
  lowerFirst,
  MEVROUW,
  MOVER_PARTICLE,
  ORGANISATION,
  readAddressee,
} from '../dutch/index.ts';
import type { Letter } from '../letter/index.ts';
import { anyOf } from '../text/index.ts';
import { letterheadOf } from './letterhead.ts';
import { addressLines, LONGEST_LINE, linesOf, NO_NAME } from './lines.ts';

/** Who sent a letter, as far as it says. */
export interface Sender {
  /** Who signed, as an envelope names them: 'mevrouw A. de Wit', 'ir. W. Gortemaker'. */
  readonly naam?: string;
  /** 'Vereniging Dorpsbelang', 'het college van burgemeester en wethouders van Westerveen'. */
  readonly organisatie?: string;
  /** The lines of the address: 'Postbus 188', '2700 AD Zoetermeer'. */
  readonly adres: readonly string[];
  readonly namens?: string;
  /** A commission of the Eerste Kamer; one of the Tweede Kamer is nothing special. */
  readonly kamer?: 'eerste';
}

/** Bodies that sign without a name of their own. */
const SIGNING_BODY = anyOf(
  ...['college van', 'colleges van', 'burgemeester en wethouders', 'gedeputeerde staten'],
  ...['(?:(?:dagelijks|algemeen) )?bestuur', 'raad van de gemeente', 'gemeenteraad van'],
);
const BODY = new RegExp(String.raw`^(?:namens )?(?:het |de )?(${SIGNING_BODY})\b.{3,}`, 'i');
const COMMISSION = /\b((?:vaste |algemene |tijdelijke )?commissie voor \p{Lu}[^.:;]{2,80}?),?$/iu;
/** Offices that are written to as such. */
const OFFICE = new RegExp(String.raw`^(?:de )?${IMPERSONAL_OFFICE}\b`, 'i');

/** Reads who sent the letter: from its signature, what stands around that, and the head of its paper. */
export function senderOf(letter: Letter): Sender {
  const head = letterheadOf(letter);
  const below = belowFarewell(letter);
  const commission = commissionOf(letter, below);
  const body = commission ?? bodyOf(letter, below);
  // a body is written to as such, not for the attention of the person who signed for it
  const signed = letter.signatures.find((one) => one.naam !== undefined)?.naam ?? below.map(nameIn).find(Boolean);
  const office = officeOf(letter);
  const naam = body || office ? undefined : (signed ?? head.naam);
  const organisatie =
    body ??
    office ??
    calm(aboveSignature(letter), head.organisatie) ??
    head.organisatie ??
    organisationOf(letter, below);
  const namens = namensOf(letter, below);
  const adres = head.adres.length > 0 ? head.adres : addressLines(below);
  return {
    ...(naam && { naam: asOnEnvelope(naam) }),
    ...(organisatie && organisatie !== naam && { organisatie }),
    ...(namens && namens !== organisatie && { namens }),
    ...(commission && isOfEersteKamer(letter) && { kamer: 'eerste' }),
    adres,
  };
}

/** The lines under the farewell: name, function, organisation and address, in any order. */
function belowFarewell({ source, closing }: Letter): string[] {
  const groet = closing.findLast(({ kind }) => kind === 'groet')?.part;
  return groet ? linesOf(source.slice(groet.span.end, groet.span.end + 800)).slice(0, 14) : [];
}

/** Lines that can name a function, the whole ones of the letter before those that the reader put together. */
function functionsOf({ signatures }: Letter, below: readonly string[]): string[] {
  return [...below, ...signatures.map(({ functie }) => functie)].map((line) => line.replace(/[,:]$/, ''));
}

function bodyOf(letter: Letter, below: readonly string[]): string | undefined {
  const line = functionsOf(letter, below).find((one) => one.length <= LONGEST_LINE && BODY.test(one));
  if (line === undefined) return undefined;
  const text = line.replace(/^namens /i, '');
  if (/^gedeputeerde staten/i.test(text)) return `het college van ${text}`;
  const small = lowerFirst(text);
  return /^burgemeester en wethouders/.test(small) ? `het college van ${small}` : small;
}

/** The commission of a Kamer whose chair or clerk signs. */
function commissionOf(letter: Letter, below: readonly string[]): string | undefined {
  const found = functionsOf(letter, below)
    .map((line) => COMMISSION.exec(line)?.[1])
    .find(Boolean);
  return found && `de ${lowerFirst(found)}`;
}

function isOfEersteKamer({ source }: Letter): boolean {
  const head = source.slice(0, 2000);
  return /\bEerste Kamer\b/.test(head) && !/\bTweede Kamer\b/.test(head);
}

function officeOf({ signatures }: Letter): string | undefined {
  const functie = signatures.find((one) => OFFICE.test(one.functie))?.functie.replace(/,$/, '');
  if (functie === undefined || functie.length > LONGEST_LINE) return undefined;
  return /^de /i.test(functie) ? `de ${functie.slice(3)}` : `de ${lowerFirst(functie)}`;
}

/** A function before what it is held in: 'voorzitter van ', 'De secretaris '. */
const FUNCTION_BEFORE = new RegExp(`^(?:de )?${BOARD_OFFICE}(?: van)? `, 'i');
const ORGANISATION_NAME = /^(?:de |het )?\p{Lu}\D*$/u;
const AFTER_COMMA = new RegExp(String.raw`, (${ORGANISATION} [^\d]+)$`, 'i');

/** A function in a line of its own. */
const FUNCTION = new RegExp(`^(?:de )?${BOARD_OFFICE}$`, 'i');

/**
 * 'voorzitter Dorpsraad Oostwold', 'wethouder Wonen, gemeente Westerveen': what comes after the function, in its line or
 * in the next.
 */
function organisationOf(letter: Letter, below: readonly string[]): string | undefined {
  const inLine = functionsOf(letter, below)
    .map((line) => AFTER_COMMA.exec(line)?.[1] ?? afterFunction(line))
    .find(Boolean);
  if (inLine) return inLine;
  const next = below[below.findIndex((line) => FUNCTION.test(line)) + 1];
  const follows = next !== undefined && next !== below[0] && isOrganisation(next) && addressLines([next]).length === 0;
  return follows ? next : undefined;
}

function afterFunction(line: string): string | undefined {
  const before = FUNCTION_BEFORE.exec(line)?.[0];
  const rest = before === undefined ? '' : line.slice(before.length);
  return ORGANISATION_NAME.test(rest) ? rest : undefined;
}

/** On whose behalf: in the signature, or in a line of its own around the farewell. */
function namensOf({ source, closing, signatures }: Letter, below: readonly string[]): string | undefined {
  const signed = signatures.find((one) => one.namens && !/^deze\b/i.test(one.namens))?.namens;
  if (signed) return signed;
  const groet = closing.findLast(({ kind }) => kind === 'groet')?.part;
  const above = groet ? linesOf(source.slice(Math.max(0, groet.span.start - 300), groet.span.start)).slice(-2) : [];
  return [...above, ...below]
    .map((line) => /^((?:mede )?namens (?!deze\b).{3,100}),$/i.exec(line)?.[1])
    .find(Boolean)
    ?.replace(/^(?:namens )|^Mede/i, (word) => (/^mede/i.test(word) ? 'mede' : ''));
}

const WOMAN = anyOf(MEVROUW, 'v');
const MAN = anyOf(`(?:de )?${HEER}`, 'm');
const GENDER = String.raw`\((${WOMAN}|${MAN})\)`;
const WITH_GENDER = new RegExp(GENDER, 'i');
const GENDER_AT_END = new RegExp(`${GENDER}$`, 'i');
const TITLE = new RegExp(String.raw`^(${MEVROUW}|(?:de )?${HEER})\s+`, 'i');
const FULL_NAME = new RegExp(String.raw`^\p{Lu}\p{Ll}[\p{L}-]*(?: ${MOVER_PARTICLE})* \p{Lu}[\p{L}'’-]+$`, 'u');

/** 'Rianne Postma (secretaris)', 'Mevr. T. Jansen-de Vries': a name in a line under the farewell; undefined for anything else. */
function nameIn(line: string): string | undefined {
  const role = GENDER_AT_END.test(line) ? null : /\s*\([^)]*\)$/.exec(line);
  const name = (role ? line.slice(0, role.index) : line).replace(/,$/, '');
  if (name.length > 60 || /\d|[.!?]$/.test(name) || NO_NAME.test(name)) return undefined;
  return isPerson(readAddressee(name)) || (role && FULL_NAME.test(name)) ? name : undefined;
}

/** The organisation that stands between the farewell and the name: "Hoogachtend,⏎Raad voor het Bestuur,". */
function aboveSignature({ source, closing, signatures }: Letter): string | undefined {
  const groet = closing.find(({ kind }) => kind === 'groet')?.part;
  const first = signatures[0];
  if (!groet || !first || first.span.start < groet.span.end) return undefined;
  const lines = linesOf(source.slice(groet.span.end, Math.min(first.span.start, groet.span.end + 400)));
  return lines.map((line) => line.replace(/^namens (?:het bestuur van )?/i, '').replace(/,$/, '')).find(isOrganisation);
}

function isOrganisation(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST_LINE || /\d|[.!?]$/.test(line) || NO_NAME.test(line)) return false;
  return /^(?:de |het )?\p{Lu}/u.test(line) && readAddressee(line).form !== 'persoon';
}

/** A name in capitals as the head writes it, where the head has it. */
function calm(name: string | undefined, head: string | undefined): string | undefined {
  return name !== undefined && head !== undefined && name.toLowerCase() === head.toLowerCase() ? head : name;
}

/** 'mw. A. de Wit' and 'A. de Wit (mevr.)' are 'mevrouw A. de Wit'. */
function asOnEnvelope(naam: string): string {
  const name = naam.replace(/\s+/g, ' ').trim();
  const mark = WITH_GENDER.exec(name);
  const bare = (mark ? name.replace(mark[0], '').trim() : name).replace(TITLE, '');
  const title = mark?.[1] ?? TITLE.exec(name)?.[1];
  if (title === undefined) return name;
  return /^(?:mevr|mw|v)/i.test(title) ? `mevrouw ${bare}` : `de heer ${bare}`;
}
