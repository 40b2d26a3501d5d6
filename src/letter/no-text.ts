import { createFlowBuilder } from '../text/index.ts';
import type { ReadProblem } from './letter.ts';
import type { Reading } from './reading.ts';

/** Longer texts are no letters; in UTF-16 units. */
export const LARGEST_LETTER = 8 * 1024 * 1024;
/** How much of a text is looked at to tell whether it is text at all. */
const SAMPLE = 65_536;

/** Why a text cannot be read as a letter at all: nothing in it, no text, far too much; undefined when it can. */
export function unreadable(text: string): ReadProblem | undefined {
  const span = { start: 0, end: 0 };
  if (text.length > LARGEST_LETTER) {
    return { kind: 'too-large', span, message: 'Deze tekst is groter dan 8 MB en wordt niet als brief gelezen.' };
  }
  if (isBinary(text)) return { kind: 'no-text', span, message: 'Dit bestand bevat geen leesbare tekst.' };
  if (text.trim() === '' || text === '\ufeff') return { kind: 'no-text', span, message: 'Er staat nog geen tekst.' };
  return undefined;
}

/** Text has no control characters but tabs and line ends; one in fifty is a file of another kind. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let strange = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && (code < 9 || code > 13)) || code === 0xfffd) strange++;
  }
  return strange > 0 && strange * 50 >= length;
}

/** The reading of a text that is not read. */
export function emptyReading(problem: ReadProblem): Reading {
  const flow = createFlowBuilder('').build();
  return {
    flow,
    aside: flow,
    parts: [],
    signatures: [],
    fields: [],
    pages: [],
    furniture: [],
    noteMarks: [],
    comments: [],
    problems: [problem],
    titled: false,
    published: false,
  };
}
