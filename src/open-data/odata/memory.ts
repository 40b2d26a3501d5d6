import type { Dialect } from './dialect.ts';
import { v4 } from './v4.ts';
import { v5 } from './v5.ts';

/** Which version of OData answered last, and when. A value that the caller keeps, over a restart as well. */
export interface DialectMemory {
  readonly dialect: Dialect['id'];
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Where a caller keeps that. */
export interface DialectKeeper {
  recall(): DialectMemory | undefined;
  keep(memory: DialectMemory): void;
}

const DAY = 86_400_000;

/** The versions in the order in which to try them: the one that worked within a day first, else the newest. */
export function inOrder(memory: DialectMemory | undefined, now: number): readonly [Dialect, Dialect] {
  // a moment that is still to come was written by a clock that has been set right since
  const isFresh = memory !== undefined && now >= memory.at && now - memory.at < DAY;
  return isFresh && memory.dialect === 'v4' ? [v4, v5] : [v5, v4];
}
