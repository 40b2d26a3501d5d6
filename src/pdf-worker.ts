/** The composition root of the thread that reads a PDF. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerPdf } from './document/index.ts';

void answerPdf(workerData as Uint8Array).then((answer) => parentPort?.postMessage(answer));
