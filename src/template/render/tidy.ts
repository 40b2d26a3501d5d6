import { asNounPhrase, isDemonstrative, isNameWithParticle, withinSentence } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import { SEAM, SEAM_END } from './open.ts';

/** Words that take a whole clause behind them, whatever it begins with. */
const CONJUNCTION = /(?:^|[\s(])(?:dat|omdat|zodat|of|als)\s$/;
/** What begins a name behind the same word: 'van Van Dijk', 'de De Vries'. */
const NAME_PARTICLE = /^(?:van|von|de|den|der|het|ten|ter|el|la|le)$/i;
/** Words that a noun with its article follows. */
const GOVERNING = new RegExp(
  String.raw`(?:^|[\s(])${anyOf(
    ...listed('over tijdens van onder met voor in op aan door tegen uit na naar binnen buiten sinds ontbrak ontbreekt'),
    '(?:ik|wij) u',
  )} $`,
  'i',
);
/** An article of the template, and one with which a value begins. */
const ARTICLE = /(?:^|[\s(])(?:de|het|een) $/i;
const OWN_ARTICLE = /^(?:de|het|een) (?=\p{Ll})/iu;
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
    const value = fitted(match[1] ?? '', tail.slice(tail.lastIndexOf('\n') + 1), text.slice(from, from + 2));
    // ': ‘Wilt u …?’' stands right behind the word
    if (value.startsWith(': ')) joined.push((joined.pop() ?? '').trimEnd());
    add(value);
  }
  add(text.slice(from));
  return joined.join('');
}

/** A value as it stands between the line before it and the text behind it. */
function fitted(value: string, before: string, behind: string): string {
  const own = before.endsWith(' ') ? value.slice(saidBefore(words(before), value)) : value;
  const written = inLine(own, before, behind);
  const isWithin = /[\p{L}\p{N},)]\s$/u.test(before) && !/^#{1,6} [^ ]* ?$/.test(before);
  if (!isWithin) return withoutStop(curly(written), behind);
  if (isAsked(written) && behind.startsWith('.'))
    return `: ‘${curly(written).replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”'))}’`;
  return withoutStop(governed(withinSentence(curly(written), CONJUNCTION.test(before)), before), behind);
}

/** A value with one article where the words before it govern it: 'over' + 'plenair debat', 'een' + 'het advies'. */
function governed(value: string, before: string): string {
  if (ARTICLE.test(before)) return value.replace(OWN_ARTICLE, '');
  return GOVERNING.test(before) ? asNounPhrase(value) : value;
}

/** Quotation marks as a keyboard has them, around some words of one line. */
const STRAIGHT = /(?<![\p{L}\p{N}=])"([^"\n]{1,200})"(?![\p{L}\p{N}])/gu;

/** Quotation marks as print has them; what may be code, a link or HTML keeps its own. */
function curly(value: string): string {
  return /[<>`\]]/.test(value) ? value : value.replace(STRAIGHT, '‘$1’');
}

/** A question of its own, which no other sentence can take up: 'Wilt u …?'. */
function isAsked(value: string): boolean {
  return /^\p{Lu}\p{Ll}+ [^\n]*\?$/u.test(value);
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
    if (count === 1 && NAME_PARTICLE.test(again) && isNameWithParticle(value)) continue;
    // 'blijkt dat' + 'dat besluit helpt'
    if (count === 1 && isDemonstrative(value)) continue;
    const isWord = count > 1 || /^\p{L}+$/u.test(said);
    if (isWord && said.toLowerCase() === again.toLowerCase()) return value.indexOf(after[count] ?? '', again.length);
  }
  return 0;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
