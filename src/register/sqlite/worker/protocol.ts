import type { IsoDate } from '../../../dates/index.ts';
import type { TroubleCode } from '../../file/index.ts';
import type { Fault } from '../../import/index.ts';
import type { ImportOptions, ImportProgress, ImportReport } from '../import-list.ts';
import type { ListMark, Skipped } from '../marks.ts';
import type { Put, PutReport } from '../put.ts';
import type { Check } from '../repair.ts';

/** What the worker can be asked to do with the register in `file`. */
export type Task = ImportTask | ReadOnceTask | PutTask | CheckTask;

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

/** What comes of each kind of task. */
export interface Results {
  readonly import: ImportReport;
  readonly 'read-once': ImportReport | Skipped;
  readonly put: PutReport;
  readonly check: Check;
}

/** A message to the worker; tasks are done one by one, in their order. */
export type ToWorker = { readonly id: number; readonly task: Task } | { readonly id: number; readonly cancel: true };

/** A message from the worker about the task with this id. */
export type FromWorker = { readonly id: number } & (
  | { readonly progress: ImportProgress }
  | { readonly faults: readonly Fault[] }
  | { readonly done: Results[Task['kind']] }
  | { readonly failed: Failure }
);

/** An error as it travels between threads. */
export type Failure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'list'; readonly message: string }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly message: string; readonly file: string }
  | { readonly kind: 'error'; readonly message: string; readonly stack: string };
