import { placeOf } from '../place.ts';
import { type Columns, fieldsOf, namesPapers, readColumns, readKeys } from './columns.ts';
import { CsvReader } from './csv.ts';
import { LineReader } from './lines.ts';
import { type Row, readIdentifier, readRow } from './rows.ts';

/** A list that cannot be read at all; the message is Dutch and says why. */
export class ListError extends Error {
  override readonly name = 'ListError';
}

/** A row with the line of the file on which it begins, from 1. */
export interface LocatedRow {
  readonly line: number;
  readonly row: Row;
}

/** Reads a list piece by piece. */
export interface ListReader {
  /** How the list is written. */
  readonly format: 'csv' | 'jsonl' | 'ids';
  /** The columns of a CSV that say nothing here. */
  readonly ignored: readonly string[];
  /** The rows that are complete with this text. */
  read(text: string): Generator<LocatedRow>;
  /** The rows left at the end. */
  end(): Generator<LocatedRow>;
}

/**
 * Finds out by its first line how a list is written: JSON lines, identifiers alone, or values with a header.
 * @throws ListError when it is neither, or names no column by which papers can be told apart.
 */
export function listReader(firstLine: string): ListReader {
  const line = firstLine.trim();
  if (line.includes('\0') || line.startsWith('PK')) {
    throw new ListError('dit is geen tekstbestand; bewaar een lijst uit Excel als CSV (UTF-8)');
  }
  if (line.startsWith('[')) throw new ListError('dit is één JSON-lijst; verwacht is één JSON-object per regel');
  if (line.startsWith('{')) return lineReader('jsonl', readJson);
  if (line === '') throw new ListError('de lijst is leeg');
  if (placeOf(line)) return lineReader('ids', readIdentifier);
  return csvReader(line);
}

function lineReader(format: 'jsonl' | 'ids', read: (line: string) => Row): ListReader {
  const lines = new LineReader();
  function* rows(found: Iterable<{ line: number; text: string }>): Generator<LocatedRow> {
    for (const { line, text } of found) if (text.trim() !== '') yield { line, row: read(text) };
  }
  return { format, ignored: [], read: (text) => rows(lines.read(text)), end: () => rows(lines.end()) };
}

function readJson(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'de regel is geen geldige JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'de regel is geen JSON-object' };
  return readRow(readKeys(value));
}

function csvReader(firstLine: string): ListReader {
  const separator = separatorOf(firstLine);
  const header = [...new CsvReader(separator).read(`${firstLine}\n`)][0];
  const columns = readColumns(header && 'fields' in header ? header.fields : []);
  if (!namesPapers(columns)) {
    throw new ListError(
      `geen kolom met het nummer van het kamerstuk gevonden; verwacht is kst_id, of dossier met volgnummer. ` +
        `De eerste regel begint met: ${firstLine.slice(0, 80)}`,
    );
  }
  const reader = new CsvReader(separator);
  return {
    format: 'csv',
    ignored: columns.ignored,
    read: (text) => csvRows(columns, reader.read(text)),
    end: () => csvRows(columns, reader.end()),
  };
}

function* csvRows(columns: Columns, rows: ReturnType<CsvReader['read']>): Generator<LocatedRow> {
  for (const found of rows) {
    const { line } = found;
    // the first row is the header
    if (line === 1) continue;
    yield { line, row: 'fault' in found ? { fault: found.fault } : readRow(fieldsOf(columns, found.fields)) };
  }
}

/** The separator that stands most often in the first line; Dutch Excel writes semicolons. */
function separatorOf(line: string): string {
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}
