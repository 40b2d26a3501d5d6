import { isKnownAbbreviation } from '../../dutch/index.ts';
import { kindOfLetter } from '../../house/index.ts';
import type { Letter } from '../../letter/index.ts';
import { anyOf, listed, type Span } from '../../text/index.ts';
import type { LintContext, Rule } from '../rule.ts';
import { isAsWritten } from '../support/copied.ts';
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
    // what the Kamer printed cannot be changed any more; who reads a nota knows the directorates of his ministry
    if (letter.published || kindOfLetter(letter.soort)?.isInternal) return;
    const asked = unknownIn(letter, context);
    if (asked.size === 0) return;
    const introduced = introducedIn(letter, context.facts, new Set(asked.keys()));
    for (const [word, { place, isNamed, hasArticle }] of asked) {
      if (introduced.has(word) || (isNamed && !hasArticle)) continue;
      yield {
        span: letter.flow.toSource(place),
        message: `De brief zegt niet waar ${word} voor staat. Schrijf het de eerste keer voluit, met (${word}) erachter.`,
        // a letter that was sent has found its reader
        evident: isAsWritten(letter),
      };
    }
  },
};

/** How a letter writes an abbreviation. */
interface Use {
  /** Where it first stands. */
  readonly place: Span;
  /** Somewhere it is somebody: "met PWN", "zoals TUI". */
  isNamed: boolean;
  /** Somewhere a word that no name has stands before it: "de KRW", "dit PAS". */
  hasArticle: boolean;
}

function unknownIn(letter: Letter, context: LintContext): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  const { facts } = context;
  for (const found of ownPlaces(letter, facts, matchesAt(letter.flow, capitalStarts(facts), ABBREVIATION))) {
    const [word] = found.match;
    if (isName(found) || isKnown(word, context) || CITED_ACT.test(found.after)) continue;
    const use = uses.get(word) ?? { place: found.flow, isNamed: false, hasArticle: false };
    uses.set(word, use);
    if (/^[-’']/.test(found.after)) continue;
    use.hasArticle ||= ARTICLE.test(found.before);
    use.isNamed ||= BEFORE_NAME.test(found.before) || LEGAL_FORM.test(found.after);
  }
  return uses;
}

/** "REACH-verordening (EG) nr. 1907/2006": the number says which act it is. */
const CITED_ACT =
  /^-(?:kader)?(?:verordening|richtlijn|besluit)\b[^.;\n]{0,40}?(?:\((?:EG|EU|EEG|Euratom)\)|\d{2,4}\/\d{1,4})/;

/** What an abbreviation of words has before it, and the name of a company has not. */
const ARTICLES = listed('de het een deze dit die dat mijn onze ons uw hun zijn elke elk alle geen');
const ARTICLE = new RegExp(String.raw`(?<!\p{L})${anyOf(...ARTICLES)} (?:\p{Ll}+e )?$`, 'iu');
/** Whom one works with, and who does something: the start of a sentence too. */
const WITH = listed('met bij door aan van naar tussen zoals als volgens dat en of dan');
const BEFORE_NAME = new RegExp(String.raw`(?:^|, |(?<!\p{L})${anyOf(...WITH)} )$`, 'iu');
const LEGAL_FORM = /^ (?:B\.?V\.?|N\.?V\.?|SE|AG|GmbH|Ltd|Inc|plc|Group|Nederland)(?!\p{L})/u;

const ROMAN = /^[IVXLCDM]+$/;

function isKnown(word: string, { words }: LintContext): boolean {
  return ROMAN.test(word) || isKnownAbbreviation(word) || words('bekend').includes(word);
}

/** "Stichting AAP", "RTL Z", "LIJST VAN": a name, or a line in capitals. */
function isName(found: OwnMatch): boolean {
  return goesOnFromName(found) || /^ \p{Lu}(?:\p{Lu}|\b)/u.test(found.after);
}
