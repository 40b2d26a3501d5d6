import type { IsoDate } from '../../dates/index.ts';
import { Trouble } from '../file/index.ts';
import type { Coverage } from '../import/index.ts';
import { openForReading } from './connection.ts';
import { Statements, text } from './statements.ts';

/** By what a list is known again that nobody asked to read: it is read when it is new, and again when it has changed. */
export interface ListMark {
  /** The path of the file, or what stands for it. */
  readonly name: string;
  /** The SHA-256 of the file; where it is there, it alone decides. */
  readonly hash?: string | undefined;
  /** In bytes, and when the file was changed last (milliseconds since 1970). */
  readonly size?: number | undefined;
  readonly mtime?: number | undefined;
  /** True where what is there is never replaced by an edition that goes less far. */
  readonly isEdition?: boolean | undefined;
}

/** A list that was read in by itself. */
export interface ReadMark extends ListMark {
  /** When (ISO 8601). */
  readonly at: string;
  /** The day up to which it says that it goes. */
  readonly until?: IsoDate;
}

/** Why a list is not read: it was already, or a later edition of it was. */
export type Skipped = 'known' | 'older';

/** Thrown inside a change to leave everything as it is. */
export class NotNeeded extends Error {
  readonly why: Skipped;

  constructor(why: Skipped) {
    super(why);
    this.why = why;
  }
}

/**
 * The lists that a register has read in by itself; none where there is no register yet.
 * @throws Trouble when it cannot be read.
 */
export function readMarks(file: string): readonly ReadMark[] {
  try {
    const database = openForReading(file);
    try {
      return marksIn(new Statements(database));
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof Trouble && (error.code === 'absent' || error.code === 'older')) return [];
    throw error;
  }
}

function marksIn(statements: Statements): ReadMark[] {
  const rows = statements.all('SELECT name, at, hash, size, mtime, last FROM read_list');
  return rows.map(([name, at, hash, size, mtime, last]) => ({
    name: String(name),
    at: String(at),
    ...(typeof hash === 'string' && { hash }),
    ...(typeof size === 'number' && { size }),
    ...(typeof mtime === 'number' && { mtime }),
    ...(text(last as never) !== undefined && { until: String(last) }),
  }));
}

/** True when this very file was read in. */
export function isKnown({ name, hash, size, mtime }: ListMark, marks: readonly ListMark[]): boolean {
  const known = marks.find((one) => one.name === name);
  if (!known) return false;
  return hash === undefined ? known.size === size && known.mtime === mtime : known.hash === hash;
}

/**
 * Asks, under the lock of the writer, whether a list is still to be read.
 * @throws NotNeeded when it is not.
 */
export function admit(statements: Statements, mark: ListMark, coverage: Coverage | undefined): void {
  const marks = marksIn(statements);
  if (isKnown(mark, marks)) throw new NotNeeded('known');
  const before = marks.find(({ name }) => name === mark.name)?.until ?? '';
  if (mark.isEdition && before > (coverage?.until ?? '')) throw new NotNeeded('older');
}

/** Writes down that a list was read. */
export function writeMark(statements: Statements, mark: ListMark, now: string, coverage: Coverage | undefined): void {
  const { name, hash = null, size = null, mtime = null } = mark;
  const { series, from = null, until = null } = coverage ?? {};
  const sql = `
    INSERT OR REPLACE INTO read_list (name, at, hash, size, mtime, series, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
  statements.run(sql, name, now, hash, size, mtime, series?.join(', ') ?? null, from, until);
}
