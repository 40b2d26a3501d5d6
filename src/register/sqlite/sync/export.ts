import { createWriteStream, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { failureText } from '../../../files/index.ts';
import { troubleOf } from '../../file/index.ts';
import { type Coverage, writeCoverage } from '../../import/index.ts';
import { placeOf } from '../../place.ts';
import type { Authority } from '../../register.ts';
import { openForReading } from '../connection.ts';
import { dateOf } from '../ids.ts';
import { schemeOf } from '../meta.ts';
import { SqliteRegister } from '../reader.ts';
import { type Row, Statements, text } from '../statements.ts';

/** How a list is written. */
export interface ExportOptions {
  /** This moment, ISO 8601. */
  readonly now: string;
  readonly signal?: AbortSignal | undefined;
}

/** What a list holds. */
export interface ExportReport {
  readonly dossiers: number;
  readonly papers: number;
  /** Papers of which only the identifier is known. */
  readonly listed: number;
}

/** A list that could not be written; the message is Dutch and names the file. What stood there before stays. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

/** A folder stands where the list should come. */
export function isFolderItself(list: string): ExportError {
  return new ExportError(`${list} is een map; noem een bestand, zoals ${join(list, 'kamerstukken.jsonl.gz')}`);
}

/** There is no folder to put this list in. */
export function noFolderFor(list: string): ExportError {
  return new ExportError(`${list} kan daar niet staan: de map bestaat niet`);
}

/**
 * Writes all that a register holds as a list that `importList` reads: JSON lines, packed with gzip, behind a first line that says what
 * they cover. It is written beside its place and takes its name at the end, so that who reads it there has the old list or the new one.
 * @throws Trouble for a register that cannot be read, ExportError for a list that cannot be written, the signal's reason.
 */
export async function exportList(file: string, list: string, { now, signal }: ExportOptions): Promise<ExportReport> {
  const database = openForReading(file);
  const draft = `${list}.${process.pid}.tmp`;
  try {
    const authorities = new SqliteRegister(database).authorities();
    // from here on one state of the register, whatever others write
    database.exec('BEGIN');
    const statements = new Statements(database);
    const lines = new Lines(statements);
    const coverage = coverageOf(authorities, statements, now);
    const source = Readable.from(lines.all(writeCoverage(coverage)));
    // loaded when a list is written, and not at a start
    const { createGzip } = await import('node:zlib');
    await pipeline(source, createGzip(), createWriteStream(draft), { ...(signal && { signal }) });
    await flush(draft);
    await rename(draft, list);
    return lines.report;
  } catch (error) {
    signal?.throwIfAborted();
    throw failureOf(error, file, list);
  } finally {
    rmSync(draft, { force: true });
    database.close();
  }
}

const LISTED = 'SELECT key FROM listed WHERE key NOT IN (SELECT key FROM doc) ORDER BY key';

/** What the list covers: one source that covers all dossiers, that which reaches furthest. What was fetched one by one is not told. */
function coverageOf(authorities: readonly Authority[], statements: Statements, now: string): Coverage {
  const count = (table: string) => Number(statements.get(`SELECT count(*) FROM ${table}`)?.[0]);
  const rows = count('dossier') + count('doc') + count(`(${LISTED})`);
  // in a list no dossier can say that it is not known how far it goes
  const isBounded = count(`(${OPEN_ENDED})`) === 0;
  const whole = authorities.filter(
    ({ dossier, proves }) => dossier === undefined && (isBounded || proves === undefined),
  );
  const last = whole.reduce<Authority | undefined>(
    (best, one) => (best === undefined || one.period.to > best.period.to ? one : best),
    undefined,
  );
  if (!last) return { source: `het register van ${now.slice(0, 10)}`, series: ['nummers'], rows };
  const { source, period, proves } = last;
  const series = proves === 'above-highest' ? (['nummers'] as const) : (['nummers', 'letters'] as const);
  return { source, series, from: period.from, until: period.to, rows };
}

/** The dossiers with papers of which the open data do not say how far they go. */
const OPEN_ENDED = `
  SELECT 1 FROM origin JOIN dossier ON dossier.key = origin.key
  WHERE origin.dossier IS NULL AND origin.highest = 0 AND dossier.highest > 0 LIMIT 1`;

function failureOf(error: unknown, file: string, list: string): unknown {
  const { errcode, code } = error as { errcode?: unknown; code?: unknown };
  if (typeof errcode === 'number') return troubleOf(error, file);
  if (code === 'ENOENT') return noFolderFor(list);
  if (code === 'EISDIR') return isFolderItself(list);
  const what = failureText(error, 'geschreven');
  return what === undefined ? error : new ExportError(`${list} ${what}`, { cause: error });
}

/** Sees to it that the list is on the disk before it takes the name of the old one. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

const PAPERS = `
  SELECT coalesce(doc.name, doc.key), doc.id, doc.vergaderjaar, soort.name, doc.title, doc.zaak, doc.document, doc.kenmerk,
    doc.replaces, doc.replaced_by, doc.url
  FROM doc LEFT JOIN soort ON soort.id = doc.soort ORDER BY doc.id DESC`;
/** The columns of a paper behind its id and date, as lists call them. */
const NAMES = [
  'vergaderjaar',
  'soort',
  'titel',
  'zaaknummer',
  'documentnummer',
  'kenmerk',
  'vervangt',
  'vervangen_door',
  'url',
] as const;

/** The lines of a list, some thousands at a time. */
class Lines {
  readonly report = { dossiers: 0, papers: 0, listed: 0 };
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** The dossiers first, then the papers from the oldest on: of one day the last counts as the newest. */
  *all(coverage: string): Generator<string> {
    yield `${coverage}\n`;
    yield* joined(this.#dossiers());
    yield* joined(this.#papers());
    yield* joined(this.#listed());
  }

  *#dossiers(): Generator<object> {
    for (const [key, title, highest] of this.#statements.iterate(
      'SELECT key, title, highest FROM dossier ORDER BY key',
    )) {
      this.report.dossiers += 1;
      const named = {
        ...(title !== '' && { titel: title }),
        ...(Number(highest) > 0 && { hoogste_volgnummer: highest }),
      };
      yield { dossier: key, ...named };
    }
  }

  *#papers(): Generator<object> {
    const scheme = schemeOf(this.#statements);
    for (const [name, id, ...values] of this.#statements.iterate(PAPERS)) {
      this.report.papers += 1;
      const datum = dateOf(Number(id), scheme);
      yield { kst_id: identifierOf(name), ...(datum !== undefined && { datum }), ...named(values) };
    }
  }

  *#listed(): Generator<object> {
    for (const [key] of this.#statements.iterate(LISTED)) {
      this.report.listed += 1;
      yield { kst_id: identifierOf(key) };
    }
  }
}

/** 'kst-31757-102': only the identifiers of Kamerstukken begin so. */
function identifierOf(name: Row[number] | undefined): string {
  const id = String(name);
  return placeOf(id)?.dossier === undefined ? id : `kst-${id}`;
}

function named(values: Row): object {
  return Object.fromEntries(NAMES.flatMap((name, at) => (text(values[at]) ? [[name, values[at]]] : [])));
}

/** The number of characters that is written at a time: a write for each line would take longer than the rest. */
const PIECE = 65_536;

function* joined(rows: Iterable<object>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
