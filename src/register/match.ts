import { type Place, placeOf } from './place.ts';
import { kenmerkKey, type Query, type Reading } from './query.ts';
import type { Paper } from './register.ts';
import { words } from './words.ts';

/** The words of a paper. */
export interface PaperWords {
  readonly titleWords: readonly string[];
  /** The words of the title and of the dossier's title. */
  readonly allWords: readonly string[];
}

/** A paper prepared for matching. */
export interface Entry extends PaperWords {
  readonly paper: Paper;
  readonly place: Place;
}

/**
 * Prepares a paper.
 * @throws RangeError when its id is no identifier.
 */
export function entryOf(paper: Paper): Entry {
  const place = placeOf(paper.id);
  if (!place) throw new RangeError(`no identifier: ${paper.id}`);
  const titleWords = words(paper.title);
  return { paper, place, titleWords, allWords: [...titleWords, ...words(paper.dossierTitle ?? '')] };
}

/**
 * The class of a paper in the answer to a query, lower first: 0 when the query names it, 1 when it is of the chapter that the query
 * names, 2 when its key starts so, 3 and on by the readings; undefined when it is no answer. Within a class the newest stands first.
 */
export function classOf(entry: Entry, query: Query): number | undefined {
  if (isNamed(entry, query)) return 0;
  const { prefix } = query;
  if (prefix !== undefined && startsSo(entry.place, prefix)) return isOfChapter(entry.place, prefix) ? 1 : 2;
  const reading = query.readings.findIndex((candidate) => fits(entry, candidate));
  return reading < 0 ? undefined : reading + 3;
}

function isNamed({ paper, place }: Entry, { keys, names }: Query): boolean {
  if (keys.includes(place.key)) return true;
  if (names.length === 0) return false;
  const own = [paper.zaak, paper.document, paper.kenmerk === undefined ? undefined : kenmerkKey(paper.kenmerk)];
  return own.some((name) => name !== undefined && names.includes(name));
}

/** A prefix without a hyphen, or with only one at its end, asks for dossiers; any other for the papers of one. */
function startsSo(place: Place, prefix: string): boolean {
  if (place.dossier === undefined) return false;
  const dossier = dossierPrefix(prefix);
  return dossier === undefined ? place.key.startsWith(prefix) : inDossier(place.dossier, dossier);
}

/** '35570-VII' is chapter VII, and may be the beginning of VIII; a dossier as a whole has no chapter before another. */
function isOfChapter({ key }: Place, prefix: string): boolean {
  return dossierPrefix(prefix) === undefined && key.startsWith(`${prefix}-`);
}

/** The dossier that a prefix asks for as a whole: '317', '31757' and '31757-' do, '31757-1' does not. */
export function dossierPrefix(prefix: string): string | undefined {
  const bare = prefix.endsWith('-') ? prefix.slice(0, -1) : prefix;
  return bare.includes('-') ? undefined : bare;
}

/** '31757' takes in its chapters and is, with fewer digits, a beginning; '35570-B' is itself alone. */
export function inDossier(dossier: string, asked: string): boolean {
  return asked.includes('-') ? dossier === asked : dossier.startsWith(asked);
}

function fits(entry: Entry, reading: Reading): boolean {
  const { paper, place } = entry;
  const { kind, period, dossier } = reading;
  if (kind !== undefined && paper.kind !== kind) return false;
  if (period && (paper.date === undefined || paper.date < period.from || paper.date > period.to)) return false;
  if (dossier !== undefined && (place.dossier === undefined || !inDossier(place.dossier, dossier))) return false;
  return hasWords(entry, reading);
}

/** True when all words of a reading are among those of a paper where it looks for them. */
export function hasWords({ titleWords, allWords }: PaperWords, { words: asked, beginnings, where }: Reading): boolean {
  const held = where === 'title' ? titleWords : allWords;
  const last = asked.length - 1;
  return asked.every((word, index) =>
    beginnings === 'all' || index === last ? held.some((one) => one.startsWith(word)) : held.includes(word),
  );
}
