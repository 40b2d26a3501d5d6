import type { Letter, OpenPlace } from '../letter.ts';
import { bodyOf } from './body.ts';
import { openInFinished, printedFields } from './head-lines.ts';
import { createNoteNumbers, notesOf } from './notes.ts';
import { createWeaver } from './weave.ts';

/** A letter as plain text, ready to be pasted into a document system. */
export interface LetterText {
  /** Without front matter and mark-up; lines end with '\n'. */
  readonly text: string;
  /** What is still to be filled in; whoever gives the text away says how many there are. */
  readonly openPlaces: readonly OpenPlace[];
}

/**
 * The finished letter: the head as lines with a label, then the text without mark-up, notes at the end, numbered
 * in the order of their marks. A printed letter is finished already and comes back as it is.
 */
export function letterText(letter: Letter): LetterText {
  const { form, source } = letter;
  const openPlaces = openInFinished(letter);
  if (form === 'print') return { text: `${source.replace(/\r\n?/g, '\n').trimEnd()}\n`, openPlaces };
  const numbers = createNoteNumbers(letter);
  const weave = createWeaver(letter, numbers.of);
  const parts = [headOf(letter), bodyOf(letter, weave), notesOf(letter, numbers, weave)].filter((part) => part !== '');
  return { text: parts.length > 0 ? `${parts.join('\n\n')}\n` : '', openPlaces };
}

/** One line a field; a value of several lines goes on under its label. Fields without a value are left out, unless a letter needs them. */
function headOf(letter: Letter): string {
  const lines = printedFields(letter).flatMap(({ field, row, lines: [first = '', ...rest] }) => {
    if (letter.header[field]?.place !== 'front-matter') return [];
    return [`${row.labels[0]}: ${first}`, ...rest, ...(rest.length > 0 ? [''] : [])];
  });
  return lines.join('\n').trimEnd();
}
