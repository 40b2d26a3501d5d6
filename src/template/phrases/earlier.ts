import type { Kamer } from '../../citation/index.ts';
import { isIsoDate, writeDate } from '../../dates/index.ts';
import {
  clauseForm,
  hasParticiple,
  haveDone,
  isDirectQuestion,
  KAMERS,
  kamersIn,
  withinSentence,
  withoutFullStop,
} from '../../dutch/index.ts';
import { hasOpen } from '../render/open.ts';

/** A letter that was sent to a Kamer before, every part a text. Parts can be open. */
export interface EarlierLetter {
  /** ISO, or open. */
  readonly datum: string;
  readonly vindplaats: string;
  /** How the sentence 'In mijn brief van … heb ik …' ends. */
  readonly inhoud: string;
  /** What there is to say of it besides, in sentences; '' for nothing. */
  readonly toelichting: string;
  /** Whose paper it is; undefined where the reference does not say. */
  readonly kamer?: Kamer;
  /** Who wrote it; '' for who signs this letter. */
  readonly schrijver: string;
}

/** What letters after the first begin with, in turn. */
const NEXT = ['Vervolgens', 'Daarna'];
/** The same where nobody knows which came first. */
const ALSO = ['Verder', 'Ook'];

/** Names the Kamer that got a letter; for a letter that does not say whose it is, as well as it can. */
export type KamerName = (kamer: Kamer | undefined) => string;

/** The Kamers as a letter to these addressees names them: 'uw Kamer' for the one it goes to, and no other. */
export function kamerNamer(addressees: readonly string[]): KamerName {
  const addressed = kamersIn(addressees.join('\n'));
  const [only] = addressed;
  if (addressed.length > 1) return (kamer) => (kamer ? `de ${KAMERS[kamer]}` : 'uw Kamers');
  return (kamer) => {
    if (kamer === undefined) return only ? 'uw Kamer' : 'de Kamer';
    return kamer === only ? 'uw Kamer' : `de ${KAMERS[kamer]}`;
  };
}

/**
 * What was told before, a sentence for each letter, in order of time where all dates are known: 'In mijn brief aan de
 * Tweede Kamer van … heb ik …. Daarna heb ik in mijn brief van … …. Vervolgens heb ik …'. A letter of somebody else is
 * no 'mijn brief', and the Kamer is named again where it is another one. `asGiven` leaves them in the order of the writer.
 */
export function tellEarlier(letters: readonly EarlierLetter[], nameOf: KamerName, asGiven = false): string {
  const dated = !asGiven && letters.every(({ datum }) => isIsoDate(datum));
  const sorted = dated ? letters.toSorted((a, b) => a.datum.localeCompare(b.datum)) : letters;
  return sorted
    .map((letter, index) => {
      const said = tellOne(letter, index, sorted[index - 1], dated, nameOf);
      return letter.toelichting === '' ? said : `${said} ${letter.toelichting}`;
    })
    .join(' ');
}

/** One sentence: what stands first in it hangs on the letter before. */
function tellOne(
  letter: EarlierLetter,
  index: number,
  before: EarlierLetter | undefined,
  dated: boolean,
  nameOf: KamerName,
): string {
  const { datum, schrijver } = letter;
  const have = haveDone(schrijver);
  const inhoud = doneIn(letter.inhoud, have);
  if (!before) return `In ${named(letter, before, nameOf)} ${have} ${inhoud}.`;
  if (isIsoDate(datum) && datum === before.datum)
    return `Op dezelfde dag ${have} in ${named({ ...letter, datum: '' }, before, nameOf)} ${inhoud}.`;
  const next = (dated ? NEXT : ALSO)[index % NEXT.length];
  return `${next} ${have} in ${named(letter, before, nameOf)} ${inhoud}.`;
}

/** What was done in a letter, behind 'heb ik': what does not say so is what it told or what it is about. */
function doneIn(inhoud: string, have: string): string {
  const isAgain = inhoud.toLowerCase().startsWith(`${have.toLowerCase()} `);
  const said = withinSentence(withoutFullStop(isAgain ? inhoud.slice(have.length + 1) : inhoud));
  if (hasOpen(said) || said === '') return said;
  if (isDirectQuestion(said)) return `geschreven over de vraag ‘${said}’`;
  // 'dat uitgelegd' points at something
  const isClause = /^dat /i.test(said) && (clauseForm(said.slice(4)) === 'subordinate' || !hasParticiple(said));
  if (isClause) return `gemeld ${said}`;
  if (/^(?:of|hoe|welke?|wanneer|waarom) /i.test(said)) return `laten weten ${said}`;
  if (!isAgain && clauseForm(said) === 'main') return `het volgende gemeld: ${said}`;
  return isAgain || hasParticiple(said) || !said.includes(' ') ? said : `geschreven over ${said}`;
}

/** 'mijn brief aan de Tweede Kamer van 3 juli 2020 (TK 31757-102; 2020)'. */
function named(letter: EarlierLetter, before: EarlierLetter | undefined, nameOf: KamerName): string {
  const { datum, vindplaats, kamer, schrijver } = letter;
  const to = nameOf(kamer);
  const isSaid = before !== undefined && nameOf(before.kamer) === to;
  const day = datum === '' ? '' : ` van ${isIsoDate(datum) ? writeDate(datum) : datum}`;
  return `${schrijver === '' ? 'mijn' : 'een'} brief${isSaid ? '' : ` aan ${to}`}${day} (${vindplaats})`;
}
