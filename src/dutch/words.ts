import { anyOf, listed } from '../text/index.ts';
import { beginsWithCommonWord } from './common-words.ts';
import { isNameWithParticle } from './names.ts';

/** The text with a capital at its start; ij is one letter ('IJsselstein'). */
export function capitalise(text: string): string {
  const length = text.startsWith('ij')
    ? 2
    : text.codePointAt(0) !== undefined
      ? String.fromCodePoint(text.codePointAt(0) ?? 0).length
      : 0;
  return text.slice(0, length).toUpperCase() + text.slice(length);
}

/** The numbers from nought to twelve in words, each at its own place. */
export const COUNT_WORDS: readonly string[] = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(
  ' ',
);

/** What a sentence counts before a list: "drie oorzaken:". A colleague adds a word here. */
export const LISTED_THINGS: readonly string[] = listed(`
  aanbevelingen aandachtspunten aanpassingen acties adviezen afspraken argumenten aspecten belemmeringen besluiten bevindingen bijlagen
  brieven conclusies criteria documenten doelen doelstellingen doelgroepen eisen effecten elementen factoren fasen fases gevolgen
  hoofdlijnen hoofdpunten initiatieven instrumenten kanttekeningen knelpunten lessen lijnen maatregelen moties onderdelen onderwerpen
  ontwikkelingen onderzoeken oorzaken oplossingen opties pijlers prioriteiten projecten punten randvoorwaarden rapporten redenen risico's
  risico’s scenario's scenario’s speerpunten sporen stappen stukken taken thema's thema’s toezeggingen uitgangspunten varianten
  verbeterpunten verklaringen verschillen verzoeken voorstellen voorwaarden vraagstukken vragen wijzigingen
`);

/** A number of things in a sentence: in words up to twelve. */
export function countWord(count: number): string {
  return COUNT_WORDS[count] ?? String(count);
}

/** The text with a small letter at its start. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** How a clause or phrase begins that is no name: within a sentence it has no capital. */
const COMMON = new RegExp(
  `^${anyOf(
    ...listed(
      'De Het Een Er Wij We Ik U Zij Ze Hij Men Dit Dat Deze Die Mijn Onze Ons Uw Alle Geen Veel Meer Ook Nog Niet Elke',
    ),
    ...listed(
      'Dan In Op Om Met Voor Van Bij Aan Als Door Omdat Zodat Of Naar Over Tijdens Uit Tot Hoe Wat Waarom Welke Wanneer Wie Waar',
    ),
  )}(?= )`,
  'u',
);

/**
 * A text that may be a sentence as a part of another one: a small letter at its start. What may be a name keeps its capital ('De Vries'),
 * unless a whole clause is expected, as behind 'omdat'.
 */
export function withinSentence(text: string, isClause = false): string {
  const isCommon = COMMON.test(text) ? isClause || !isNameWithParticle(text) : beginsWithCommonWord(text);
  return isCommon ? lowerFirst(text) : text;
}

/** A replacement with a capital at its start where the text that it replaces has one. */
export function withCaseOf(original: string, replacement: string): string {
  return /^\p{Lu}/u.test(original) ? capitalise(replacement) : replacement;
}

/** What ends a paragraph that needs no full stop: punctuation, also within quotes or brackets, or a footnote's mark. */
const ENDED = /[.?!:;…,](?:[’”"')\]*_]{0,3})$|\[\^[^\]]{1,40}\]$/;
/** A line that is no sentence: a list, a table, a heading, a quotation, code, an image. */
const NO_SENTENCE = /^\s*(?:[-*_]{3,}\s*$|[-*+] |\d{1,3}[.)] |[|#>!`<]|\[\^)/;

/** The text as sentences of its own: each paragraph has a capital at its start, a full stop at its end. Lists and tables keep theirs. */
export function asSentence(text: string): string {
  // the blank lines of code are no paragraphs
  if (text.includes('```')) return asParagraph(text, '');
  const paragraphs = text.split('\n\n');
  return paragraphs.map((paragraph, index) => asParagraph(paragraph, paragraphs[index + 1] ?? '')).join('\n\n');
}

/** One paragraph; before a list or table it is what introduces that. */
function asParagraph(text: string, next: string): string {
  const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  const last = text.slice(text.lastIndexOf('\n') + 1);
  // what is indented belongs to the item of a list above it
  if (/^(?:\s|$)/.test(text)) return text;
  const begun = NO_SENTENCE.test(first) ? text : capitalise(text);
  return NO_SENTENCE.test(last) || NO_SENTENCE.test(next) || ENDED.test(last) ? begun : `${begun}.`;
}

/** Abbreviations keep their full stop: 'c.s.', 'B.V.', 'etc.'. */
const ABBREVIATED = /(?:(?:^|[\s.])(?:\p{L}|etc|enz|jl|nr|art|mln|mld|jr|sr|bijv|resp))\.$/u;

/** Without the full stop of a sentence at its end, for a phrase within another one. */
export function withoutFullStop(text: string): string {
  return /[^.]\.$/.test(text) && !ABBREVIATED.test(text) ? text.slice(0, -1) : text;
}

/** The text as a heading: a capital, no full stop, no number of its own: 'Negen stations' for '1. negen stations.'. */
export function asHeading(text: string): string {
  const bare = text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-z]\))\s+(?=\S)/, '').replace(/^"([^"]*)"$/, '$1');
  return /^\p{Ll}\p{Lu}/u.test(bare) ? withoutFullStop(bare) : withoutFullStop(capitalise(bare));
}

/** A question or title in italics, each paragraph by itself; what has marks of its own keeps them. */
export function italic(text: string): string {
  return withoutNumber(text)
    .split('\n\n')
    .map((paragraph) => {
      const mark = ['*', '_'].find((one) => !paragraph.includes(one));
      return mark === undefined || NO_SENTENCE.test(paragraph) ? paragraph : `${mark}${paragraph}${mark}`;
    })
    .join('\n\n');
}

/** What is typed with its number and is no list: '2. Een loket voor mantelzorgers'. */
function withoutNumber(text: string): string {
  return text.includes('\n') ? text : text.replace(/^\d{1,2}[.)]\s+(?=\S)/, '');
}
