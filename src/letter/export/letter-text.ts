import { isIsoDate, writeDate } from '../../dates/index.ts';
import { type FieldRow, HEAD_FIELDS } from '../head/table.ts';
import type { FrontMatterData, HeaderField, Letter, OpenPlace } from '../letter.ts';
import { bodyOf } from './body.ts';
import { createNoteNumbers, notesOf } from './notes.ts';
import { createWeaver } from './weave.ts';

/** A letter as plain text, ready to be pasted into a document system. */
export interface LetterText {
  /** Without front matter and mark-up; lines end with '\n'. */
  readonly text: string;
  /** What is still to be filled in; whoever gives the text away says how many there are. */
  readonly openPlaces: readonly OpenPlace[];
}

/** The fields that get a line in the head of a printed letter, in its order. */
const HEAD = Object.entries(HEAD_FIELDS as Readonly<Record<string, FieldRow>>)
  .flatMap(([field, { labels, printed }]) =>
    printed === undefined ? [] : { field: field as HeaderField, label: labels[0], printed },
  )
  .sort((a, b) => a.printed - b.printed);

/**
 * The finished letter: the head as lines with a label, then the text without mark-up, notes at the end, numbered
 * in the order of their marks. A printed letter is finished already and comes back as it is.
 */
export function letterText(letter: Letter): LetterText {
  const { openPlaces, form, source } = letter;
  if (form === 'print') return { text: `${source.replace(/\r\n?/g, '\n').trimEnd()}\n`, openPlaces };
  const numbers = createNoteNumbers(letter);
  const weave = createWeaver(letter, numbers.of);
  const parts = [headOf(letter), bodyOf(letter, weave), notesOf(letter, numbers, weave)].filter((part) => part !== '');
  return { text: parts.length > 0 ? `${parts.join('\n\n')}\n` : '', openPlaces };
}

/** One line a field; a value of several lines goes on under its label. Fields without a value are left out. */
function headOf({ header, frontMatter }: Letter): string {
  const lines = HEAD.flatMap(({ field, label }) => {
    const found = header[field];
    if (found?.place !== 'front-matter') return [];
    const entry = frontMatter?.entries.find(({ valueSpan }) => valueSpan.start === found.span.start);
    const values = entry ? linesOf(entry.value) : [found.value ?? ''];
    const [first, ...rest] = values
      .map((line) => (isIsoDate(line) ? writeDate(line) : line))
      .filter((line) => line !== '');
    if (first === undefined) return [];
    return [`${label}: ${first}`, ...rest, ...(rest.length > 0 ? [''] : [])];
  });
  return lines.join('\n').trimEnd();
}

/** The lines of a value: of a list one an item, of a map one a value. */
function linesOf(data: FrontMatterData): string[] {
  if (data === null) return [];
  if (typeof data === 'string') return data.split(/\r\n?|\n/).map((line) => line.trim());
  return Object.values(data).flatMap((item: FrontMatterData) => linesOf(item));
}
