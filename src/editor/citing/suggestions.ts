import {
  type Citation,
  canonicalId,
  type Dossier,
  type Kamerstuk,
  parseCanonicalId,
  type TypedCitation,
  writeCitation,
} from '../../citation/index.ts';
import { vergaderjaarOf } from '../../dates/index.ts';
import type { Letter } from '../../letter/index.ts';
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
/** With fewer digits than this nearly every dossier is meant. */
const LEAST_DIGITS = 3;
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
  const papers = register?.search(queryOf(typed), { limit: LIMIT, budget: BUDGET }).papers ?? [];
  const dossiers = register ? dossiersFor(typed, register, papers.length > 0) : [];
  for (const dossier of dossiers) found.set(dossier.id, dossier);
  for (const paper of papers) if (typed.words !== undefined || fits(typed, paper.id)) add(paper.id, { paper });
  return [...found.values()];
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
    .filter(({ id, title }) => title !== '' && id !== already)
    .slice(0, hasPapers ? MOST_DOSSIERS : LIMIT)
    .flatMap((info): Suggestion[] => {
      const identity = parseCanonicalId(`dossier-${info.id}`);
      if (identity?.kind !== 'dossier') return [];
      return [{ id: canonicalId(identity), text: writeBeginning(identity, typed), dossier: info, cited: false }];
    });
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
