import { isBudgetDossier } from '../chapters.ts';
import type { Body } from './body.ts';
import type { Cursor } from './cursor.ts';
import { BILL } from './evidence.ts';

const LIST = String.raw`[1-9]\d{0,3}(?:(?:, ?| en )[1-9]\d{0,3}){0,5}`;

/**
 * A number that stands before the brackets that hold its dossier, as the Handelingen print it: group 1 "nr.", 2 the number or, after
 * "nrs.", the numbers. What it replaces may stand between ("op stuk nr. 14 (was nr. 8) (35 300-VII)").
 */
const BEFORE_BRACKET = new RegExp(
  String.raw`(nrs?\.? ?|(?<=^|[ (]))(${LIST}) ?(?:\((?:was|voorheen) (?:nr\.? ?)?\d{1,4}\) ?|,? ?(?:t\.v\.v\.|ter vervanging van) (?:dat |die )?(?:gedrukt )?(?:onder )?nr\.? ?\d{1,4} ?)?\($`,
  'i',
);
/** "stuk nr. 14 van", "de moties onder nrs. 4 en 5 bij wetsvoorstel": a number before the words that lead to its dossier. */
const BEFORE_WORDS = new RegExp(
  String.raw`(?<=(?:^|[ (])(?:stuk(?:ken)?|moties?|amendement(?:en)?|brief|nota|verslag|onder|met|op|als) |^|[(\n])(nrs?\.? ?)(${LIST}) (?:van|bij|in|uit|onder|toegevoegd aan) (?:(?:het|de|dit) )?(?:${BILL})?[ :]*$`,
  'i',
);
const LONGEST = 72;

/** A reference whose number was found before its dossier. */
export interface Reversed {
  readonly start: number;
  readonly body: Body;
}

/**
 * Completes a dossier without a number, whose label or digits begin at `start`, by the number that stands before it: "motie nr. 21
 * (35300-X)", "456 (36800-XVI)", "nr. 84 van Kamerstuk 29 515". Takes the bracket that closes behind it.
 */
export function readReversed(cursor: Cursor, body: Body, start: number): Reversed | undefined {
  const [token, more] = body.dossiers;
  if (body.form !== 'none' || !token || more) return undefined;
  const from = Math.max(cursor.floor, start - LONGEST);
  const before = cursor.text.slice(from, start);
  const inBrackets = cursor.text[cursor.at] === ')' ? BEFORE_BRACKET.exec(before) : undefined;
  const match = inBrackets ?? BEFORE_WORDS.exec(before);
  const [, word, number] = match ?? [];
  if (!match || number === undefined) return undefined;
  const items = number.split(/, ?| en /);
  if (items.length > 1 && !/^nrs/i.test(word ?? '')) return undefined;
  // without "nr." it must be a budget's, and no year: "de begroting 2010 (32123 VIII)"
  const inBudget = token.suffix !== undefined && isBudgetDossier(token.dossier);
  if (word === '' && (!inBudget || /^(?:19|20)\d\d$/.test(number))) return undefined;
  if (inBrackets) cursor.at++;
  return { start: from + match.index, body: { ...body, form: 'nr', numbers: { items, letters: false } } };
}
