import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { type Place, placeOf } from '../../place.ts';
import { type Coverage, readCoverage } from '../coverage.ts';
import { ListError } from '../format.ts';
import type { DossierRow } from '../rows.ts';
import { BETWEEN, CHECKED, HEAD, isStarter } from './shape.ts';

/** What no starter is larger than, packed and unpacked, in bytes; and how many papers it names at most. */
const LARGEST = 8 << 20;
const LARGEST_TEXT = 64 << 20;
const MOST_PAPERS = 2_000_000;
/** The number of papers that are given at a time. */
const PART = 5_000;
const LONGEST_TITLE = 2_000;

/** A starter that was found whole. */
export interface Starter {
  readonly coverage: Coverage;
  /** The SHA-256 that stands in it: another one for other contents. */
  readonly sum: string;
  /** Its papers and the titles of its dossiers, part by part. @throws ListError. */
  parts(): Generator<{ readonly listed: readonly Place[]; readonly dossiers: readonly DossierRow[] }>;
}

/**
 * Opens a starter. Nothing in it is trusted: what was cut or changed, says more than it holds, or unpacks to more than any starter
 * has, is refused.
 * @throws ListError.
 */
export function openStarter(bytes: Buffer): Starter {
  if (!isStarter(bytes)) throw new ListError('dit is geen lijst van Briefwijzer');
  if (!bytes.subarray(0, HEAD.length).equals(HEAD)) {
    throw new ListError('deze lijst is gemaakt voor een andere versie van Briefwijzer');
  }
  if (bytes.length > LARGEST) throw new ListError('de lijst is te groot');
  const text = unpack(bytes.subarray(HEAD.length));
  const last = text.lastIndexOf(`\n${CHECKED}`) + 1;
  const body = text.slice(0, last);
  const sum = text.slice(last + CHECKED.length).trim();
  if (last === 0 || createHash('sha256').update(body).digest('hex') !== sum) throw damaged();
  const coverage = readCoverage(body.slice(0, body.indexOf('\n')));
  if (!coverage) throw damaged();
  const { rows = 0 } = coverage;
  if (rows > MOST_PAPERS) throw new ListError('de lijst is te groot');
  return { coverage, sum, parts: () => partsOf(body, rows) };
}

function unpack(bytes: Buffer): string {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: LARGEST_TEXT }).toString();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ListError('de lijst is te groot', { cause: error });
    }
    throw damaged(error);
  }
}

function* partsOf(body: string, expected: number): ReturnType<Starter['parts']> {
  let [listed, dossiers]: [Place[], DossierRow[]] = [[], []];
  let papers = 0;
  for (const line of linesAfterFirst(body)) {
    const [front = '', ends = '', title = ''] = line.split('\t');
    if (title !== '') dossiers.push(dossierOf(front, title));
    for (const end of eachEnd(ends, expected)) {
      papers += 1;
      if (papers > expected) throw damaged();
      listed.push(paperOf(front, end));
      if (listed.length < PART) continue;
      yield { listed, dossiers };
      [listed, dossiers] = [[], []];
    }
  }
  if (papers !== expected) throw damaged();
  yield { listed, dossiers };
}

function* linesAfterFirst(body: string): Generator<string> {
  let start = body.indexOf('\n') + 1;
  for (let end = body.indexOf('\n', start); end >= 0; end = body.indexOf('\n', start)) {
    yield body.slice(start, end);
    start = end + 1;
  }
}

/** Each end that stands in a line, the ranges written out; never more than `most` of one range. */
function* eachEnd(ends: string, most: number): Generator<string> {
  if (ends === '') return;
  for (const written of ends.split(' ')) {
    const [from = '', to] = written.split(BETWEEN);
    if (to === undefined) {
      yield from;
      continue;
    }
    const [first, last] = [Number(from), Number(to)];
    if (!/^\d{1,9}$/.test(from) || !/^\d{1,9}$/.test(to) || last <= first || last - first >= most) throw damaged();
    for (let number = first; number <= last; number++) yield String(number);
  }
}

function paperOf(front: string, end: string): Place {
  const place = placeOf(front === '' ? end : `${front}-${end}`);
  if (!place || place.whole) throw damaged();
  return place;
}

function dossierOf(front: string, title: string): DossierRow {
  const place = placeOf(`dossier-${front}`);
  if (!place?.whole || title.length > LONGEST_TITLE) throw damaged();
  return { id: place.key, title };
}

function damaged(cause?: unknown): ListError {
  return new ListError('de lijst is beschadigd of afgebroken', { cause });
}
