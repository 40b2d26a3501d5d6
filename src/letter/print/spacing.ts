import type { Line } from '../lines.ts';

/** At least this many sentences run on over an empty line in a double-spaced text. */
const LEAST_RUNNING_ON = 3;
/** One will do where at least this many wider gaps separate the paragraphs. */
const LEAST_WIDE = 4;
/** A share of lines that may follow each other at once all the same: a remark pasted in, a line of figures. */
const MOST_CLOSE = 0.05;
/** A line of running text is longer than this. */
const FULL = 30;

/**
 * The lines of a text without the empty lines of double spacing, as a scan or a converted PDF has them: nearly every line has
 * an empty one under it, also in the middle of sentences. Empty lines that separate paragraphs stay. Any other text is
 * returned as it is.
 */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  if (!isDoubleSpaced(lines)) return lines;
  return lines.filter((line, i) => line.text !== '' || !lines[i - 1]?.text || !lines[i + 1]?.text);
}

function isDoubleSpaced(lines: readonly Line[]): boolean {
  let close = 0;
  let apart = 0;
  let wide = 0;
  let runningOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text } = lines[i] as Line;
    if (text === '') continue;
    if (lines[i + 1]?.text !== '') close++;
    else if (lines[i + 2]?.text) {
      apart++;
      if (runsOn(text, lines[i + 2]?.text ?? '')) runningOn++;
    } else wide++;
  }
  return runningOn >= (wide < LEAST_WIDE ? LEAST_RUNNING_ON : 1) && close <= apart * MOST_CLOSE;
}

/** A sentence that goes on in the next line: a line of some length without a stop, and a word in small letters after it. */
function runsOn(text: string, next: string): boolean {
  return text.length > FULL && /\p{Ll}[,-]?$/u.test(text) && /^\p{Ll}(?:\p{Ll}|\s)/u.test(next);
}
