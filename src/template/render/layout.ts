import { SEAM } from './open.ts';

/**
 * The text of a rendered letter as a careful typist leaves it: no blanks at the end of a line, none doubled inside it, at
 * most one blank line, none before the text and one line end after it; no second full stop where a text that ends in one
 * was put at the end of a sentence, and no word twice where a value begins with that before it. Indentation and the marks of open fields stay.
 */
export function tidy(text: string): string {
  const lines = joinSeams(text).split('\n').map(tidyLine);
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
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
      // '… waarom de huur stijgt?.'
      .replace(/([?!])\.(?=\s|$)/g, '$1')
  );
}

/** Words that a sentence of a template ends with before a value, and that the value of a hasty writer repeats. */
const REPEATED = new Set(['over', 'om', 'met', 'u', 'ik', 'mij', 'heb', 'hebben', 'te', 'naar', 'tijdens']);
const MOST_WORDS = 4;
/** A word longer than this is none of a template. */
const MOST_CHARACTERS = 160;

/** Takes the seams out, and with them what the value says again: 'U vraagt mij' + 'U vraagt mij om geld'. */
function joinSeams(text: string): string {
  const [first = '', ...values] = text.split(SEAM);
  let joined = first;
  for (const value of values) {
    const before = words(joined.slice(-MOST_CHARACTERS).split('\n').at(-1) ?? '');
    joined += joined.endsWith(' ') ? value.slice(saidBefore(before, value)) : value;
  }
  return joined;
}

/** How many characters at the start of a value repeat the words before it. */
function saidBefore(before: readonly string[], value: string): number {
  const after = words(value.slice(0, MOST_CHARACTERS));
  for (let count = Math.min(MOST_WORDS, before.length, after.length - 1); count > 0; count--) {
    const said = before.slice(-count).join(' ');
    const again = after.slice(0, count).join(' ');
    const same = count > 1 ? said.toLowerCase() === again.toLowerCase() : said === again && REPEATED.has(said);
    if (same) return value.indexOf(after[count] ?? '', again.length);
  }
  return 0;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
