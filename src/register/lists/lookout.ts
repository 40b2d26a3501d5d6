import { Worker } from 'node:worker_threads';
import { type Job, serversNow } from './job.ts';
import { failure, type ListFailure, type ListFile, type Looked } from './look.ts';

/** How long a place may take to answer, and a list to be copied, in milliseconds. */
export interface Patience {
  readonly look: number;
  readonly copy: number;
}

const PATIENCE: Patience = { look: 60_000, copy: 10 * 60_000 };

const SILENT = 'antwoordt niet';

/**
 * Looks at places that may never answer. Each is asked in a thread of its own, which nobody waits for longer than is reasonable. A
 * thread that hangs in a dead share cannot be ended: it is left, and its place is not asked again before it has come back.
 */
export class Lookout {
  readonly #script: string | URL;
  readonly #patience: Patience;
  /** The threads that have not ended, by place. */
  readonly #running = new Map<string, Worker>();

  /** @param script the thread's bundle, dist/lists-worker.js. */
  constructor(script: string | URL, patience = PATIENCE) {
    this.#script = script;
    this.#patience = patience;
  }

  /** Which lists there are at a place. */
  async look(place: string): Promise<Looked> {
    const job: Job = { kind: 'look', place, servers: serversNow() };
    const away = { files: [], failures: [failure(place, 'away', SILENT)] };
    return (await this.#run(place, job, this.#patience.look, away)) as Looked;
  }

  /** Copies a list of a place to this computer; gives why not, where it could not. */
  async copy(place: string, file: ListFile, to: string): Promise<ListFailure | undefined> {
    const job: Job = { kind: 'copy', file, to, servers: serversNow() };
    const away = failure(file.path, 'away', SILENT);
    return (await this.#run(place, job, this.#patience.copy, away)) as ListFailure | undefined;
  }

  /** Leaves whatever is still running. */
  dispose(): void {
    for (const worker of this.#running.values()) void worker.terminate();
  }

  #run<T>(place: string, job: Job, patience: number, away: T): Promise<unknown> {
    if (this.#running.has(place)) return Promise.resolve(away);
    const worker = new Worker(this.#script, { workerData: job });
    this.#running.set(place, worker);
    // nobody is kept from leaving
    worker.unref();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(away);
        void worker.terminate();
      }, patience);
      const end = () => {
        clearTimeout(timer);
        if (this.#running.get(place) === worker) this.#running.delete(place);
      };
      worker.once('message', (answer) => {
        end();
        resolve(answer);
      });
      worker.once('error', ({ message }) => resolve(this.#broken(job, message)));
      worker.once('exit', () => {
        end();
        resolve(away);
      });
    });
  }

  #broken(job: Job, message: string): Looked | ListFailure {
    if (job.kind === 'copy') return failure(job.file.path, 'wrong', message);
    return { files: [], failures: [failure(job.place, 'wrong', message)] };
  }
}
