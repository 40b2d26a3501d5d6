import type { Kamer } from '../../citation/index.ts';
import { isIsoDate, writeDate } from '../../dates/index.ts';
import { haveDone, KAMERS, kamersIn, withinSentence } from '../../dutch/index.ts';

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
  const inhoud = withinSentence(letter.inhoud).replace(/\.$/, '');
  const have = haveDone(schrijver);
  if (!before) return `In ${named(letter, before, nameOf)} ${have} ${inhoud}.`;
  if (isIsoDate(datum) && datum === before.datum)
    return `Op dezelfde dag ${have} in ${named({ ...letter, datum: '' }, before, nameOf)} ${inhoud}.`;
  const next = (dated ? NEXT : ALSO)[index % NEXT.length];
  return `${next} ${have} in ${named(letter, before, nameOf)} ${inhoud}.`;
}

/** 'mijn brief aan de Tweede Kamer van 3 juli 2020 (TK 31757-102; 2020)'. */
function named(letter: EarlierLetter, before: EarlierLetter | undefined, nameOf: KamerName): string {
  const { datum, vindplaats, kamer, schrijver } = letter;
  const to = nameOf(kamer);
  const isSaid = before !== undefined && nameOf(before.kamer) === to;
  const day = datum === '' ? '' : ` van ${isIsoDate(datum) ? writeDate(datum) : datum}`;
  return `${schrijver === '' ? 'mijn' : 'een'} brief${isSaid ? '' : ` aan ${to}`}${day} (${vindplaats})`;
}
