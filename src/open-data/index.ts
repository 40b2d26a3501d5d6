export { BASES, type BaseReading, type Bases, readBase } from './bases.ts';
export { type ClientOptions, type Clock, createClient, LIMITS, type Limits, systemClock } from './client/index.ts';
export { type FailureCode, OpenDataError } from './failure.ts';
export type { Get, GetRequest } from './get.ts';
export { type NodeProcess, nodeHint } from './node-hint.ts';
