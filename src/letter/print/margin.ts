import type { Line } from '../lines.ts';

const WIDEST = 120;

/** The width that full lines have: one line in ten is wider. Text that is not wrapped counts as 120 wide. */
export function marginOf(lines: readonly Line[]): number {
  const widths = new Uint32Array(WIDEST + 1);
  let count = 0;
  for (const { text } of lines) {
    if (text.length <= 20) continue;
    const width = Math.min(text.length, WIDEST);
    widths[width] = (widths[width] ?? 0) + 1;
    count++;
  }
  let wider = 0;
  for (let width = WIDEST; width > 60; width--) {
    wider += widths[width] ?? 0;
    if (wider * 10 > count) return width;
  }
  return 60;
}
