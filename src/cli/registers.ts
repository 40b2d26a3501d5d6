import type { IsoDate } from '../dates/index.ts';
import type { FailureCode } from '../open-data/index.ts';
import type { Register } from '../register/index.ts';
import type {
  DossierReport,
  ExportReport,
  Fault,
  FeedProgress,
  FeedReport,
  ImportProgress,
  ImportReport,
  RegisterStatus,
} from '../register/sqlite/index.ts';

/** How an import is followed, and what its list proves. */
export interface ImportWishes {
  readonly completeUntil?: IsoDate | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** How fetching is followed, and of whom is asked. */
export interface FetchWishes {
  /** The address of the service; absent for the public one. */
  readonly base?: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: FeedProgress) => void) | undefined;
}

/** A register that is open. */
export interface OpenRegister extends Register {
  close(): void;
}

/** The registers of this machine. What is wrong with one rejects with `Trouble`, with a Dutch message. */
export interface Registers {
  /** Where the register is: as asked (--register), else as the environment says, else in its usual place. */
  file(asked?: string): string;
  /**
   * Opens the register; one of an older version, or a damaged one, is mended first.
   * @param tell is given what became of a damaged register, or what is the matter with it after it was opened, in Dutch.
   */
  open(file: string, tell: (message: string) => void): Promise<OpenRegister>;
  /** Reads a list into the register. @throws also ListError, for a list that cannot be read. */
  import(file: string, list: string, wishes: ImportWishes): Promise<ImportReport>;
  /** What the register holds. */
  status(file: string): Promise<RegisterStatus>;
  /** Brings a dossier up to date from the open data. @throws also OpenDataError. */
  sync(file: string, dossier: string, wishes: FetchWishes): Promise<DossierReport>;
  /** Reads everything that changed in the open data. @throws also OpenDataError. */
  syncAll(file: string, wishes: FetchWishes): Promise<FeedReport>;
  /** The dossiers that were fetched one by one. */
  fetched(file: string): Promise<readonly string[]>;
  /** Writes the register out as a list. @throws also ExportError. */
  export(file: string, list: string, signal: AbortSignal): Promise<ExportReport>;
  /** What has to be told to Node so that a question gets through, in Dutch; undefined where nothing helps. */
  hint(code: FailureCode): Promise<string | undefined>;
}
