import type { Letter } from '../../letter/index.ts';
import type { Span } from '../../text/index.ts';

/** Where a finding about something absent stands: on the opening fence of the front matter, else on the first line of text. */
export function headAnchor({ source, frontMatter }: Letter): Span {
  if (frontMatter) return lineAt(source, frontMatter.span.start);
  const first = /\S/.exec(source)?.index ?? 0;
  return lineAt(source, first);
}

/** Where the end of the letter is: its last line that holds text, outside the front matter. */
export function endAnchor(letter: Letter): Span {
  const { source } = letter;
  let end = source.length;
  while (end > 0 && /\s/.test(source.charAt(end - 1))) end--;
  const start = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1;
  return end === 0 ? headAnchor(letter) : { start: Math.min(start, end), end };
}

/** A line from its first character that is no blank to its last. */
function lineAt(source: string, start: number): Span {
  const rest = source.slice(start, start + 400);
  const text = /^[^\r\n]*/.exec(rest)?.[0].trimEnd() ?? '';
  return { start, end: start + text.length };
}
