/** A question and its sub-questions, verbatim, line breaks folded. */
export interface Vraag {
  readonly tekst: string;
  readonly deelvragen: readonly string[];
}

const PART = /^([a-z])[.)] (.+)$/;

/** The lines of one question, without its number. */
export function questionOf(lines: readonly string[]): Vraag {
  const parts: string[][] = [[]];
  for (const line of lines) {
    const part = PART.exec(line);
    if (part?.[2] !== undefined && part[1] === String.fromCharCode(96 + parts.length)) parts.push([part[2]]);
    else parts.at(-1)?.push(line);
  }
  const [own = [], ...subs] = parts.map(fold);
  return { tekst: own as string, deelvragen: subs };
}

/** Marks of quotations and notes behind the sign that ends a sentence are no more characters than these. */
const LONGEST_END = 40;

/** Lines as one text; a blank line after a whole sentence parts paragraphs. */
function fold(lines: readonly string[]): string {
  let text = '';
  let last = '';
  let isBlank = false;
  for (const line of lines) {
    if (line === '') {
      isBlank = true;
      continue;
    }
    const apart = isBlank && /[.?!:][”’)\]\d]*$/.test(last.slice(-LONGEST_END));
    text += text === '' ? line : `${apart ? '\n\n' : ' '}${line}`;
    last = line;
    isBlank = false;
  }
  return text;
}
