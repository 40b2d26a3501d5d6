/** How long a piece of work took, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** The 99th percentile. */
  readonly p99: number;
  readonly runs: number;
}

/**
 * Does the work over and over, first until it is warm, and gives the median of the runs that counted.
 * @param seconds how long to go on with the runs that count; at least five are made.
 */
export function measure(work: () => unknown, seconds = 3): Timing {
  warmUp(work, seconds / 3);
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    median: times[times.length >> 1] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    runs: times.length,
  };
}

function warmUp(work: () => unknown, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  do work();
  while (performance.now() < end);
}

/** A number of milliseconds as the tables show it. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
