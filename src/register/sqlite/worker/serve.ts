import { Trouble, troubleOf } from '../../file/index.ts';
import { ListError } from '../../import/index.ts';
import { importList, readOnce } from '../import-list.ts';
import { putPapers } from '../put.ts';
import { ensureSound } from '../repair.ts';
import type { Failure, FromWorker, Results, Task, ToWorker } from './protocol.ts';

/** The worker's end of the line: the parentPort of a worker thread. */
export interface Port {
  on(event: 'message', listener: (message: ToWorker) => void): unknown;
  postMessage(message: FromWorker): void;
}

/** Does the tasks that come in, one by one, until the thread ends. */
export function serve(port: Port): void {
  const running = new Map<number, AbortController>();
  let last = Promise.resolve();
  port.on('message', (message) => {
    const { id } = message;
    if ('cancel' in message) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    last = last.then(async () => {
      port.postMessage(await answer(id, message.task, controller.signal, port));
      running.delete(id);
    });
  });
}

async function answer(id: number, task: Task, signal: AbortSignal, port: Port): Promise<FromWorker> {
  try {
    signal.throwIfAborted();
    return { id, done: await perform(id, task, signal, port) };
  } catch (error) {
    return { id, failed: signal.aborted ? { kind: 'cancelled' } : failureOf(error, task.file) };
  }
}

async function perform(id: number, task: Task, signal: AbortSignal, port: Port): Promise<Results[Task['kind']]> {
  const { file } = task;
  switch (task.kind) {
    case 'import':
      return importList(file, task.list, {
        ...task,
        signal,
        onProgress: (progress) => port.postMessage({ id, progress }),
        onFaults: (faults) => port.postMessage({ id, faults }),
      });
    case 'read-once':
      return readOnce(file, task.list, {
        ...task,
        signal,
        onProgress: (progress) => port.postMessage({ id, progress }),
      });
    case 'put':
      return putPapers(file, task.put, { signal });
    case 'check':
      return ensureSound(file, { thorough: task.thorough === true });
  }
}

function failureOf(error: unknown, file: string): Failure {
  if (error instanceof ListError) return { kind: 'list', message: error.message };
  const trouble = troubleOf(error, file);
  if (trouble instanceof Trouble) {
    return { kind: 'trouble', code: trouble.code, message: trouble.message, file: trouble.file };
  }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'error', message, stack };
}
