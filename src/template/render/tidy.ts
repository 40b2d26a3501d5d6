import { SEAM, SEAM_END } from './open.ts';

/** Words that a sentence of a template ends with before a value, and that the value of a hasty writer repeats. */
const REPEATED = new Set(['over', 'om', 'met', 'u', 'ik', 'mij', 'heb', 'hebben', 'te', 'naar', 'tijdens']);
const MOST_WORDS = 4;
/** No more characters before a value than this are looked at. */
const MOST_CHARACTERS = 160;

const VALUE = new RegExp(`${SEAM}([^${SEAM}${SEAM_END}]*)${SEAM_END}`, 'gu');

/**
 * The text of a rendered letter as a careful typist leaves it: no spaces at the end of a line, none doubled inside it, at
 * most one blank line, none before the text and one line end after it; no second full stop where a text that ends in one
 * was put at the end of a sentence. Indentation and the marks of open fields stay.
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
      // '… waarom? Hoe?.'
      .replace(/([?!])\.(?=\s|$)/g, '$1')
  );
}

/**
 * The text with its values fitted into the sentences around them, and the seams gone: no word twice ('U vraagt mij' +
 * 'U vraagt mij om geld'), no full stop or question mark in the middle of a sentence, no line break in a heading.
 */
function joinSeams(text: string): string {
  const joined: string[] = [];
  let tail = '';
  let from = 0;
  const add = (piece: string) => {
    joined.push(piece);
    tail = piece.length < MOST_CHARACTERS ? (tail + piece).slice(-MOST_CHARACTERS) : piece.slice(-MOST_CHARACTERS);
  };
  for (const match of text.matchAll(VALUE)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    add(fitted(match[1] ?? '', tail.slice(tail.lastIndexOf('\n') + 1), text.slice(from, from + 2)));
  }
  add(text.slice(from));
  return joined.join('');
}

/** A value as it stands between the line before it and the text behind it. */
function fitted(value: string, before: string, behind: string): string {
  const own = before.endsWith(' ') ? value.slice(saidBefore(words(before), value)) : value;
  return withoutStop(inLine(own, before, behind), behind);
}

const LIST = /^[^\S\n]*(?:[-*+] |\d{1,3}[.)] |[|#>])/m;

/** Its line breaks: gone in a heading and within a sentence, indented in an item of a list. */
function inLine(value: string, before: string, behind: string): string {
  if (!value.includes('\n')) return value;
  if (/^#{1,6} /.test(before)) return value.replace(/\n+/g, ' ');
  if (/^ *[-*] $/.test(before)) return value.replace(/\n(?=[^\n])/g, '\n  ');
  const isWithin = before.trim() !== '' && /^[.,) ]/.test(behind);
  return isWithin && !LIST.test(value) ? value.replace(/\n+/g, ' ') : value;
}

/** Abbreviations keep their full stop: 'c.s.', 'B.V.', 'etc.'. */
const ABBREVIATED = /(?:(?:^|[\s.])(?:\p{L}|etc|enz|jl|nr|art|mln|mld|jr|sr|bijv|resp))\.$/u;

/** Without the mark that ends a sentence, where that of the template goes on or ends itself. */
function withoutStop(value: string, behind: string): string {
  const goesOn = /^(?: [\p{Ll}(]|,)/u.test(behind);
  if (goesOn && /[^.]\.$/.test(value) && !ABBREVIATED.test(value)) return value.slice(0, -1);
  // 'U vraagt' + 'waarom de huur stijgt?' + '.' asks nothing
  if (behind.startsWith('.') && /^\p{Ll}[^.?!]*\?$/u.test(value)) return value.slice(0, -1);
  return value;
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
