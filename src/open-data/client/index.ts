/** Asking a server: politely, within limits, always with an end. */
export { type ClientOptions, createClient } from './client.ts';
export { type Clock, systemClock } from './clock.ts';
export { LIMITS, type Limits } from './limits.ts';
