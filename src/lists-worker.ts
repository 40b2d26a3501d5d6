/** The composition root of the thread that looks at lists on a share. */
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Job } from './register/lists/index.ts';

parentPort?.postMessage(doJob(workerData as Job));
