import { Worker } from 'node:worker_threads';
import { NotReadable, type Read } from '../blocks.ts';

/** What the thread answers. */
export type PdfAnswer = { readonly read: Read } | { readonly refusal: string } | { readonly fault: string };

/** What a file may cost before the thread is ended. */
export interface PdfLimits {
  /** In milliseconds. */
  readonly time: number;
  /** In megabytes, by which the memory of the program may grow: what is packed in a file can be a thousand times as large. */
  readonly memory: number;
}

/** A file of 300 pages takes some seconds and 350 MB. */
const LIMITS: PdfLimits = { time: 60_000, memory: 1024 };

/** How often is looked what it costs, in milliseconds. */
const LOOK_EVERY = 100;
const MEGABYTE = 1024 * 1024;

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
  const most = process.memoryUsage.rss() + limits.memory * MEGABYTE;
  return new Promise<Read>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotReadable(TOO_SLOW)), limits.time);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) reject(new NotReadable(TOO_LARGE));
    }, LOOK_EVERY);
    const end = () => {
      clearTimeout(timer);
      clearInterval(watch);
    };
    worker.once('message', (answer: PdfAnswer) => {
      end();
      if ('read' in answer) resolve(answer.read);
      else reject('refusal' in answer ? new NotReadable(answer.refusal) : new Error(answer.fault));
    });
    worker.once('error', (error: Error & { readonly code?: string }) => {
      end();
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new NotReadable(TOO_LARGE) : error);
    });
    worker.once('exit', (code) => {
      end();
      reject(new Error(`the thread that reads a PDF ended with ${code} and said nothing`));
    });
  }).finally(() => void worker.terminate());
}
