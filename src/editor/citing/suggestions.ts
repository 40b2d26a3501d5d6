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
import { type IsoDate, isIsoDate, shortVergaderjaar, vergaderjaarOf } from '../../dates/index.ts';
import { type Letter, motionBefore } from '../../letter/index.ts';
import {
  type CitedAs,
  createWeigher,
  heaviest,
  motionsOf,
  referenceTo,
  STRONG,
  saidAt,
  tellingWords,
  type WantedPaper,
  wantedBy,
} from '../../references/index.ts';
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
/** Of a dossier that has more papers than this the rest is found by the words of the letter. */
const MOST_OF_DOSSIER = 300;
/** How long a search may take between two keys, in milliseconds. */
const BUDGET = 20;

/**
 * What fits to what was typed, best first: what the sentence speaks of (its day, its mover) and the papers that the letter cites already;
 * then the dossiers that a beginning of a number may become; then the papers of the register. Within each what the letter says of
 * the paper decides, and only then the order of the register, the newest first. `today` is the day of a letter that has none.
 */
export function suggest(
  typed: TypedCitation,
  letter: Letter,
  register: Register | undefined,
  today: IsoDate,
): Suggestion[] {
  const said = saidAt(letter, typed, today);
  const papers = register ? papersFor(typed, register, said) : [];
  const cited = citedBefore(typed, letter, { register, isKnown: papers.length > 0 });
  const spokenOf =
    register && typed.words === undefined ? papersSpokenOf(typed, letter, { register, said, today }) : [];
  const offers = [...cited, ...[...spokenOf, ...papers].map((paper) => ({ id: paper.id, paper }))];
  const weigh = createWeigher(said, letter);
  const ranked = rank(offers, typed, weigh);
  const dossiers = register ? dossiersFor(typed, register, papers.length > 0) : [];
  const isFirst = ({ citation, weight }: Ranked) => citation !== undefined || weight >= STRONG;
  const [first, rest] = [ranked.filter(isFirst), ranked.filter((one) => !isFirst(one))].map((all) =>
    all.flatMap((one) => suggestionOf(one, typed) ?? []),
  );
  return [...(first ?? []).slice(0, LIMIT), ...dossiers, ...(rest ?? [])].slice(0, LIMIT);
}

/** A paper that may be offered. */
interface Offer {
  readonly id: string;
  readonly paper?: Paper | undefined;
  /** A reference to it in the letter. */
  readonly citation?: Citation;
}

interface Ranked extends Offer {
  readonly weight: number;
}

/** What the register is asked with. */
interface Known {
  readonly register: Register;
  readonly said: CitedAs;
  readonly today: IsoDate;
}

/** The papers that the letter cites; of another year than the one that was typed only where no paper of any year is known. */
function citedBefore(
  typed: TypedCitation,
  letter: Letter,
  { register, isKnown }: { readonly register: Register | undefined; readonly isKnown: boolean },
): Offer[] {
  const cited = citedIn(letter, typed).map((one) => ({ ...one, paper: register?.find(one.id) }));
  const inYear = cited.filter(({ paper, citation }) => !isOfOtherYear(typed, paper, citation));
  return inYear.length > 0 || isKnown ? inYear : cited;
}

/** What the sentence speaks of: the motions of a member who is named, the papers of the day that is written. */
function papersSpokenOf(typed: TypedCitation, letter: Letter, { register, said, today }: Known): Paper[] {
  const day = said.day?.day;
  return [
    ...motionsBefore(letter, typed.span.start, register, today),
    ...(day === undefined ? [] : register.papersOn(day)),
  ].filter((paper) => fits(typed, paper.id) && isOfYear(paper, typed));
}

/** A paper that the letter cites is likely cited again; a number that was typed whole is meant. */
const CITED = 25;
const WHOLE_NUMBER = 1000;

/** The offers, each paper once, in the order of their weight; what weighs the same stays in its order. */
function rank(offers: readonly Offer[], typed: TypedCitation, weigh: (paper: Paper) => number): Ranked[] {
  const whole = typed.number ? queryOf(typed).toUpperCase() : undefined;
  const ranked = new Map<string, Ranked>();
  for (const offer of offers) {
    const { id, paper, citation } = offer;
    if (ranked.has(id)) continue;
    const exact = id.toUpperCase() === whole ? WHOLE_NUMBER : 0;
    ranked.set(id, { ...offer, weight: exact + (citation ? CITED : 0) + (paper ? weigh(paper) : 0) });
  }
  return [...ranked.values()].sort((a, b) => b.weight - a.weight);
}

function suggestionOf({ id, paper, citation }: Offer, typed: TypedCitation): Suggestion | undefined {
  const identity = parseCanonicalId(id);
  if (identity?.kind !== 'kamerstuk') return undefined;
  const text = writeOut(identity, typed, { ...(paper && { paper }), ...(citation && { citation }) });
  return { id, text, cited: citation !== undefined, ...(paper && { paper }) };
}

/** What a search is begun with for the reference that is being typed. */
export function wantedAt(typed: TypedCitation, letter: Letter, today: IsoDate): WantedPaper {
  const { dossier = '', suffix, words, span } = typed;
  const wanted = wantedBy(
    saidAt(letter, typed, today),
    dossier.length === WHOLE ? { dossier, ...(suffix && { suffix }) } : undefined,
  );
  const movers = wanted.movers ?? motionNamed(letter, span.start);
  return { ...wanted, ...(movers && { movers }), ...(words && { words: [words] }) };
}

/**
 * The papers of the register that fit: of the year that was typed, where one was; when no paper is of that year, those of the
 * others, since the year may be what is wrong. Of a dossier all are looked at where the letter says something of the paper.
 */
function papersFor(typed: TypedCitation, register: Register, said: CitedAs): readonly Paper[] {
  const isFitting = (paper: Paper) => typed.words !== undefined || fits(typed, paper.id);
  const search = (query: string, limit: number) =>
    register.search(query, { limit, budget: BUDGET }).papers.filter(isFitting);
  const { dossier = '', suffix, words } = typed;
  // the year behind the number is that of a reference that is being corrected: it may be what is wrong, and only puts in order
  if (typed.vergaderjaar === undefined) {
    if (words !== undefined || dossier.length < WHOLE || !tellsOf(said)) return search(queryOf(typed), LIMIT);
    const { papers, partial } = register.search(queryOf(typed), { limit: MOST_OF_DOSSIER, budget: BUDGET });
    const all = papers.filter(isFitting);
    if (!partial) return all;
    const telling = heaviest(said.subject.size > 0 ? said.subject : said.sentence);
    return [...all, ...telling.flatMap((word) => search(`${dossier} ${word}`, LIMIT))];
  }
  const year = shortVergaderjaar(typed.vergaderjaar);
  // the beginning of a number is that of many dossiers: there the year tells which
  if (words === undefined && dossier.length < WHOLE)
    return search(queryOf(typed), MOST_OF_YEAR).filter((paper) => isOfYear(paper, typed));
  const inYear = search(`${words ?? [dossier, suffix].filter(Boolean).join('-')} ${year}`, MOST_OF_YEAR);
  const ofYear = inYear.filter((paper) => isOfYear(paper, typed));
  return ofYear.length > 0 ? ofYear : search(queryOf(typed), LIMIT);
}

/** True where the letter says something that tells one paper of a dossier from another. */
function tellsOf({ day, movers, subject, sentence, citation: { jaar } }: CitedAs): boolean {
  return day !== undefined || movers !== undefined || subject.size + sentence.size > 0 || jaar !== undefined;
}

/** True for a paper that the letter cites and that is known to be of another parliamentary year than the one that was typed. */
function isOfOtherYear(typed: TypedCitation, paper: Paper | undefined, citation: Citation | undefined): boolean {
  if (typed.vergaderjaar === undefined) return false;
  if (paper?.date !== undefined) return !isOfYear(paper, typed);
  return citation?.vergaderjaar !== undefined && citation.vergaderjaar !== typed.vergaderjaar;
}

/** True for a paper of the parliamentary year that was typed; one without a day may be of any. */
function isOfYear({ date, vergaderjaar }: Paper, typed: TypedCitation): boolean {
  if (date === undefined || typed.vergaderjaar === undefined) return true;
  return (vergaderjaar ?? vergaderjaarOf(date)) === typed.vergaderjaar;
}

/** What stands before a place, as far as it counts. */
const SENTENCE = 400;

/** The references to the motions of the member whose motion is named right before a place of the source, in a notation. */
export function motionPlaces(
  letter: Letter,
  at: number,
  register: Register,
  { notation, today }: { readonly notation: Notation; readonly today: IsoDate },
): Suggestion[] {
  const cited = new Set(letter.citations.flatMap(({ targets }) => targets.map(canonicalId)));
  return motionsBefore(letter, at, register, today)
    .slice(0, LIMIT)
    .flatMap((paper) => {
      const text = referenceTo(paper, notation);
      return text === undefined ? [] : [{ id: paper.id, text, paper, cited: cited.has(paper.id) }];
    });
}

/** The member whose motion is named right before a place of the source, in small letters. */
export function motionNamed({ source }: Letter, at: number): string | undefined {
  return motionBefore(source.slice(Math.max(0, at - SENTENCE), at));
}

/** The motions of the member whose motion is named right before a place of the source. */
function motionsBefore(letter: Letter, at: number, register: Register, today: IsoDate): readonly Paper[] {
  const name = motionNamed(letter, at);
  if (name === undefined) return [];
  const datum = letter.header.datum?.value;
  return motionsOf(register, {
    name,
    words: tellingWords(letter.source.slice(Math.max(0, at - SENTENCE), at)),
    until: datum && isIsoDate(datum) ? datum : today,
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

/** The most papers of a dossier that is looked at as a whole. */
const FEW = 20;
/** The numbers of the papers with which a dossier begins. */
const FIRST_NUMBERS = ['1', '2', '3'];

/** True for a dossier that was opened after the year that was typed, as far as its first papers tell. */
function isLater(dossier: string, { vergaderjaar, jaar }: TypedCitation, register: Register): boolean {
  const last = vergaderjaar === undefined ? jaar : Number(vergaderjaar.slice(5));
  if (last === undefined) return false;
  const first = FIRST_NUMBERS.flatMap((number) => register.find(`${dossier}-${number}`)?.date ?? []);
  const dates = first.length > 0 ? first : allDates(dossier, register);
  return dates.length > 0 && dates.every((date) => Number(date.slice(0, 4)) > last);
}

/** The days of all papers of a dossier that has few; of a large one none, since its first papers are not among the newest. */
function allDates(dossier: string, register: Register): IsoDate[] {
  const papers = register.papersOf(dossier, FEW + 1);
  return papers.length > FEW ? [] : papers.flatMap(({ date }) => date ?? []);
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
