import { isSource } from './notes.ts';
import { areMarks, isAnswer, numberAt } from './numbers.ts';
import { questionOf, type Vraag } from './vraag.ts';

/** What was read of questions with numbers. */
export interface NumberedQuestions {
  readonly vragen: readonly Vraag[];
  readonly noten: readonly string[];
}

/** Where the first question begins, from a line on; -1 where no line does. */
export function firstQuestion(lines: readonly string[], from: number): number {
  return lines.findIndex((line, at) => at >= from && numberAt(line, 1) !== undefined && isQuestion(lines, at));
}

/** True when what begins here asks something before the next number comes. */
function isQuestion(lines: readonly string[], start: number): boolean {
  for (let at = start; at < Math.min(lines.length, start + 40); at++) {
    const line = lines[at] ?? '';
    if (at > start && numberAt(line, 2)) return false;
    if (/\?/.test(line)) return true;
  }
  return false;
}

/** What ends the questions: a word of explanation, or the notes. */
const END = /^(?:toelichting|deze vragen dienen|mededeling|noten|bronnen?)\b/i;
const NOTE = /^(?:\d{1,2}[).]?|\[\d{1,2}\]|\*{1,3}\)?) (?=\S)/;

/**
 * Reads questions that each begin with a number, from the first of them on.
 *
 * @param hasNotes true where the notes may stand under the questions; else they have been taken out
 */
export function readNumbered(lines: readonly string[], hasNotes: boolean): NumberedQuestions {
  const blocks: { count: number; lines: string[] }[] = [];
  const noten: string[] = [];
  let style: string | undefined;
  let expected = 1;
  let ended: 'notes' | 'answer' | 'over' | undefined;
  for (const line of lines) {
    const next = numberAt(line, expected);
    // 'Vraag 3' is a question wherever it stands; a figure alone may be that of a note
    const mayCome = style === 'vraag' || (ended !== 'notes' && ended !== 'over');
    if (next && (style === undefined || style === next.style) && mayCome) {
      style = next.style;
      blocks.push({ count: next.last + 1 - expected, lines: [next.rest] });
      expected = next.last + 1;
      ended = undefined;
    } else if (isAnswer(line)) ended = 'answer';
    else if (END.test(line)) ended = 'over';
    else if (hasNotes && ended !== 'answer' && isNote(line, blocks, noten, style)) {
      ended = 'notes';
      noten.push(line);
    } else if (ended === 'notes') {
      if (line !== '') noten.push(`${noten.pop() ?? ''} ${line}`);
    } else if (!ended) blocks.at(-1)?.lines.push(line);
  }
  return { vragen: blocks.flatMap(({ count, lines: block }) => apart(block, count)).map(questionOf), noten };
}

/** The lines under 'Vraag 2 en 3', a question each where there are as many. */
function apart(lines: readonly string[], count: number): (readonly string[])[] {
  const asked = lines.filter((line) => line !== '');
  return count > 1 && asked.length === count ? asked.map((line) => [line]) : [lines];
}

/** A note begins with its number, written otherwise than those of the questions, or begins to count anew. */
function isNote(
  line: string,
  blocks: readonly { readonly lines: readonly string[] }[],
  noten: readonly string[],
  style: string | undefined,
): boolean {
  if (!NOTE.test(line) || areMarks(line)) return false;
  const number = numberAt(line, noten.length + 1);
  if (!number) return noten.length === 0 ? /^\[1\]|^\*/.test(line) : /^\[\d|^\*/.test(line);
  const asked = blocks.at(-1)?.lines.some((one) => one.includes('?')) ?? false;
  if (number.style === '#' && !isSource(number.rest)) return false;
  return noten.length > 0 || (asked && (number.style !== style || blocks.length > 1));
}
