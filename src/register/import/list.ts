import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Place } from '../place.ts';
import { TextReader } from './decode.ts';
import { ListError, type ListReader, type LocatedRow, listReader } from './format.ts';
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
  /** How many of the file's bytes have been read, of how many. */
  readonly bytes: number;
  readonly size: number;
}

const LONGEST_FIRST_LINE = 1 << 20;

/**
 * Reads a list of papers from a file, part by part: CSV, JSON lines or identifiers, packed with gzip or not; which of these is
 * seen from the contents, not from the name. Faulty rows are reported and passed over.
 * @throws ListError when the file cannot be read, or is no such list. The reason of `signal`, when it is aborted.
 */
export async function* readList(path: string, signal?: AbortSignal): AsyncGenerator<Batch> {
  let reader: ListReader | undefined;
  let start = '';
  let last: Part = { text: '', bytes: 0, size: 0 };
  for await (const part of readParts(path)) {
    signal?.throwIfAborted();
    last = part;
    let text = part.text;
    if (!reader) {
      start += text;
      const first = firstLine(start);
      if (first === undefined) continue;
      reader = listReader(first);
      text = start;
    }
    yield batch(reader.read(text), reader, part);
  }
  signal?.throwIfAborted();
  if (reader) yield batch(reader.end(), reader, last);
  else yield* readShort(start, last);
}

/** A list of one line. */
function* readShort(text: string, part: Part): Generator<Batch> {
  const reader = listReader(text);
  yield batch([...reader.read(text), ...reader.end()], reader, part);
}

/** The first line that is not blank, as far as it is there. */
function firstLine(text: string): string | undefined {
  const line = /^\s*(\S[^\n]*)\n/.exec(text)?.[1];
  if (line === undefined && text.length > LONGEST_FIRST_LINE)
    throw new ListError('de eerste regel is te lang voor een lijst');
  return line;
}

function batch(rows: Iterable<LocatedRow>, { ignored }: ListReader, { bytes, size }: Part): Batch {
  const papers: PaperRow[] = [];
  const dossiers: DossierRow[] = [];
  const listed: Place[] = [];
  const faults: Fault[] = [];
  for (const { line, row } of rows) {
    if ('paper' in row) papers.push(row.paper);
    else if ('dossier' in row) dossiers.push(row.dossier);
    else if ('listed' in row) listed.push(row.listed);
    else faults.push({ line, message: row.fault });
  }
  return { papers, dossiers, listed, faults, ignored, bytes, size };
}

interface Part {
  readonly text: string;
  readonly bytes: number;
  readonly size: number;
}

async function* readParts(path: string): AsyncGenerator<Part> {
  const text = new TextReader();
  try {
    const { size, packed } = await look(path);
    const file = createReadStream(path);
    const bytes = packed ? file.pipe((await import('node:zlib')).createGunzip()) : file;
    file.on('error', (error) => bytes.destroy(error));
    try {
      for await (const chunk of bytes) yield { text: text.read(chunk as Buffer), bytes: file.bytesRead, size };
    } finally {
      file.destroy();
    }
    yield { text: text.end(), bytes: size, size };
  } catch (error) {
    throw readable(error);
  }
}

async function look(path: string): Promise<{ size: number; packed: boolean }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    if (bytesRead === 16 && buffer.toString('latin1').startsWith('SQLite format 3')) {
      throw new ListError('dit is een register of andere database, geen lijst');
    }
    return { size: (await file.stat()).size, packed: buffer[0] === 0x1f && buffer[1] === 0x8b };
  } finally {
    await file.close();
  }
}

/** What went wrong with a file, in Dutch. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestand bestaat niet',
  EACCES: 'u mag het bestand niet lezen',
  EPERM: 'u mag het bestand niet lezen',
  EISDIR: 'dit is een map, geen bestand',
  EBUSY: 'het bestand is in gebruik bij een ander programma',
  Z_BUF_ERROR: 'het ingepakte bestand is afgebroken; haal het opnieuw op',
  Z_DATA_ERROR: 'het ingepakte bestand is beschadigd; haal het opnieuw op',
};

function readable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ListError || !('code' in error)) return error;
  const { code, message } = error;
  return new ListError(FILE_ERRORS[String(code)] ?? `het bestand is niet te lezen (${message})`, { cause: error });
}
