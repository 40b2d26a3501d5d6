import type { Inline, Paragraph } from '../blocks.ts';

/** The plain text of a mail: what stands between empty lines is a paragraph, and its lines are as they were written. */
export function plainBlocks(text: string): Paragraph[] {
  const paragraphs: string[][] = [];
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') isNew = true;
    else if (isNew) {
      paragraphs.push([line]);
      isNew = false;
    } else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => ({ type: 'paragraph', role: 'text', content: linesOf(lines) }));
}

function linesOf(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', text: line.replaceAll('\u00ad', '').trimEnd() },
  ]);
}
