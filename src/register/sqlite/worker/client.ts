import { Worker } from 'node:worker_threads';
import type { Get } from '../../../open-data/index.ts';
import type { Fault } from '../../import/index.ts';
import type { ImportProgress } from '../import-list.ts';
import type { FeedProgress } from '../sync/index.ts';
import { errorOf, failureOf } from './failures.ts';
import type {
  CheckTask,
  ExportTask,
  Failure,
  FromWorker,
  ImportTask,
  Progress,
  PutTask,
  ReadOnceTask,
  Results,
  SyncAllTask,
  SyncTask,
  Task,
  ToWorker,
} from './protocol.ts';

/** A question to the network. */
type Question = Extract<FromWorker, { readonly question: number }>;

/** How the one who asks follows a task. */
export interface Following<Told = ImportProgress> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Told) => void) | undefined;
  readonly onFaults?: ((faults: readonly Fault[]) => void) | undefined;
}

/** How the one who asks follows a task that asks the network, and asks it for the worker. */
export interface Fetching<Told = never> extends Following<Told> {
  readonly get: Get;
}

interface Pending extends Following<Progress[keyof Progress]> {
  readonly get?: Get | undefined;
  readonly file: string;
  readonly resolve: (result: Results[Task['kind']]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The memory of the thread's heap, in MB. By itself V8 lets it grow to some five times what is in use before it looks what can go, and
 * takes some tens of MB for what is young. Here rows pass by and are gone. The old part is far more than any task takes: V8 looks the
 * sooner, the less it may become at most.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 };

/**
 * The writer of the register, in a thread of its own that starts with the first task: SQLite keeps the thread that it runs on
 * busy, and an import takes seconds.
 */
export class RegisterWorker {
  readonly #script: string | URL;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param script the worker's bundle, dist/register-worker.js. */
  constructor(script: string | URL) {
    this.#script = script;
  }

  /**
   * Reads a list into the register.
   * @throws ListError, Trouble or the signal's reason.
   */
  import(task: Omit<ImportTask, 'kind'>, following?: Following): Promise<Results['import']> {
    return this.#ask({ ...task, kind: 'import' }, following) as Promise<Results['import']>;
  }

  /**
   * Reads a list into the register that nobody asked to read, unless it was already.
   * @throws ListError, Trouble or the signal's reason.
   */
  readOnce(task: Omit<ReadOnceTask, 'kind'>, following?: Following): Promise<Results['read-once']> {
    return this.#ask({ ...task, kind: 'read-once' }, following) as Promise<Results['read-once']>;
  }

  /**
   * Writes some papers.
   * @throws Trouble or the signal's reason.
   */
  put(task: Omit<PutTask, 'kind'>, following?: Following): Promise<Results['put']> {
    return this.#ask({ ...task, kind: 'put' }, following) as Promise<Results['put']>;
  }

  /**
   * Brings a dossier up to date from the open data.
   * @throws OpenDataError, Trouble or the signal's reason.
   */
  sync(task: Omit<SyncTask, 'kind'>, fetching: Fetching): Promise<Results['sync']> {
    return this.#ask({ ...task, kind: 'sync' }, fetching) as Promise<Results['sync']>;
  }

  /**
   * Reads everything that changed in the open data.
   * @throws OpenDataError, Trouble or the signal's reason; what was written before stays.
   */
  syncAll(task: Omit<SyncAllTask, 'kind'>, fetching: Fetching<FeedProgress>): Promise<Results['sync-all']> {
    return this.#ask({ ...task, kind: 'sync-all' }, fetching as Fetching) as Promise<Results['sync-all']>;
  }

  /**
   * Writes the register out as a list.
   * @throws ExportError, Trouble or the signal's reason.
   */
  export(task: Omit<ExportTask, 'kind'>, following?: Following<never>): Promise<Results['export']> {
    return this.#ask({ ...task, kind: 'export' }, following) as Promise<Results['export']>;
  }

  /**
   * Looks through the register after an unclean end, repairs and updates it.
   * @throws Trouble.
   */
  check(task: Omit<CheckTask, 'kind'>): Promise<Results['check']> {
    return this.#ask({ ...task, kind: 'check' }) as Promise<Results['check']>;
  }

  /** Ends the thread at once; what it was writing is undone. */
  async dispose(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#failAll(new DOMException('De opdracht is afgebroken.', 'AbortError'));
    await worker?.terminate();
  }

  #ask(task: Task, following: Following<never> & { readonly get?: Get } = {}): Promise<Results[Task['kind']]> {
    const { signal } = following;
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = () => this.#post({ id, cancel: true });
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<Results[Task['kind']]>((resolve, reject) => {
      // each task tells its own kind of progress
      const told = following as Following<Progress[keyof Progress]>;
      this.#pending.set(id, { ...told, file: task.file, resolve, reject });
      this.#post({ id, task });
    }).finally(() => signal?.removeEventListener('abort', cancel));
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: LIMITS });
    worker.on('message', (message: FromWorker) => this.#hear(message));
    const lose = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#failAll(error);
    };
    worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => lose(new Error('De schrijver van het register is gestopt.')));
    return worker;
  }

  #hear(message: FromWorker): void {
    const { id } = message;
    const pending = this.#pending.get(id);
    if (!pending) return;
    if ('progress' in message) pending.onProgress?.(message.progress);
    else if ('faults' in message) pending.onFaults?.(message.faults);
    else if ('question' in message) void this.#fetch(message, pending);
    else {
      this.#pending.delete(id);
      // an idle writer keeps nobody from leaving
      if (this.#pending.size === 0) this.#worker?.unref();
      if ('done' in message) pending.resolve(message.done);
      else pending.reject(errorOf(message.failed, pending.signal));
    }
  }

  /** Asks the network what the worker wants to know. */
  async #fetch({ id, question, request }: Question, { get, signal, file }: Pending): Promise<void> {
    let answer: { readonly answer: string } | { readonly refusal: Failure };
    try {
      if (!get) throw new Error('nothing to ask the network with');
      answer = { answer: await get({ ...request, signal }) };
    } catch (error) {
      answer = { refusal: signal?.aborted ? { kind: 'cancelled' } : failureOf(error, file) };
    }
    // a task that has ended, or a worker, waits for no answer
    if (this.#pending.has(id)) this.#post({ id, question, ...answer });
  }

  #failAll(error: Error): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}
