import { hostOf, parsed, staysAt } from '../address.ts';
import { type FailureCode, OpenDataError } from '../failure.ts';
import type { Get } from '../get.ts';
import { type Fields, isFields, textOf } from '../values.ts';

/**
 * Where an answer goes on; behind the name of a collection that a row was expanded with, where that does (OData JSON Format 4.0,
 * "Annotation odata.nextLink").
 */
const GOES_ON = '@odata.nextLink';

/** A page of an answer: its rows, each with an id, and where the next page is. */
export interface Page {
  readonly rows: readonly Fields[];
  readonly next?: string;
}

/**
 * Reads the body of an answer.
 *
 * @param asked its address
 * @throws OpenDataError when it is anything but a list of rows with ids, or its next page is elsewhere
 */
export function readPage(body: string, asked: string): Page {
  const wrong = new OpenDataError('not-data', hostOf(asked));
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw wrong;
  }
  if (!isFields(answer) || !Array.isArray(answer['value'])) throw wrong;
  const rows = answer['value'].filter(isFields);
  if (rows.length < answer['value'].length || rows.some((row) => textOf(row['Id']) === undefined)) throw wrong;
  const link = answer[GOES_ON];
  if (link === undefined || link === null) return { rows };
  if (typeof link !== 'string') throw wrong;
  return { rows, next: nextOf(link, asked) };
}

function nextOf(link: string, asked: string): string {
  const from = new URL(asked);
  const next = parsed(link, from);
  if (!next) throw new OpenDataError('not-data', from.hostname);
  if (!staysAt(next, from)) throw new OpenDataError('elsewhere', from.hostname);
  return next.href;
}

/** More pages than this no dossier has: of 250 rows each, it would be the largest of today fifty times. */
const MOST_PAGES = 1000;

/** How many pages one after another may bring nothing new. */
const FRUITLESS = 3;

export interface Asking {
  readonly get: Get;
  readonly patient?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** How many rows a page of the service is known to have: 250, and 100 where a question asks for its own number. */
const PAGES = [100, 250];

/** True for a number of rows that is one of full pages: the link to the next page may have been left out. */
export function isRound(rows: number): boolean {
  return rows > 0 && PAGES.some((size) => rows % size === 0);
}

/** What comes of an answer at a time. */
export interface Part {
  readonly rows: readonly Fields[];
  /** False where the answer may go on although it leads no further: full pages, and the service does not say what stands behind them. */
  readonly isSure: boolean;
}

/**
 * All pages of an answer, each as it comes. It ends only after the last page: who has come to the end holds everything. Where that is a
 * full page without a link, the page behind it is asked for too: it must be empty.
 *
 * @param first the address of the first page, with a question in it
 * @throws OpenDataError for what `get` throws, and for an answer that goes round or on without end, or was cut off
 */
export async function* pagesFrom(first: string, asking: Asking): AsyncGenerator<Part> {
  const seen = new Set<unknown>();
  for await (const rows of linkedFrom(first, asking, seen)) yield { rows, isSure: true };
  if (isRound(seen.size)) yield { rows: [], isSure: await isNothingBehind(first, seen, asking) };
}

/**
 * A row with all of what it was expanded with: a collection that is longer than a page says where it goes on.
 *
 * @param asked the address of the row's page
 * @throws OpenDataError as `pagesFrom`
 */
export async function wholeRow(row: Fields, asked: string, asking: Asking): Promise<Fields> {
  const whole: Record<string, unknown> = { ...row };
  for (const [name, link] of Object.entries(row)) {
    if (!name.endsWith(GOES_ON) || name === GOES_ON || typeof link !== 'string') continue;
    const collection = name.slice(0, -GOES_ON.length);
    const rows = Array.isArray(row[collection]) ? [...row[collection]] : [];
    for await (const more of linkedFrom(nextOf(link, asked), asking, new Set())) rows.push(...more);
    whole[collection] = rows;
  }
  return whole;
}

/** The pages of an answer, by their links. @param seen gets the ids of their rows. */
async function* linkedFrom(first: string, asking: Asking, seen: Set<unknown>): AsyncGenerator<readonly Fields[]> {
  const { get, patient = false, signal } = asking;
  const asked = new Set<string>();
  let fruitless = 0;
  for (let at: string | undefined = first; at !== undefined; ) {
    if (asked.has(at) || asked.size >= MOST_PAGES || fruitless >= FRUITLESS)
      throw new OpenDataError('not-data', hostOf(first));
    asked.add(at);
    const { rows, next }: Page = readPage(await get({ url: at, accept: 'json', patient, signal }), at);
    const before = seen.size;
    for (const row of rows) seen.add(row['Id']);
    fruitless = seen.size > before ? 0 : fruitless + 1;
    yield rows;
    at = next;
  }
}

/** What a service answers that does not know how to begin at a row. */
const UNKNOWING: ReadonlySet<FailureCode> = new Set<FailureCode>(['refused', 'not-data', 'not-found']);

/**
 * True where nothing stands behind the rows that came, false where the service does not say.
 *
 * @throws OpenDataError when something does
 */
async function isNothingBehind(first: string, seen: ReadonlySet<unknown>, asking: Asking): Promise<boolean> {
  const { get, patient = false, signal } = asking;
  const at = `${first}&$skip=${seen.size}`;
  let rows: readonly Fields[];
  try {
    rows = readPage(await get({ url: at, accept: 'json', patient, signal }), at).rows;
  } catch (failure) {
    if (failure instanceof OpenDataError && UNKNOWING.has(failure.code)) return false;
    throw failure;
  }
  if (rows.some((row) => !seen.has(row['Id']))) throw new OpenDataError('not-data', hostOf(first));
  // who passes over the option begins at the beginning again
  return rows.length === 0;
}
