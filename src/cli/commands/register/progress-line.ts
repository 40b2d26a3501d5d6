import type { Edge } from '../../edge.ts';

/** One line on standard error that tells how far a long task is; only where somebody sees it. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** The progress line of a call. */
export function progressLine(edge: Edge): ProgressLine {
  let last = '';
  const write = (text: string) => {
    if (!edge.terminal || text === last) return;
    edge.err(`\r${text.padEnd(last.length)}${text === '' ? '\r' : ''}`);
    last = text;
  };
  return { show: write, clear: () => write('') };
}
