import {
  canonicalId,
  type Dossier,
  type Identity,
  type Kamerstuk,
  publishedIds,
  type SearchedCitation,
  searchedCitation,
} from '../citation/index.ts';
import {
  addDays,
  type DateMention,
  findDates,
  isoDate,
  type Period,
  prinsjesdag,
  readVergaderjaar,
} from '../dates/index.ts';
import { kindAskedBy } from './kinds.ts';
import { placeOf } from './place.ts';
import type { PaperKind } from './register.ts';
import { asksNothing, words } from './words.ts';

/** One way to look for what was asked. */
export interface Reading {
  /** Folded words that must all be there. */
  readonly words: readonly string[];
  /** Which of the words may be beginnings of words: the last one, since it may still be being typed, or all. */
  readonly beginnings: 'last' | 'all';
  /** Where the words must be: in the title, or in the title and the title of the dossier together. */
  readonly where: 'title' | 'anywhere';
  readonly kind?: PaperKind;
  readonly period?: Period;
  /** Only papers of this dossier; five digits alone take in its chapters. */
  readonly dossier?: string;
}

/**
 * A query, read. The answer has the papers of `keys` and `names` first; then those whose key starts with `prefix`, of the chapter that
 * it names before those of one that begins so; then those of each reading, in their order; within each the newest first, and no
 * paper twice.
 */
export interface Query {
  /** The keys of the papers that the query names. */
  readonly keys: readonly string[];
  /** What may be a zaak, a document or a kenmerk: see `kenmerkKey`. */
  readonly names: readonly string[];
  readonly prefix?: string;
  readonly readings: readonly Reading[];
}

const LONGEST_QUERY = 500;
const MOST_WORDS = 12;

/** A kenmerk as it is compared: without spaces, in capitals ('WJZ / 14167790' is 'WJZ/14167790'). */
export function kenmerkKey(kenmerk: string): string {
  return kenmerk.replace(/\s/g, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/**
 * Reads what somebody types to find a paper: 'TK 31757-', '31757-1', 'krimp leefb', 'motie van der molen krimp',
 * 'brief 23 april 2020', '2020Z13492', a kenmerk. '' asks for the newest papers, signs alone for none. Never fails; only the first 500 characters and twelve words count.
 */
export function readQuery(text: string): Query {
  const query = text.slice(0, LONGEST_QUERY).trim();
  const reference = searchedCitation(query);
  const { typed, opening, end } = reference;
  const rest = opening.length > 0 ? query : query.slice(end);
  const sessions = typed && inSession(reference);
  if (isWholeDay(query)) return { keys: [], names: [kenmerkKey(query)], readings: readingsIn(query) };
  return {
    keys: keysOf(rest, reference),
    names: [...(/\d/.test(rest) ? [kenmerkKey(rest)] : []), ...numbersOf(reference)],
    ...(typed && !sessions && { prefix: keyPrefix(typed) }),
    readings: sessions ?? readingsOf(query, reference),
  };
}

/** What a key is made of, as far as it is known. */
type KeyParts = Partial<Pick<Kamerstuk, 'dossier' | 'suffix' | 'number'>>;

/** The start of a key: '317', '31757', '31757-', '31757-1', '35570-B-13'. */
export function keyPrefix({ dossier = '', suffix, number }: KeyParts): string {
  return [dossier, suffix, number]
    .filter((part) => part !== undefined)
    .join('-')
    .toUpperCase();
}

const MOST_NAMED = 100;

/** The keys of the papers that are named, and of what the whole query may be. */
function keysOf(query: string, { named, vergaderjaar }: SearchedCitation): string[] {
  const whole = placeOf(query);
  // an identifier with its session in front is no paper of the dossier's own series
  if (whole?.sessionless !== undefined) return [whole.key];
  const papers = named.filter(({ kind }) => kind !== 'dossier').slice(0, MOST_NAMED);
  const ids = [...(query.endsWith('-') ? [] : [query]), ...papers.flatMap((one) => publishedIds(one, vergaderjaar))];
  return [...new Set(ids.flatMap((id) => placeOf(id)?.key ?? []))];
}

/** The numbers of the Tweede Kamer's administration that are named. */
function numbersOf({ named }: SearchedCitation): string[] {
  return named.filter(({ kind }) => kind === 'zaak' || kind === 'document').map(canonicalId);
}

/** A dossier with the parliamentary year in which its papers are looked for first. */
function inSession({ typed, vergaderjaar }: SearchedCitation): Reading[] | undefined {
  const { dossier = '', suffix, number } = typed ?? {};
  if (vergaderjaar === undefined || dossier.length < 5 || suffix !== undefined || number !== undefined)
    return undefined;
  const all: Reading = { words: [], beginnings: 'last', where: 'title', dossier };
  return [{ ...all, period: sessionPeriod(vergaderjaar) }, all];
}

function readingsOf(query: string, { typed, opening, end, jaar }: SearchedCitation): Reading[] {
  const [first] = opening;
  if (!first) {
    if (typed) return isYear(keyPrefix(typed)) ? readingsIn(keyPrefix(typed)) : [];
    const asked = query.slice(end);
    return asksNothing(asked) ? [] : readingsIn(asked);
  }
  const { dossier, suffix } = first;
  if (typed) {
    // '31757 v' may be on its way to chapter V or to a word
    const letters = /\d\s+([a-z]{1,3})$/i.exec(query)?.[1];
    return letters === undefined ? [] : readingsIn(letters, dossier);
  }
  const rest = `${jaar ?? ''} ${query.slice(end)}`;
  if (words(rest).length === 0) return opening.filter(isDossier).slice(0, MOST_DOSSIERS).map(wholeDossier);
  return [...(suffix === undefined ? [] : readingsIn(rest, `${dossier}-${suffix}`)), ...readingsIn(rest, dossier)];
}

/** A list of more dossiers than this is no question for papers. */
const MOST_DOSSIERS = 12;

function isDossier(identity: Identity): identity is Dossier {
  return identity.kind === 'dossier';
}

function wholeDossier({ dossier, suffix }: Dossier): Reading {
  const key = suffix === undefined ? dossier : `${dossier}-${suffix}`;
  return { words: [], beginnings: 'last', where: 'title', dossier: key };
}

/** The readings of a text without reference, strictest first; the words as they stand come last where they were taken as a filter. */
function readingsIn(text: string, dossier?: string): Reading[] {
  const { words: asked, ...filters } = takeFilters(text);
  const all = words(text).slice(0, MOST_WORDS);
  const inside = dossier === undefined ? {} : { dossier };
  const readings = (['last', 'all'] as const).flatMap((beginnings) =>
    beginnings === 'all' && asked.length < 2 ? [] : inBothPlaces({ words: asked, beginnings, ...filters, ...inside }),
  );
  if (asked.length === all.length) return readings;
  return [...readings, ...inBothPlaces({ words: all, beginnings: 'last', ...inside })];
}

function inBothPlaces(reading: Omit<Reading, 'where'>): Reading[] {
  const title: Reading = { ...reading, where: 'title' };
  return reading.words.length === 0 ? [title] : [title, { ...reading, where: 'anywhere' }];
}

interface Filters {
  readonly words: readonly string[];
  readonly kind?: PaperKind;
  readonly period?: Period;
}

/** Takes one period and one kind out of the words. */
function takeFilters(text: string): Filters {
  const dated = takePeriod(text);
  const rest = words(dated?.rest ?? text).slice(0, MOST_WORDS);
  const at = rest.findIndex((word) => kindAskedBy(word) !== undefined);
  const kind = kindAskedBy(rest[at] ?? '');
  return {
    words: kind === undefined ? rest : rest.toSpliced(at, 1),
    ...(kind !== undefined && { kind }),
    ...(dated && { period: dated.period }),
  };
}

/** True for a day and nothing else: '2001-03-15' could be the end of a range of papers as well. */
function isWholeDay(query: string): boolean {
  return findDates(query).some(({ date, start, end }) => date !== undefined && start === 0 && end === query.length);
}

interface Dated {
  readonly period: Period;
  /** The text without what named the period. */
  readonly rest: string;
}

/** The first day ('23 april 2020'), month ('april 2020'), parliamentary year ('2019/20') or year ('2020') of a query. */
function takePeriod(text: string): Dated | undefined {
  for (const mention of findDates(text)) {
    const period = periodOf(mention);
    if (period) return { period, rest: cut(text, mention.start, mention.end) };
  }
  const session = /(?<![\d-])\d{4}[/–-](?:\d{4}|\d{2})(?![\d-])/.exec(text);
  const vergaderjaar = session && readVergaderjaar(session[0]);
  if (vergaderjaar) {
    return { period: sessionPeriod(vergaderjaar), rest: cut(text, session.index, session.index + session[0].length) };
  }
  const year = /(?<![\p{L}\p{N}-])(?:18|19|20)\d\d(?![\p{L}\p{N}-])/u.exec(text);
  if (!year) return undefined;
  return {
    period: { from: `${year[0]}-01-01`, to: `${year[0]}-12-31` },
    rest: cut(text, year.index, year.index + 4),
  };
}

function sessionPeriod(vergaderjaar: string): Period {
  const year = Number(vergaderjaar.slice(0, 4));
  return { from: prinsjesdag(year), to: addDays(prinsjesdag(year + 1), -1) };
}

function periodOf({ date, kind, month, year }: DateMention): Period | undefined {
  if (date !== undefined) return { from: date, to: date };
  if (kind !== 'month' || month === undefined || year === undefined) return undefined;
  const from = isoDate(year, month, 1);
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: addDays(next, -1) };
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function isYear(text: string): boolean {
  return /^(?:18|19|20)\d\d$/.test(text);
}
