import type { Note } from '../../blocks.ts';
import type { NoteRef } from './markup.ts';

/** The notes of a document under the numbers that a file keeps them by, in the order of their marks. */
export interface Notes {
  of(id: string): NoteRef | undefined;
  /** Those that were asked for. */
  used(): readonly (readonly [NoteRef, Note])[];
}

/**
 * @param all endnotes are written as footnotes: a letter knows no others
 * @param first the first number that no other note of the file has
 */
export function createNotes(all: readonly Note[], first = 1): Notes {
  const refs = new Map<string, NoteRef>();
  const used: [NoteRef, Note][] = [];
  let count = 0;
  return {
    of(id) {
      const known = refs.get(id);
      if (known) return { ...known, again: true };
      const note = all.find((one) => one.id === id);
      if (!note) return undefined;
      const isOwnMark = note.mark !== String(count + 1);
      if (!isOwnMark) count++;
      const ref = { number: first + used.length, mark: note.mark, isOwnMark, again: false };
      refs.set(id, ref);
      used.push([ref, note]);
      return ref;
    },
    used: () => used,
  };
}
