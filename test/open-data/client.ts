import { createClient, type Get, type Limits } from '../../src/open-data/index.ts';

/** The limits of the client for loopback: hardly a pause, and all the time that a busy machine needs. In milliseconds and bytes. */
export const QUICK: Limits = {
  between: 2,
  firstByte: 30_000,
  patientFirstByte: 30_000,
  idle: 30_000,
  body: 30_000,
  size: 2 * 1024 * 1024,
  redirects: 5,
  pause: 4,
  longestWait: 1500,
};

/** For a server that lets its askers wait. */
export const IMPATIENT: Partial<Limits> = { firstByte: 250, patientFirstByte: 250, idle: 150, body: 400 };

/** The real client and the real `fetch`, with limits for loopback. */
export function quickClient(limits: Partial<Limits> = {}): Get {
  return createClient({ fetch: (url, init) => fetch(url, init), limits: { ...QUICK, ...limits } });
}
