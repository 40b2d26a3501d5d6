import { isKnownAbbreviation } from '../../dutch/index.ts';
import type { Letter } from '../../letter/index.ts';
import { anyOf } from '../../text/index.ts';
import type { LintContext, Rule } from '../rule.ts';
import { goesOnFromName, type OwnMatch, ownMatches } from '../support/running-text.ts';

/** The letters of a postcode, and what makes capitals part of a number, an address or a name. */
const POSTCODE = String.raw`(?<!\d{4} )`;
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}_.,/@&+-])`;
const NOT_BEHIND = anyOf(
  String.raw`[\p{L}\p{N}_&+/@]`,
  String.raw`[-–]?\d`,
  String.raw`\.\p{L}`,
  String.raw`[-–]\p{Lu}`,
  String.raw` \p{Lu}{2}`,
);
/** Capitals that stand by themselves, or before a hyphen or an ending: KRW, KRW-doelen, KRW’s. */
const ABBREVIATION = new RegExp(`${POSTCODE}${NOT_BEFORE}\\p{Lu}{2,6}(?!${NOT_BEHIND})`, 'gu');

/** An abbreviation that the letter does not explain and that not every reader knows: once, where it first stands. */
export const afkortingOnbekend: Rule = {
  id: 'afkorting-onbekend',
  category: 'taal',
  severity: 'info',
  summary: 'Een afkorting die de brief niet uitlegt en die niet elke lezer kent.',
  words: { bekend: { summary: 'afkortingen die uw lezers kennen' } },
  *check(letter, context) {
    // what the Kamer printed cannot be changed any more
    if (letter.published) return;
    const asked = new Set<string>();
    for (const found of ownMatches(letter, context.facts, ABBREVIATION)) {
      const [word] = found.match;
      if (asked.has(word) || isName(found)) continue;
      asked.add(word);
      if (isKnown(word, context) || isIntroduced(letter, word)) continue;
      yield {
        span: letter.flow.toSource(found.flow),
        message: `De brief zegt niet waar ${word} voor staat. Schrijf het de eerste keer voluit, met (${word}) erachter.`,
        evident: true,
      };
    }
  },
};

const ROMAN = /^[IVXLCDM]+$/;

function isKnown(word: string, { words }: LintContext): boolean {
  return ROMAN.test(word) || isKnownAbbreviation(word) || words('bekend').includes(word);
}

/** "Stichting AAP", "RTL Z", "LIJST VAN": a name, or a line in capitals. */
function isName(found: OwnMatch): boolean {
  return goesOnFromName(found) || /^ \p{Lu}(?:\p{Lu}|\b)/u.test(found.after);
}

/** "Kaderrichtlijn Water (KRW)", "(hierna: KRW)", "KRW (Kaderrichtlijn Water)", "de Kaderrichtlijn Water, KRW,"; or the addressee's own name. */
function isIntroduced({ flow: { text }, addressee, signatures, header }: Letter, word: string): boolean {
  const head = [addressee.text, header.betreft?.value ?? '', ...signatures.map(({ functie }) => functie)];
  if (head.some((one) => new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(one))) return true;
  const itself = String.raw`(?<!\p{L})${word}(?!\p{L})`;
  const inBrackets = String.raw`[(\[‘“"'][^()\n]{0,60}${itself}[^()\n]{0,60}[)\]’”"']`;
  const behind = new RegExp(anyOf(inBrackets, String.raw`${itself} (?:\(|staat voor |betekent |\[)`), 'u');
  return behind.test(text) || isSpelled(text, word);
}

/** Small words that an abbreviation leaves out. */
const LEFT_OUT = /^(?:van|de|het|der|den|en|voor|in|op|te|aan|bij|of|and|of|for|the)$/i;
const LONGEST_NAME = 12;

/** True where the first letters of words in a row give the abbreviation: "het Programma Aanpak Stikstof". */
function isSpelled(text: string, word: string): boolean {
  const initial = word.charAt(0);
  const start = new RegExp(String.raw`(?<![\p{L}\p{N}])${initial}\p{Ll}`, 'giu');
  for (const { index } of text.matchAll(start)) {
    const words = text.slice(index, index + word.length * 25).split(/[\s-]+/, LONGEST_NAME);
    const initials = words.filter((one) => !LEFT_OUT.test(one)).map((one) => one.charAt(0).toUpperCase());
    if (initials.join('').startsWith(word)) return true;
  }
  return false;
}
