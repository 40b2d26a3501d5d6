import { readFile } from 'node:fs/promises';
import type { Place } from '../place.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { ListError, type ListReader, type LocatedRow, listReader } from './format.ts';
import { type Look, look, type Part, readable, readParts } from './parts.ts';
import type { DossierRow, PaperRow } from './rows.ts';

/** A row that could not be read. */
export interface Fault {
  /** The line of the file, from 1, on which the row begins. */
  readonly line: number;
  /** What is wrong with it, in Dutch, without the line. */
  readonly message: string;
}

/** What the next part of a list holds. */
export interface Batch {
  readonly papers: readonly PaperRow[];
  readonly dossiers: readonly DossierRow[];
  /** Papers of which the list gives the identifier and no more. */
  readonly listed: readonly Place[];
  readonly faults: readonly Fault[];
  /** The columns that were passed over. */
  readonly ignored: readonly string[];
  /** What the list says that it covers, where it says so. */
  readonly coverage?: Coverage;
  /** How many of the file's bytes have been read, of how many. */
  readonly bytes: number;
  readonly size: number;
}

/** How a list is read. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** How much a list may hold: bytes once it is unpacked, and rows. Absent where somebody chose to read it. */
  readonly most?: { readonly bytes: number; readonly rows: number } | undefined;
}

const LONGEST_FIRST_LINE = 1 << 20;

/**
 * Reads a list of papers from a file, part by part: CSV, JSON lines or identifiers, packed with gzip or not, or a starter; which of
 * these is seen from the contents, not from the name. Faulty rows are reported and passed over.
 * @throws ListError when the file cannot be read, is no such list, holds more than it may, or fewer rows than it says. The reason
 * of `signal`, when it is aborted.
 */
export async function* readList(path: string, { signal, most }: ReadOptions = {}): AsyncGenerator<Batch> {
  const found = await look(path);
  const isStarter = found.packing === 'starter';
  const batches = isStarter ? readStarter(path, found.size) : readText(path, found, most?.bytes);
  let [rows, expected] = [0, 0];
  for await (const batch of batches) {
    signal?.throwIfAborted();
    rows += batch.papers.length + batch.dossiers.length + batch.listed.length + batch.faults.length;
    if (most && rows > most.rows) throw new ListError(`de lijst heeft meer dan ${most.rows} regels`);
    expected = batch.coverage?.rows ?? 0;
    yield batch;
  }
  signal?.throwIfAborted();
  if (!isStarter && rows < expected) {
    throw new ListError(`de lijst is afgebroken: ze heeft ${rows} van de ${expected} regels`);
  }
}

async function* readStarter(path: string, size: number): AsyncGenerator<Batch> {
  // what opens one (brotli, SHA-256) takes milliseconds to load, and is a part of no start
  const { openStarter } = await import('./starter/index.ts');
  const { coverage, parts } = openStarter(await readable(() => readFile(path)));
  for (const { listed, dossiers } of parts()) {
    yield { papers: [], dossiers, listed, faults: [], ignored: [], coverage, bytes: size, size };
  }
}

async function* readText(path: string, found: Look, most = Number.POSITIVE_INFINITY): AsyncGenerator<Batch> {
  let list: Begun | undefined;
  let start = '';
  let last: Part = { text: '', bytes: 0, size: 0 };
  for await (const part of readParts(path, found, most)) {
    last = part;
    if (list) yield batch(list.reader.read(part.text), list, part);
    else {
      start += part.text;
      list = begin(start);
      if (list) yield batch(list.reader.read(list.text), list, part);
    }
  }
  if (list) yield batch(list.reader.end(), list, last);
  else yield* readShort(start, last);
}

/** A list of one line. */
function* readShort(text: string, part: Part): Generator<Batch> {
  const list = begin(`${text}\n`);
  if (!list) throw new ListError('de lijst is leeg');
  yield batch([...list.reader.read(list.text.slice(0, -1)), ...list.reader.end()], list, part);
}

/** A list of which the first lines are known. */
interface Begun {
  readonly reader: ListReader;
  readonly coverage?: Coverage;
  /** How many lines stand before what the reader reads. */
  readonly linesBefore: number;
  /** What the reader has to read first. */
  readonly text: string;
}

/** Begins to read; undefined while the first line is not all there. */
function begin(start: string): Begun | undefined {
  const covered = /^\s*(# Briefwijzer;[^\n]*)\n/.exec(start);
  const [before = '', line = ''] = covered ?? [];
  const text = start.slice(before.length);
  const first = firstLine(text);
  if (first === undefined) return undefined;
  const reader = listReader(first);
  if (!covered) return { reader, linesBefore: 0, text };
  const coverage = readCoverage(line.trimEnd());
  if (!coverage)
    throw new ListError('de eerste regel zegt niet goed waar de lijst vandaan komt en van welke periode ze is');
  return { reader, coverage, linesBefore: before.split('\n').length - 1, text };
}

/** The first line that is not blank, as far as it is there. */
function firstLine(text: string): string | undefined {
  const line = /^\s*(\S[^\n]*)\n/.exec(text)?.[1];
  if (line === undefined && text.length > LONGEST_FIRST_LINE)
    throw new ListError('de eerste regel is te lang voor een lijst');
  return line;
}

function batch(rows: Iterable<LocatedRow>, { reader, coverage, linesBefore }: Begun, { bytes, size }: Part): Batch {
  const papers: PaperRow[] = [];
  const dossiers: DossierRow[] = [];
  const listed: Place[] = [];
  const faults: Fault[] = [];
  for (const { line, row } of rows) {
    if ('paper' in row) papers.push(row.paper);
    else if ('dossier' in row) dossiers.push(row.dossier);
    else if ('listed' in row) listed.push(row.listed);
    else faults.push({ line: line + linesBefore, message: row.fault });
  }
  return { papers, dossiers, listed, faults, ignored: reader.ignored, ...(coverage && { coverage }), bytes, size };
}
