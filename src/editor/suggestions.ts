import {
  type Citation,
  canonicalId,
  type Kamerstuk,
  parseCanonicalId,
  type TypedCitation,
  writeCitation,
} from '../citation/index.ts';
import { vergaderjaarOf } from '../dates/index.ts';
import type { Letter } from '../letter/index.ts';
import type { Paper, Register } from '../register/index.ts';

/** A paper that the citation being typed may become. */
export interface Suggestion {
  /** Canonical: '31757-102'. */
  readonly id: string;
  /** The whole citation in the notation being typed. */
  readonly text: string;
  /** What the register knows of it. */
  readonly paper?: Paper;
  /** True when the letter cites it already. */
  readonly cited: boolean;
}

/** More than this nobody reads; typing on narrows the list. */
const LIMIT = 50;
/** A search may take so many milliseconds of the time between two keys. */
const BUDGET = 20;

/**
 * The papers that fit what was typed, best first: those the letter cites already, then those of the register in its own
 * order.
 */
export function suggest(typed: TypedCitation, letter: Letter, register: Register | undefined): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const add = (id: string, known: { readonly paper?: Paper | undefined; readonly citation?: Citation }) => {
    const identity = parseCanonicalId(id);
    if (found.has(id) || found.size >= LIMIT || identity?.kind !== 'kamerstuk') return;
    const text = written(identity, typed, known);
    found.set(id, { id, text, cited: known.citation !== undefined, ...(known.paper && { paper: known.paper }) });
  };
  for (const { id, citation } of citedIn(letter, typed)) add(id, { paper: register?.find(id), citation });
  for (const paper of register?.search(queryOf(typed), { limit: LIMIT, budget: BUDGET }).papers ?? []) {
    if (typed.words !== undefined || fits(typed, paper.id)) add(paper.id, { paper });
  }
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

/** The citation in full; the year comes from the paper's date, else from a citation of it, else from what was typed. */
function written(
  identity: Kamerstuk,
  typed: TypedCitation,
  { paper, citation }: { readonly paper?: Paper | undefined; readonly citation?: Citation },
): string {
  const date = paper?.date;
  const vergaderjaar =
    paper?.vergaderjaar ?? (date && vergaderjaarOf(date)) ?? citation?.vergaderjaar ?? typed.vergaderjaar;
  const jaar = date ? Number(date.slice(0, 4)) : citation?.jaar;
  const kamer = typed.kamer ?? citation?.kamer;
  return writeCitation(
    { targets: [identity], ...(vergaderjaar && { vergaderjaar }), ...(jaar && { jaar }), ...(kamer && { kamer }) },
    typed.notation,
  );
}
