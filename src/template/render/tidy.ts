import { joinSeams } from './seams.ts';

/**
 * The text of a rendered letter as a careful typist leaves it: no spaces at the end of a line, none doubled inside it, at
 * most one blank line, none before the text and one line end after it; no second full stop where a text that ends in one
 * was put at the end of a sentence. Indentation and the marks of open fields stay.
 */
export function tidy(text: string): string {
  const lines = withContent(joinSeams(text).split('\n').map(tidyLine));
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

/** Without the headings that have nothing below them: another heading of their level or a higher one, or the end. */
function withContent(lines: readonly string[]): readonly string[] {
  const levelOf = (line: string | undefined) => (line === undefined ? 0 : (/^(#{1,6}) /.exec(line)?.[1]?.length ?? 7));
  return lines.filter((line, index) => {
    const level = levelOf(line);
    if (level === 7) return true;
    return levelOf(lines.slice(index + 1).find((other) => other !== '')) > level;
  });
}

function tidyLine(line: string): string {
  const trimmed = line.trimEnd();
  const body = trimmed.trimStart();
  const indent = trimmed.slice(0, trimmed.length - body.length);
  return (
    indent +
    body
      .replace(/ {2,}/g, ' ')
      // 'etc..' and 'regio’s..' but never an ellipsis of three dots
      .replace(/(^|[^.])\.\.(?!\.)/g, '$1.')
      // '… waarom? Hoe?.', '… ‘Kan ik inloggen?’.'
      .replace(/([?!][’”]?)\.(?=\s|$)/g, '$1')
      // '‘… Finsterwolde.’.'
      .replace(/\.([’”])\.(?=\s|$)/g, '$1.')
  );
}
