import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../dates/index.ts';
import { Trouble, troubleOf } from '../file/index.ts';
import { type Coverage, type Fault, ListError, type ReadOptions, readList } from '../import/index.ts';
import type { Proof } from '../register.ts';
import { extend } from './authorities.ts';
import { openForWriting } from './connection.ts';
import { admit, type ListMark, NotNeeded, type Skipped, writeMark } from './marks.ts';
import { ensureSound } from './repair.ts';
import { Staging } from './staging.ts';
import { Statements } from './statements.ts';
import { change, tryBegin } from './transaction.ts';
import { writeStaged } from './write.ts';

/** How far an import is. */
export interface ImportProgress {
  /** Reading the list, waiting for another window that writes, writing the register, putting its index in order. */
  readonly phase: 'read' | 'wait' | 'write' | 'order';
  /** How much of the phase is done, 0 to 1. */
  readonly share: number;
  /** Rows read so far. */
  readonly rows: number;
}

/** What to import, and what is known of it. */
export interface ImportOptions {
  /** The moment of the import (ISO 8601), for the status. */
  readonly now: string;
  /** The list names every Kamerstuk of up to this day: from then on absence from it proves that a paper does not exist. */
  readonly completeUntil?: IsoDate | undefined;
  /** And from this day on (default 1 January 1995, since when the official publications are kept electronically). */
  readonly completeFrom?: IsoDate | undefined;
  /** By what the list is known again; one that was read before is left. */
  readonly mark?: ListMark | undefined;
  /** How much the list may hold: see `ReadOptions`. */
  readonly most?: ReadOptions['most'];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Called with the rows that could not be read, as they are met. */
  readonly onFaults?: ((faults: readonly Fault[]) => void) | undefined;
}

/** What an import did. */
export interface ImportReport {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Papers of which only the identifier became known. */
  readonly listed: number;
  /** Dossiers that the list names. */
  readonly dossiers: number;
  /** Rows that could not be read. */
  readonly faults: number;
  /** The columns that were passed over. */
  readonly ignored: readonly string[];
  /**
   * Whether the list was taken for complete: `no` where nobody says that it is, `faulty` where rows could not be read,
   * so that absence proves nothing.
   */
  readonly complete: 'yes' | 'no' | 'faulty';
  /** Up to which day the list is complete, by the caller's word or its own. */
  readonly until?: IsoDate;
  /** Set when the register was found damaged and was repaired first: what to tell, in Dutch. */
  readonly repaired?: string;
}

/** The first day of the electronic official publications (officielebekendmakingen.nl). */
const FIRST_ELECTRONIC = '1995-01-01';

/**
 * Reads a list into the register, in one transaction: an import that is stopped, by whatever, leaves the register as it was.
 * Papers that are there are brought up to date; nothing is removed.
 * @throws ListError for a list that cannot be read, Trouble for a register that cannot be written, the signal's reason.
 */
export async function importList(file: string, list: string, options: ImportOptions): Promise<ImportReport> {
  const { repaired } = ensureSound(file);
  try {
    return withRepair(await importOnce(file, list, options), repaired);
  } catch (error) {
    if (!(error instanceof Trouble) || error.code !== 'damaged') throw error;
    // damage that only writing came upon
    const { repaired: now } = ensureSound(file, { thorough: true });
    if (now === undefined) throw error;
    // the faulty rows have been told already
    return withRepair(await importOnce(file, list, { ...options, onFaults: undefined }), now);
  }
}

/**
 * Reads a list that nobody asked to read, once for all windows: whether it was read already is asked again under the lock of the writer.
 * @returns why it was not read, where it was not.
 * @throws as `importList` does.
 */
export async function readOnce(
  file: string,
  list: string,
  options: ImportOptions & { readonly mark: ListMark },
): Promise<ImportReport | Skipped> {
  try {
    return await importList(file, list, options);
  } catch (error) {
    if (error instanceof NotNeeded) return error.why;
    throw error;
  }
}

function withRepair(report: ImportReport, repaired: string | undefined): ImportReport {
  return { ...report, ...(repaired !== undefined && { repaired }) };
}

async function importOnce(file: string, list: string, options: ImportOptions): Promise<ImportReport> {
  const database = openForWriting(file);
  try {
    return await new Import(database, basename(list), options).run(list);
  } catch (error) {
    throw error instanceof ListError ? error : troubleOf(error, file);
  } finally {
    database.close();
  }
}

class Import {
  readonly #database: DatabaseSync;
  readonly #source: string;
  readonly #options: ImportOptions;
  readonly #staging: Staging;
  #rows = 0;
  #faults = 0;
  #ignored: readonly string[] = [];
  #coverage: Coverage | undefined;

  constructor(database: DatabaseSync, source: string, options: ImportOptions) {
    this.#database = database;
    this.#source = source;
    this.#options = options;
    this.#staging = new Staging(database);
  }

  async run(list: string): Promise<ImportReport> {
    try {
      await this.#read(list);
      const { signal } = this.#options;
      const onWait = () => this.#tell('wait', 0);
      const counts = await change(this.#database, () => this.#write(), { signal, onWait });
      this.#settle();
      const { added, changed, same, listed } = counts;
      return { added, changed, same, listed, ...this.#summary() };
    } finally {
      this.#staging.clear();
    }
  }

  async #read(list: string): Promise<void> {
    for await (const batch of readList(list, { signal: this.#options.signal, most: this.#options.most })) {
      this.#staging.add(batch);
      this.#rows += batch.papers.length + batch.dossiers.length + batch.listed.length + batch.faults.length;
      this.#faults += batch.faults.length;
      this.#ignored = batch.ignored;
      this.#coverage = batch.coverage;
      if (batch.faults.length > 0) this.#options.onFaults?.(batch.faults);
      this.#tell('read', batch.size === 0 ? 1 : batch.bytes / batch.size);
    }
    this.#staging.finish();
  }

  async #write() {
    const statements = new Statements(this.#database);
    const { mark } = this.#options;
    if (mark) admit(statements, mark, this.#coverage);
    // what a list names stays when the open data no longer have it
    statements.run('UPDATE origin SET own = 0 WHERE own = 1 AND key IN (SELECT key FROM incoming)');
    const counts = await writeStaged(this.#database, this.#staging, [], (stage, share) => {
      this.#tell(stage, share);
      this.#options.signal?.throwIfAborted();
    });
    this.#sign(counts.added + counts.changed + counts.same + counts.listed);
    return counts;
  }

  /** Writes down what was imported, and what the list proves. */
  #sign(papers: number): void {
    const statements = new Statements(this.#database);
    statements.run('INSERT INTO import (at, source, papers) VALUES (?, ?, ?)', this.#options.now, this.#source, papers);
    if (this.#options.mark) writeMark(statements, this.#options.mark, this.#options.now, this.#coverage);
    const ground = this.#ground();
    if (!ground || this.#faults > 0) return;
    const { source, from, until: to, proves } = ground;
    extend(statements, { source, period: { from, to }, proves });
  }

  /** What the list proves, as the caller says, or else the list itself. */
  #ground(): Ground | undefined {
    const { completeFrom: from = FIRST_ELECTRONIC, completeUntil, now } = this.#options;
    if (completeUntil !== undefined) return { source: this.#source, from, until: completeUntil, proves: 'everything' };
    return this.#coverage && groundOf(this.#coverage, now.slice(0, 10));
  }

  /** Brings what was written from the log into the file; the register is complete and in use by then. */
  #settle(): void {
    this.#tell('order', 0);
    this.#giveBack();
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#tell('order', 1);
  }

  /** Gives back the room that the pieces of the index took before they were put together, unless another process writes by now. */
  #giveBack(): void {
    if (!tryBegin(this.#database)) return;
    try {
      this.#database.exec('PRAGMA incremental_vacuum; COMMIT');
    } catch {
      // what was imported stands; the next import uses the room
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  #summary() {
    const ground = this.#ground();
    const isWhole = ground?.proves === 'everything';
    return {
      dossiers: this.#staging.dossiers.size,
      faults: this.#faults,
      ignored: this.#ignored,
      complete: isWhole ? (this.#faults > 0 ? ('faulty' as const) : ('yes' as const)) : ('no' as const),
      ...(isWhole && { until: ground.until }),
    };
  }

  #tell(phase: ImportProgress['phase'], share: number): void {
    this.#options.onProgress?.({ phase, share, rows: this.#rows });
  }
}

/** On what ground a list proves that a paper does not exist. */
interface Ground {
  readonly source: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly proves: Proof;
}

/**
 * The ground that a list gives by its first line: without the letters of the Eerste Kamer it tells no more than how far the numbers
 * of a dossier go. Nobody knows what will appear after `today`.
 */
function groundOf({ source, series, from = FIRST_ELECTRONIC, until }: Coverage, today: IsoDate): Ground | undefined {
  if (until === undefined || !series.includes('nummers')) return undefined;
  const proves = series.includes('letters') ? 'everything' : 'above-highest';
  return { source, from, until: until < today ? until : today, proves };
}
