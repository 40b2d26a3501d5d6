import type { Citation } from '../citation/index.ts';
import * as citation from '../citation/index.ts';

type FindCitations = (text: string) => Citation[];

/** The citation finder, where the folder has one. */
export function findCitations(text: string): Citation[] {
  const find = (citation as { findCitations?: FindCitations }).findCitations;
  return find ? find(text) : [];
}
