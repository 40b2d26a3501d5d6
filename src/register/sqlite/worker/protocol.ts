import type { IsoDate } from '../../../dates/index.ts';
import type { DialectMemory, FailureCode, GetRequest } from '../../../open-data/index.ts';
import type { TroubleCode } from '../../file/index.ts';
import type { Fault } from '../../import/index.ts';
import type { ImportOptions, ImportProgress, ImportReport } from '../import-list.ts';
import type { ListMark, Skipped } from '../marks.ts';
import type { Put, PutReport } from '../put.ts';
import type { Check } from '../repair.ts';
import type { DossierReport, ExportReport, FeedProgress, FeedReport } from '../sync/index.ts';

/** What the worker can be asked to do with the register in `file`. */
export type Task = ImportTask | ReadOnceTask | PutTask | CheckTask | SyncTask | SyncAllTask | ExportTask;

/** Read a list into the register: see `importList`. */
export interface ImportTask {
  readonly kind: 'import';
  readonly file: string;
  readonly list: string;
  /** The moment of the import, ISO 8601. */
  readonly now: string;
  readonly completeFrom?: IsoDate | undefined;
  readonly completeUntil?: IsoDate | undefined;
}

/** Read a list into the register that nobody asked to read: see `readOnce`. */
export interface ReadOnceTask {
  readonly kind: 'read-once';
  readonly file: string;
  readonly list: string;
  /** The moment of the import, ISO 8601. */
  readonly now: string;
  readonly mark: ListMark;
  readonly most?: ImportOptions['most'];
}

/** Write some papers: see `putPapers`. */
export interface PutTask {
  readonly kind: 'put';
  readonly file: string;
  readonly put: Put;
}

/** Look through the register, and repair it where needed: see `ensureSound`. It is also brought up to date. */
export interface CheckTask {
  readonly kind: 'check';
  readonly file: string;
  readonly thorough?: boolean;
}

/** Bring a dossier up to date: see `syncDossier`. The questions come back as messages, since the network is asked from another thread. */
export interface SyncTask {
  readonly kind: 'sync';
  readonly file: string;
  readonly dossier: string;
  /** The root of OData. */
  readonly base: string;
  /** The moment, ISO 8601. */
  readonly now: string;
  /** Which version of the service answered before. */
  readonly memory?: DialectMemory | undefined;
}

/** Read everything that changed: see `syncAll`. */
export interface SyncAllTask {
  readonly kind: 'sync-all';
  readonly file: string;
  /** The address of SyncFeed. */
  readonly base: string;
}

/** Write the register out as a list: see `exportList`. */
export interface ExportTask {
  readonly kind: 'export';
  readonly file: string;
  readonly list: string;
  /** The moment, ISO 8601. */
  readonly now: string;
}

/** What comes of each kind of task. */
export interface Results {
  readonly sync: DossierReport & { readonly memory?: DialectMemory };
  readonly 'sync-all': FeedReport;
  readonly export: ExportReport;
  readonly import: ImportReport;
  readonly 'read-once': ImportReport | Skipped;
  readonly put: PutReport;
  readonly check: Check;
}

/** How far each kind of task tells that it is; nothing for the others. */
export interface Progress {
  readonly import: ImportProgress;
  readonly 'sync-all': FeedProgress;
}

/**
 * A message to the worker. Tasks are done one by one, in their order; those that wait for the network go on beside the others. `answer`
 * and `refusal` are of a question that came from the worker.
 */
export type ToWorker =
  | { readonly id: number; readonly task: Task }
  | { readonly id: number; readonly cancel: true }
  | { readonly id: number; readonly question: number; readonly answer: string }
  | { readonly id: number; readonly question: number; readonly refusal: Failure };

/** A message from the worker about the task with this id. */
export type FromWorker = { readonly id: number } & (
  | { readonly progress: Progress[keyof Progress] }
  | { readonly question: number; readonly request: Omit<GetRequest, 'signal'> }
  | { readonly faults: readonly Fault[] }
  | { readonly done: Results[Task['kind']] }
  | { readonly failed: Failure }
);

/** An error as it travels between threads. */
export type Failure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'list'; readonly message: string }
  | {
      readonly kind: 'open-data';
      readonly code: FailureCode;
      readonly host: string;
      readonly after?: number | undefined;
    }
  | { readonly kind: 'export'; readonly message: string }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly message: string; readonly file: string }
  | { readonly kind: 'error'; readonly message: string; readonly stack: string };
