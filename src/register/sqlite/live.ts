import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../dates/index.ts';
import { Trouble, type TroubleCode, troubleOf } from '../file/index.ts';
import { memoryRegister } from '../memory.ts';
import type {
  Authority,
  DossierInfo,
  Existence,
  Paper,
  Register,
  SearchOptions,
  SearchResult,
  Verdict,
} from '../register.ts';
import { openForReading } from './connection.ts';
import { isWriting } from './meta.ts';
import { SqliteRegister } from './reader.ts';
import { Statements } from './statements.ts';
import type { Fetched } from './sync/fetched.ts';

/** How a register is kept open. */
export interface LiveOptions {
  readonly file: string;
  /**
   * Called when something is the matter, once for each thing and file. 'absent' is no trouble to tell. When it is mended at once and
   * `refresh` called, the question is asked again.
   */
  readonly onTrouble?: (trouble: Trouble) => void;
  /** Called when the last change of the file ended before its time, so that a writer should look through it. */
  readonly onUnclean?: () => void;
  /** Milliseconds from any start. */
  readonly clock?: () => number;
}

/** The file is looked at again after this many milliseconds: another window may have made, repaired or replaced it. */
const LOOK_AGAIN = 1_000;

const NOTHING = memoryRegister({});

/** A register that is there. */
interface Opened {
  readonly database: DatabaseSync;
  readonly register: SqliteRegister;
  readonly inode: bigint;
}

/**
 * The register in a file, whatever happens to that file: opened at the first question, empty while no file is there, opened
 * again when another process has put one in its place. It never throws; what is wrong is told through `onTrouble`.
 */
export class LiveRegister implements Register {
  readonly #options: LiveOptions;
  readonly #clock: () => number;
  #opened: Opened | undefined;
  #opens = 0;
  #trouble: Trouble | undefined;
  /** What has been told about the file with this inode. */
  #told = new Set<TroubleCode>();
  #inode: bigint | undefined;
  /** The file that was found damaged: left closed, so that it can be set aside (Windows moves no file that is open). */
  #damaged: bigint | undefined;
  #nextLook = Number.NEGATIVE_INFINITY;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** What was the matter at the last question; undefined when it could be answered. */
  trouble(): Trouble | undefined {
    if (this.#trouble || !this.#opened) this.#ask((register) => register.search('', { limit: 1 }));
    return this.#trouble;
  }

  /** Looks at the file anew at the next question: after an import, say. */
  refresh(): void {
    this.#damaged = undefined;
    this.#nextLook = Number.NEGATIVE_INFINITY;
  }

  /** Closes the file; the next question opens it again. */
  close(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    this.#nextLook = Number.NEGATIVE_INFINITY;
    try {
      opened?.database.close();
    } catch {
      // a file that is gone has nothing left to close
    }
  }

  find(id: string): Paper | undefined {
    return this.#ask((register) => register.find(id));
  }

  dossier(id: string): DossierInfo | undefined {
    return this.#ask((register) => register.dossier(id));
  }

  dossiers(query: string, limit?: number): readonly DossierInfo[] {
    return this.#ask((register) => register.dossiers(query, limit));
  }

  papersOf(dossier: string, limit?: number): readonly Paper[] {
    return this.#ask((register) => register.papersOf(dossier, limit));
  }

  papersOn(date: IsoDate): readonly Paper[] {
    return this.#ask((register) => register.papersOn(date));
  }

  withKenmerk(kenmerk: string): readonly Paper[] {
    return this.#ask((register) => register.withKenmerk(kenmerk));
  }

  search(query: string, options?: SearchOptions): SearchResult {
    return this.#ask((register) => register.search(query, options));
  }

  existence(id: string, date?: IsoDate): Existence {
    return this.verdict(id, date).existence;
  }

  verdict(id: string, date?: IsoDate): Verdict {
    return this.#ask((register) => register.verdict(id, date));
  }

  authorities(): readonly Authority[] {
    return this.#ask((register) => register.authorities());
  }

  revision(): string {
    // a connection that is opened again counts its changes from the start
    return this.#ask((register) => `${this.#opens}.${register.revision()}`);
  }

  /** When a dossier was asked of the open data, and whether it was there; undefined where it was not before `now` (ISO 8601; absent: ever). */
  fetched(dossier: string, now?: string): Fetched | undefined {
    return this.#ask((register) => (register instanceof SqliteRegister ? register.fetched(dossier, now) : undefined));
  }

  /** When anything was last fetched from the open data, ISO 8601; undefined where nothing was. */
  lastFetched(): string | undefined {
    return this.#ask((register) => (register instanceof SqliteRegister ? register.lastFetched() : undefined));
  }

  #ask<T>(question: (register: Register) => T): T {
    // who is told of a trouble may mend the file at once and have it looked at anew
    for (let attempt = 1; attempt <= 2; attempt++) {
      const register = this.#current();
      if (!register) continue;
      try {
        const answer = question(register);
        this.#trouble = undefined;
        return answer;
      } catch (error) {
        this.close();
        this.#nextLook = this.#clock() + LOOK_AGAIN;
        this.#tell(error);
      }
    }
    return question(NOTHING);
  }

  #current(): Register | undefined {
    if (this.#clock() < this.#nextLook) return this.#opened?.register;
    const inode = inodeOf(this.#options.file);
    if (this.#opened && this.#opened.inode !== inode) this.close();
    if (this.#inode !== inode) this.#told.clear();
    this.#inode = inode;
    this.#nextLook = this.#clock() + LOOK_AGAIN;
    if (!this.#opened && (inode === undefined || inode !== this.#damaged)) this.#open(inode);
    return this.#opened?.register;
  }

  #open(inode: bigint | undefined): void {
    const { file, onUnclean } = this.#options;
    try {
      const database = openForReading(file);
      this.#opens++;
      this.#opened = { database, register: new SqliteRegister(database, this.#clock), inode: inode ?? 0n };
      if (isWriting(new Statements(database))) onUnclean?.();
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const { file, onTrouble } = this.#options;
    const known = troubleOf(error, file);
    const trouble = known instanceof Trouble ? known : new Trouble('unreadable', file, String(error), error);
    this.#trouble = trouble;
    if (trouble.code === 'damaged') this.#damaged = this.#inode;
    if (this.#told.has(trouble.code)) return;
    this.#told.add(trouble.code);
    if (trouble.code !== 'absent') onTrouble?.(trouble);
  }
}

function inodeOf(file: string): bigint | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
  } catch {
    return undefined;
  }
}
