import {
  type Citation,
  canonicalId,
  type Dossier,
  type Kamerstuk,
  type Notation,
  parseCanonicalId,
  type TypedCitation,
  writeCitation,
} from '../../citation/index.ts';
import { isIsoDate, shortVergaderjaar, vergaderjaarOf } from '../../dates/index.ts';
import { type Letter, motionBefore } from '../../letter/index.ts';
import { motionsOf, referenceTo, tellingWords } from '../../references/index.ts';
import type { DossierInfo, Paper, Register } from '../../register/index.ts';

/** A paper, or a dossier whose papers come next, that the citation being typed may become. */
export interface Suggestion {
  /** Canonical: '31757-102', 'dossier-31757'. */
  readonly id: string;
  /** The whole citation in the notation being typed; of a dossier up to the place of the number; in a list the number alone. */
  readonly text: string;
  /** What the register knows of the paper. */
  readonly paper?: Paper;
  /** The dossier, where it is one. */
  readonly dossier?: DossierInfo;
  /** True when the letter cites it already. */
  readonly cited: boolean;
}

/** More than this nobody reads; typing on narrows the list. */
const LIMIT = 50;
/** Dossiers stand before the papers: they may not push them out of sight. */
const MOST_DOSSIERS = 8;
/** The digits of a dossier. */
const WHOLE = 5;
/** With fewer digits than this nearly every dossier is meant. */
const LEAST_DIGITS = 3;
/** Of a dossier in one year there may be more papers than are shown: only those with the number typed are kept. */
const MOST_OF_YEAR = 500;
/** A search may take so many milliseconds of the time between two keys. */
const BUDGET = 20;

/**
 * What fits to what was typed, best first: the papers that the letter cites already, the dossiers that a beginning of a number
 * may become, then the papers of the register in its own order.
 */
export function suggest(typed: TypedCitation, letter: Letter, register: Register | undefined): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const add = (id: string, known: { readonly paper?: Paper | undefined; readonly citation?: Citation }) => {
    const identity = parseCanonicalId(id);
    if (found.has(id) || found.size >= LIMIT || identity?.kind !== 'kamerstuk') return;
    const text = writeOut(identity, typed, known);
    found.set(id, { id, text, cited: known.citation !== undefined, ...(known.paper && { paper: known.paper }) });
  };
  for (const { id, citation } of citedIn(letter, typed)) add(id, { paper: register?.find(id), citation });
  for (const paper of register ? motionsNamed(typed, letter, register) : []) add(paper.id, { paper });
  const papers = register ? papersFor(typed, register) : [];
  const dossiers = register ? dossiersFor(typed, register, papers.length > 0) : [];
  for (const dossier of dossiers) found.set(dossier.id, dossier);
  for (const paper of papers) add(paper.id, { paper });
  return [...found.values()];
}

/**
 * The papers of the register that fit: of the year that was typed, where one was; when there is none of that year, those of the
 * others, since the year may be what is wrong.
 */
function papersFor(typed: TypedCitation, register: Register): readonly Paper[] {
  const search = (query: string, limit: number) =>
    register
      .search(query, { limit, budget: BUDGET })
      .papers.filter((paper) => typed.words !== undefined || fits(typed, paper.id));
  // a calendar year stands behind the number: it belongs to the number that is being corrected, and tells nothing of the next
  if (typed.vergaderjaar === undefined) return search(queryOf(typed), LIMIT);
  const year = shortVergaderjaar(typed.vergaderjaar);
  const { dossier = '', suffix, words } = typed;
  // the beginning of a number is that of many dossiers: there the year tells which
  if (words === undefined && dossier.length < WHOLE)
    return search(queryOf(typed), MOST_OF_YEAR).filter((paper) => isOfYear(paper, typed));
  const inYear = search(`${words ?? [dossier, suffix].filter(Boolean).join('-')} ${year}`, MOST_OF_YEAR);
  const ofYear = inYear.filter((paper) => isOfYear(paper, typed));
  return ofYear.length > 0 ? ofYear : search(queryOf(typed), LIMIT);
}

/** True for a paper of the parliamentary year that was typed; one without a day may be of any. */
function isOfYear({ date, vergaderjaar }: Paper, typed: TypedCitation): boolean {
  if (date === undefined) return true;
  return (vergaderjaar ?? vergaderjaarOf(date)) === typed.vergaderjaar;
}

/** "de motie Van der Molen (TK ": the motions of that member, what fits the sentence best first, while no dossier is typed. */
function motionsNamed(typed: TypedCitation, letter: Letter, register: Register): readonly Paper[] {
  if ((typed.dossier ?? '') !== '' || (typed.words ?? '') !== '') return [];
  return motionsBefore(letter, typed.span.start, register);
}

/** What stands before a place, as far as it counts. */
const SENTENCE = 400;

/** The references to the motions of the member whose motion is named right before a place of the source, in a notation. */
export function motionPlaces(letter: Letter, at: number, register: Register, notation: Notation): Suggestion[] {
  const cited = new Set(letter.citations.flatMap(({ targets }) => targets.map(canonicalId)));
  return motionsBefore(letter, at, register)
    .slice(0, LIMIT)
    .flatMap((paper) => {
      const text = referenceTo(paper, notation);
      return text === undefined ? [] : [{ id: paper.id, text, paper, cited: cited.has(paper.id) }];
    });
}

/** The motions of the member whose motion is named right before a place of the source; none where none is. */
function motionsBefore(letter: Letter, at: number, register: Register): readonly Paper[] {
  const before = letter.source.slice(Math.max(0, at - SENTENCE), at);
  const name = motionBefore(before);
  if (name === undefined) return [];
  const datum = letter.header.datum?.value;
  return motionsOf(register, {
    name,
    words: tellingWords(before),
    until: datum && isIsoDate(datum) ? datum : '9999-12-31',
  });
}

/** The papers that the letter cites, the last cited first, without the citation that is being typed. */
function citedIn(letter: Letter, typed: TypedCitation): { readonly id: string; readonly citation: Citation }[] {
  if (typed.words !== undefined) return [];
  const others = letter.citations.filter(({ span, kind, furniture }) => {
    return kind === 'kamerstuk' && !furniture && (span.end <= typed.span.start || span.start >= typed.span.end);
  });
  return others
    .toReversed()
    .flatMap((citation) => citation.targets.map((target) => ({ id: canonicalId(target), citation })))
    .filter(({ id }) => fits(typed, id));
}

/** True when a paper's id may still come of what was typed. */
function fits({ dossier = '', suffix, number }: TypedCitation, id: string): boolean {
  const identity = parseCanonicalId(id);
  if (identity?.kind !== 'kamerstuk' || identity.verbatim !== undefined) return false;
  const starts = (whole = '', part = '') => whole.toUpperCase().startsWith(part.toUpperCase());
  if (suffix === undefined && number === undefined) return starts(identity.dossier, dossier);
  if (identity.dossier !== dossier) return false;
  // a letter behind the dossier is a chapter, or the whole number of a paper of the Eerste Kamer
  if (number === undefined) return starts(identity.suffix ?? identity.number, suffix);
  return (identity.suffix ?? '').toUpperCase() === (suffix ?? '').toUpperCase() && starts(identity.number, number);
}

/** What the register is asked. */
function queryOf({ dossier = '', suffix, number, words }: TypedCitation): string {
  if (words !== undefined) return words;
  return [dossier, suffix, number].filter((part) => part !== undefined).join('-');
}

/**
 * The dossiers with a title that may be meant: while their number is being typed; where no paper answers also by the words of
 * their title, or from the list that ships.
 */
function dossiersFor(typed: TypedCitation, register: Register, hasPapers: boolean): Suggestion[] {
  const { dossier = '', suffix, number, words } = typed;
  if (number !== undefined) return [];
  if (hasPapers && (words !== undefined || dossier.length < LEAST_DIGITS)) return [];
  const already = [dossier, suffix].filter(Boolean).join('-');
  return register
    .dossiers(queryOf(typed))
    .filter(({ id, title }) => title !== '' && id !== already && !isLater(id, typed, register))
    .slice(0, hasPapers ? MOST_DOSSIERS : LIMIT)
    .flatMap((info): Suggestion[] => {
      const identity = parseCanonicalId(`dossier-${info.id}`);
      if (identity?.kind !== 'dossier') return [];
      return [{ id: canonicalId(identity), text: writeBeginning(identity, typed), dossier: info, cited: false }];
    });
}

/** The numbers of the papers with which a dossier begins. */
const FIRST_NUMBERS = ['1', '2', '3'];

/** True for a dossier that was opened after the year that was typed, as far as its first papers tell. */
function isLater(dossier: string, { vergaderjaar, jaar }: TypedCitation, register: Register): boolean {
  const last = vergaderjaar === undefined ? jaar : Number(vergaderjaar.slice(5));
  if (last === undefined) return false;
  const dates = FIRST_NUMBERS.flatMap((number) => register.find(`${dossier}-${number}`)?.date ?? []);
  return dates.length > 0 && dates.every((date) => Number(date.slice(0, 4)) > last);
}

/** Up to the place of the number: "TK 31757-", "Kamerstuk 31 757, nr. ". */
function writeBeginning({ dossier, suffix }: Dossier, { notation, kamer, vergaderjaar }: TypedCitation): string {
  // as its first paper is written, without that paper's number
  const first: Kamerstuk = { kind: 'kamerstuk', dossier, ...(suffix && { suffix }), number: '1' };
  const beside = { ...(kamer && { kamer }), ...(vergaderjaar && { vergaderjaar }) };
  return writeCitation({ targets: [first], ...beside }, notation).slice(0, -1);
}

/** The citation in full; the year comes from the paper's date, else from a citation of it, else from what was typed. */
function writeOut(
  identity: Kamerstuk,
  typed: TypedCitation,
  { paper, citation }: { readonly paper?: Paper | undefined; readonly citation?: Citation },
): string {
  if (typed.listed) return identity.number ?? '';
  const date = paper?.date;
  const vergaderjaar =
    paper?.vergaderjaar ?? (date && vergaderjaarOf(date)) ?? citation?.vergaderjaar ?? typed.vergaderjaar;
  const jaar = date ? Number(date.slice(0, 4)) : citation?.jaar;
  const kamer = typed.kamer ?? citation?.kamer;
  const { rijkswet } = typed;
  const beside = {
    ...(vergaderjaar && { vergaderjaar }),
    ...(jaar && { jaar }),
    ...(kamer && { kamer }),
    ...(rijkswet && { rijkswet }),
  };
  return writeCitation({ targets: [identity], ...beside }, typed.notation);
}
