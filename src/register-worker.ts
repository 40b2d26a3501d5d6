/** The composition root of the thread that writes the register. */
import { parentPort } from 'node:worker_threads';
import { serve } from './register/sqlite/index.ts';

if (!parentPort) throw new Error('register-worker runs in a worker thread');
serve(parentPort);
