import { createOData } from '../../../open-data/index.ts';
import { importList, readOnce } from '../import-list.ts';
import { putPapers } from '../put.ts';
import { ensureSound } from '../repair.ts';
import { exportList, syncAll, syncDossier } from '../sync/index.ts';
import { failureOf } from './failures.ts';
import type { FromWorker, Results, SyncTask, Task, ToWorker } from './protocol.ts';
import { Questions } from './questions.ts';

/** The worker's end of the line: the parentPort of a worker thread. */
export interface Port {
  on(event: 'message', listener: (message: ToWorker) => void): unknown;
  postMessage(message: FromWorker): void;
}

/** What wait mostly for the network, or only read, and must not keep a list from being read in. */
const BESIDE: ReadonlySet<Task['kind']> = new Set<Task['kind']>(['sync', 'sync-all', 'export']);

/** A task under way. */
interface Running {
  readonly controller: AbortController;
  readonly questions: Questions;
}

/** Does the tasks that come in, until the thread ends. */
export function serve(port: Port): void {
  const running = new Map<number, Running>();
  let last = Promise.resolve();
  const post = (message: FromWorker) => port.postMessage(message);
  port.on('message', (message) => {
    const { id } = message;
    if ('cancel' in message) running.get(id)?.controller.abort();
    else if ('question' in message) running.get(id)?.questions.hear(message.question, message);
    else begin(id, message.task);
  });

  function begin(id: number, task: Task): void {
    const controller = new AbortController();
    const { signal } = controller;
    const work: Work = { id, post, signal, questions: new Questions(id, post, signal) };
    running.set(id, { controller, questions: work.questions });
    const done = (BESIDE.has(task.kind) ? Promise.resolve() : last).then(async () => {
      post(await answer(task, work));
      running.delete(id);
    });
    if (!BESIDE.has(task.kind)) last = done;
  }
}

/** What a task is done with. */
interface Work {
  readonly id: number;
  readonly post: (message: FromWorker) => void;
  readonly signal: AbortSignal;
  readonly questions: Questions;
}

async function answer(task: Task, work: Work): Promise<FromWorker> {
  const { id, signal } = work;
  try {
    signal.throwIfAborted();
    return { id, done: await perform(task, work) };
  } catch (error) {
    return { id, failed: signal.aborted ? { kind: 'cancelled' } : failureOf(error, task.file) };
  }
}

async function perform(task: Task, work: Work): Promise<Results[Task['kind']]> {
  const { file } = task;
  const { id, post, signal, questions } = work;
  switch (task.kind) {
    case 'import':
      return importList(file, task.list, {
        ...task,
        signal,
        onProgress: (progress) => post({ id, progress }),
        onFaults: (faults) => post({ id, faults }),
      });
    case 'read-once':
      return readOnce(file, task.list, {
        ...task,
        signal,
        onProgress: (progress) => post({ id, progress }),
      });
    case 'put':
      return putPapers(file, task.put, { signal });
    case 'check':
      return ensureSound(file, { thorough: task.thorough === true });
    case 'sync':
      return sync(task, work);
    case 'sync-all':
      return syncAll(file, {
        get: questions.get,
        base: task.base,
        now: () => new Date().toISOString(),
        signal,
        onProgress: (progress) => post({ id, progress }),
      });
    case 'export':
      return exportList(file, task.list, { now: task.now, signal });
  }
}

async function sync(task: SyncTask, { signal, questions }: Work): Promise<Results['sync']> {
  const { file, dossier, base, now, memory } = task;
  const odata = createOData({ get: questions.get, base, memory, now: () => Date.parse(now) });
  const report = await syncDossier(file, { dossier, odata, host: new URL(base).hostname, now, signal });
  const remembered = odata.remembered();
  return { ...report, ...(remembered && { memory: remembered }) };
}
