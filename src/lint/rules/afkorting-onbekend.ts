import { isKnownAbbreviation } from '../../dutch/index.ts';
import { anyOf, type Span } from '../../text/index.ts';
import type { LintContext, Rule } from '../rule.ts';
import { introducedIn } from '../support/introduced.ts';
import { capitalStarts, goesOnFromName, matchesAt, type OwnMatch, ownPlaces } from '../support/running-text.ts';

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
const ABBREVIATION = new RegExp(`${POSTCODE}${NOT_BEFORE}\\p{Lu}{2,6}(?!${NOT_BEHIND})`, 'uy');

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
    const asked = new Map<string, Span>();
    const { facts } = context;
    for (const found of ownPlaces(letter, facts, matchesAt(letter.flow, capitalStarts(facts), ABBREVIATION))) {
      const [word] = found.match;
      if (!asked.has(word) && !isName(found) && !isKnown(word, context)) asked.set(word, found.flow);
    }
    if (asked.size === 0) return;
    const introduced = introducedIn(letter, facts, new Set(asked.keys()));
    for (const [word, place] of asked) {
      if (introduced.has(word)) continue;
      yield {
        span: letter.flow.toSource(place),
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
