import type { FlowBlock } from '../../text/index.ts';
import type { Letter } from '../letter.ts';
import type { Weave } from './weave.ts';

/** The numbers of a letter's notes. */
export interface NoteNumbers {
  /** What is printed for a mark: '[2]'. A mark without a note stays as it was written. */
  of(mark: string): string;
  /** The notes that have a number so far, in its order; grows while it is walked. */
  readonly numbered: Iterable<string>;
}

/** Numbers notes from 1 in the order in which they are asked for, as every reader of Markdown does; the same note keeps its number. */
export function createNoteNumbers({ flow }: Letter): NoteNumbers {
  const known = new Set(flow.blocks.flatMap(({ note }) => note ?? []));
  const numbers = new Map<string, number>();
  return {
    of(mark) {
      if (!known.has(mark)) return `[^${mark}]`;
      const number = numbers.get(mark) ?? numbers.size + 1;
      numbers.set(mark, number);
      return `[${number}]`;
    },
    numbered: { [Symbol.iterator]: () => numbers.keys() },
  };
}

/**
 * The notes under the letter, each behind its number. A note to which only another note refers follows, and last one to which nothing
 * refers: its text is not lost.
 */
export function notesOf({ flow, notes }: Letter, numbers: NoteNumbers, weave: Weave): string {
  const blocks = new Map<string, FlowBlock[]>();
  for (const block of flow.blocks) {
    if (block.note === undefined) continue;
    const own = blocks.get(block.note) ?? [];
    own.push(block);
    blocks.set(block.note, own);
  }
  const lines: string[] = [];
  const written = new Set<string>();
  const write = (mark: string) => {
    if (written.has(mark)) return;
    written.add(mark);
    const own = blocks.get(mark);
    if (own) lines.push(`${numbers.of(mark)} ${own.map(weave).join(' ')}`);
  };
  const writeNumbered = () => {
    for (const mark of numbers.numbered) write(mark);
  };
  writeNumbered();
  for (const { mark } of notes) {
    write(mark);
    writeNumbered();
  }
  return lines.join('\n');
}
