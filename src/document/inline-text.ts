import type { Inline } from './blocks.ts';

/** Lines as a stretch of one paragraph. */
export function onLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ type: 'break' } as const, ...line]));
}

/** Text in the look of what stands around it. */
export function spoken(text: string): Inline {
  return { type: 'text', text };
}
