import { hostOf, parsed, staysAt } from '../address.ts';
import { OpenDataError } from '../failure.ts';
import type { Get } from '../get.ts';
import { type Fields, isFields, textOf } from '../values.ts';

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
  const link = answer['@odata.nextLink'];
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

/**
 * All pages of an answer, each as it comes. It ends only after the last page: who has come to the end holds everything.
 *
 * @throws OpenDataError for what `get` throws, and for an answer that goes round or on without end
 */
export async function* pagesFrom(
  first: string,
  { get, patient = false, signal }: Asking,
): AsyncGenerator<readonly Fields[]> {
  const asked = new Set<string>();
  const seen = new Set<unknown>();
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
