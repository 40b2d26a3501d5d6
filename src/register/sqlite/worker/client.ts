import { Worker } from 'node:worker_threads';
import { Trouble } from '../../file/index.ts';
import { type Fault, ListError } from '../../import/index.ts';
import type { ImportProgress } from '../import-list.ts';
import type {
  CheckTask,
  Failure,
  FromWorker,
  ImportTask,
  PutTask,
  ReadOnceTask,
  Results,
  Task,
  ToWorker,
} from './protocol.ts';

/** How the one who asks follows a task. */
export interface Following {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly onFaults?: ((faults: readonly Fault[]) => void) | undefined;
}

interface Pending extends Following {
  readonly resolve: (result: Results[Task['kind']]) => void;
  readonly reject: (error: unknown) => void;
}

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

  #ask(task: Task, following: Following = {}): Promise<Results[Task['kind']]> {
    const { signal } = following;
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = () => this.#post({ id, cancel: true });
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<Results[Task['kind']]>((resolve, reject) => {
      this.#pending.set(id, { ...following, resolve, reject });
      this.#post({ id, task });
    }).finally(() => signal?.removeEventListener('abort', cancel));
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
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
    else {
      this.#pending.delete(id);
      // an idle writer keeps nobody from leaving
      if (this.#pending.size === 0) this.#worker?.unref();
      if ('done' in message) pending.resolve(message.done);
      else pending.reject(errorOf(message.failed, pending.signal));
    }
  }

  #failAll(error: Error): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}

function errorOf(failure: Failure, signal: AbortSignal | undefined): unknown {
  switch (failure.kind) {
    case 'cancelled':
      return signal?.reason ?? new DOMException('De opdracht is afgebroken.', 'AbortError');
    case 'list':
      return new ListError(failure.message);
    case 'trouble':
      return Trouble.from(failure);
    case 'error':
      return Object.assign(new Error(failure.message), { stack: failure.stack });
  }
}
