import {
  asHeading,
  asSentence,
  capitalise,
  isDemonstrative,
  isDirectQuestion,
  isName,
  isNameWithParticle,
  namedInFull,
  withinSentence,
  withoutFullStop,
} from '../../dutch/index.ts';
import { governed } from './governed.ts';
import { withItsArticle } from './its-article.ts';
import { SEAM, SEAM_END } from './open.ts';
import { typeset, whenIn } from './typeset.ts';

/** Words that take a whole clause behind them, whatever it begins with. */
const CONJUNCTION = /(?:^|[\s(])(?:dat|omdat|zodat|of|als)\s$/;
/** What begins a name behind the same word: 'van Van Dijk', 'de De Vries'. */
const NAME_PARTICLE = /^(?:van|von|de|den|der|het|ten|ter|el|la|le)$/i;
const MOST_WORDS = 4;
/** The beginning of a sentence that a value repeats has no more words than this. */
const LONGEST_OPENING = 12;
/** No more characters before a value than this are looked at. */
const MOST_CHARACTERS = 400;

const VALUE = new RegExp(`${SEAM}([^${SEAM}${SEAM_END}]*)${SEAM_END}`, 'gu');

/** A value in the text of a letter: what stands before it on its line, itself, and the beginning of what stands behind it. */
interface Seam {
  readonly before: string;
  readonly value: string;
  readonly behind: string;
}

/**
 * The text with its values fitted into the sentences around them, and the seams gone: no word twice ('U vraagt mij' +
 * 'U vraagt mij om geld'), no full stop or question mark in the middle of a sentence, no line break in a heading, and a colon where
 * a value does not fit behind the words before it.
 */
export function joinSeams(text: string): string {
  const joined: string[] = [];
  // what can still change: the end of the text so far
  let tail = '';
  let from = 0;
  for (const match of text.matchAll(VALUE)) {
    tail += text.slice(from, match.index);
    from = match.index + match[0].length;
    const start = Math.max(tail.lastIndexOf('\n') + 1, tail.length - MOST_CHARACTERS);
    const fit = fitted({ before: tail.slice(start), value: match[1] ?? '', behind: text.slice(from, from + 2) });
    joined.push(tail.slice(0, start));
    tail = fit.before + fit.value;
    if (tail.length > MOST_CHARACTERS) {
      joined.push(tail.slice(0, -MOST_CHARACTERS));
      tail = tail.slice(-MOST_CHARACTERS);
    }
  }
  joined.push(tail, text.slice(from));
  return joined.join('');
}

/** A value as it stands between the line before it and the text behind it, and that line as it then is. */
function fitted({ before, value, behind }: Seam): Pick<Seam, 'before' | 'value'> {
  const own = before.endsWith(' ') ? value.slice(saidBefore(words(lastSentence(before)), value)) : value;
  // a name that somebody signs with stays as the data have it
  if (before === '' && isName(value)) return { before, value };
  const written = typeset(inLine(withoutBrackets(own, before, behind), before, behind), before);
  if (/^#{1,6} $/.test(before)) return { before, value: asHeading(written) };
  if (!/[\p{L}\p{N},)]\s$/u.test(before)) return { before, value: withoutStop(whenIn(written, before), behind) };
  if (isDirectQuestion(written)) return asked(written, before);
  const fit = governed({ before, value: whenIn(namedInFull(written), before), isLast: /^[.\n]|^$| \(/.test(behind) });
  if (fit.before.endsWith(': ')) return { ...fit, value: withoutStop(afterColon(fit.value), behind) };
  const within = withinSentence(fit.value, CONJUNCTION.test(fit.before));
  return { ...fit, value: withoutStop(withItsArticle(within, fit.before), behind) };
}

/** Behind a colon: one sentence begins with a small letter, more than one are sentences of their own. */
function afterColon(value: string): string {
  return /[.!?]\s+\p{Lu}|\n\n/u.test(value) ? asSentence(value) : withinSentence(value, true);
}

/** A preposition that takes a noun: 'over de vraag ‘…?’'. */
const PREPOSITION = /(?:^|\s)(?:over|naar|met|op|van|bij|voor|aan|tijdens) $/;

/** A question in a sentence: in quotation marks, behind 'de vraag' or a colon. */
function asked(value: string, before: string): Pick<Seam, 'before' | 'value'> {
  const question = `‘${capitalise(value).replace(/[‘’](?!\p{L})|‘/gu, (mark) => (mark === '‘' ? '“' : '”'))}’`;
  if (PREPOSITION.test(before)) return { before: `${before}de vraag `, value: question };
  // 'de reden is dat', 'het verzoek om': the question takes the place of what they announce
  return { before: before.replace(/(?:,? (?:is dat|omdat|dat|om)|,)? $/, ': '), value: question };
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

/** Without brackets of its own where the template gives them: '(T03512)'. */
function withoutBrackets(value: string, before: string, behind: string): string {
  return before.endsWith('(') && behind.startsWith(')') ? value.replace(/^\(([^()]*)\)$/, '$1') : value;
}

/** Without the mark that ends a sentence, where that of the template goes on or ends itself. */
function withoutStop(value: string, behind: string): string {
  if (/^[,:;.]/.test(behind) && /[^,;][,;]$/.test(value)) return value.slice(0, -1);
  if (/^(?: [\p{Ll}(]|[,:;)])/u.test(behind)) return withoutFullStop(value);
  // 'U vraagt' + 'waarom de huur stijgt?' + '.' asks nothing
  if (behind.startsWith('.') && /^\p{Ll}[^.?!]*\?$/u.test(value)) return value.slice(0, -1);
  return value;
}

/** How many characters at the start of a value repeat the words before it. */
function saidBefore(before: readonly string[], value: string): number {
  const after = words(value.slice(0, MOST_CHARACTERS));
  const count = openingAgain(before, after) || lastAgain(before, after, value);
  if (count === 0) return saidOfIt(before, after, value);
  // 'toegezegd' + 'Toegezegd is om te helpen'
  const isLinked = after[count] === 'is' && /^(?:om|dat)$/.test(after[count + 1] ?? '');
  return value.indexOf(after[count + (isLinked ? 1 : 0)] ?? '', after.slice(0, count).join(' ').length);
}

/** How many of the last words before a value it begins with. */
function lastAgain(before: readonly string[], after: readonly string[], value: string): number {
  for (let count = Math.min(MOST_WORDS, before.length, after.length - 1); count > 0; count--) {
    const said = before.slice(-count).join(' ');
    const again = after.slice(0, count).join(' ');
    if (count === 1 && NAME_PARTICLE.test(again) && isNameWithParticle(value)) continue;
    // 'blijkt dat' + 'dat besluit helpt'
    if (count === 1 && isDemonstrative(value)) continue;
    const isWord = count > 1 || /^\p{L}+$/u.test(said);
    if (isWord && said.toLowerCase() === again.toLowerCase()) return count;
  }
  return 0;
}

/**
 * How many words of a value are the sentence again that it is put into, with or without what the template writes between them: 'De
 * motie verzoekt de regering' behind 'De motie van het lid Bos (…) verzoekt de regering'.
 */
function openingAgain(before: readonly string[], after: readonly string[]): number {
  const said = before.map(bare);
  const again = after.slice(0, LONGEST_OPENING).map(bare);
  for (let count = Math.min(again.length, after.length - 1); count > 1; count--) {
    const last = again[count - 1] ?? '';
    const isWhole = /^\p{L}+$/u.test(last) && last === said.at(-1) && said.includes(again[0] ?? '');
    const isName = isNameWithParticle(after.slice(count - 1).join(' '));
    if (isWhole && !isName && isAmong(again.slice(0, count), said)) return count;
  }
  return 0;
}

/** The sentence that a line ends in the middle of. */
function lastSentence(line: string): string {
  return line.slice(line.search(/[.?!’)] (?=\p{Lu}[^.?!]*$)/u) + 1);
}

/** True for words that stand among others in the same order. */
function isAmong(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at++;
  return at === some.length;
}

const bare = (word: string): string => word.toLowerCase().replace(/[,:]$/, '');

/** The same where a preposition stands between: 'de voortgang van' + 'Voortgang programma Water', 'in' + 'te Brussel'. */
function saidOfIt(before: readonly string[], after: readonly string[], value: string): number {
  const [first = '', second = ''] = after;
  const [said = '', link = ''] = before.slice(-2);
  const isAgain = link === 'van' && said.length > 3 && said.toLowerCase() === first.toLowerCase();
  const isPlace = link === 'in' && first.toLowerCase() === 'te' && /^\p{Lu}/u.test(second);
  return second !== '' && (isAgain || isPlace) ? value.indexOf(second, first.length) : 0;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
