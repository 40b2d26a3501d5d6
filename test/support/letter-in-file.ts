import type { Document } from '../../src/document/index.ts';
import { type Letter, laidOut, type ReadOptions, readLetter } from '../../src/letter/index.ts';

/** The letter in a file, read from its text with what the file says of that. */
export function letterInFile(document: Document, options: ReadOptions = {}): Letter {
  const { text, layout } = laidOut(document);
  return readLetter(text, { ...options, layout });
}
