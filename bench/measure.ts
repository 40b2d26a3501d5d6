import { cpuUsage } from 'node:process';

/** How long a piece of work took, in milliseconds. */
export interface Timing {
  /** The run that was disturbed least. */
  readonly fastest: number;
  readonly median: number;
  /** The 99th percentile. */
  readonly p99: number;
  /** Median of the processor time: what the work takes where nothing else wants the processor. */
  readonly processor: number;
  readonly runs: number;
}

/**
 * Does the work over and over, first until it is warm, and gives the medians of the runs that counted.
 * @param seconds how long to go on with the runs that count; at least five are made.
 */
export function measure(work: () => unknown, seconds = 3): Timing {
  warmUp(work, seconds / 3);
  const times: number[] = [];
  const processor: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < 5 || performance.now() < end) {
    const before = cpuUsage();
    const start = performance.now();
    work();
    times.push(performance.now() - start);
    const { user, system } = cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return {
    fastest: Math.min(...times),
    median: at(times, 0.5),
    p99: at(times, 0.99),
    processor: at(processor, 0.5),
    runs: times.length,
  };
}

function warmUp(work: () => unknown, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  do work();
  while (performance.now() < end);
}

function at(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return at([...values], 0.5);
}

/** A number of milliseconds as the tables show it. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
