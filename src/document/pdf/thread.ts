import { Worker } from 'node:worker_threads';
import { NotReadable, type Read } from '../blocks.ts';

/** What the thread answers. */
export type PdfAnswer = { readonly read: Read } | { readonly refusal: string } | { readonly fault: string };

/** What a file may cost before the thread is ended. */
export interface PdfLimits {
  /** In milliseconds. */
  readonly time: number;
  /** In megabytes, of what JavaScript holds. */
  readonly memory: number;
}

/** A file of 300 pages takes some seconds and 150 MB. */
const LIMITS: PdfLimits = { time: 60_000, memory: 1024 };

const TOO_SLOW = 'kost te veel tijd om te lezen: na een minuut is ermee opgehouden';
const TOO_LARGE = 'vraagt te veel geheugen om te lezen';

/**
 * Reads a PDF in a thread of its own: nobody waits for it who types, and a file that is made to keep a reader busy is given up.
 *
 * @param script the thread's bundle, dist/pdf-worker.js
 * @throws NotReadable as `readPdf` does, and for a file that costs too much
 */
export function readPdfInThread(script: string | URL, bytes: Uint8Array, limits = LIMITS): Promise<Read> {
  const own = bytes.slice();
  const worker = new Worker(script, {
    workerData: own,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    // pdf.js tells what it misses of Node: nothing that reads text
    stdout: true,
    stderr: true,
  });
  return new Promise<Read>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotReadable(TOO_SLOW)), limits.time);
    worker.once('message', (answer: PdfAnswer) => {
      clearTimeout(timer);
      if ('read' in answer) resolve(answer.read);
      else reject('refusal' in answer ? new NotReadable(answer.refusal) : new Error(answer.fault));
    });
    worker.once('error', (error: Error & { readonly code?: string }) => {
      clearTimeout(timer);
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new NotReadable(TOO_LARGE) : error);
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the thread that reads a PDF ended with ${code} and said nothing`));
    });
  }).finally(() => void worker.terminate());
}
