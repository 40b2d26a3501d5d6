import { kindOfLetter } from '../../house/index.ts';
import type { Letter, Part, PartKind } from '../../letter/index.ts';
import { isAsWritten } from './copied.ts';

/** The parts in which the letter says what it has to say. */
const BODY: ReadonlySet<PartKind> = new Set([
  'kop',
  'alinea',
  'lijst',
  'tabel',
  'citaat',
  'vraag',
  'antwoord',
  'slotzin',
]);

/** The first and the last part of the body. */
export function bodyOf({ parts }: Letter): { readonly first: Part | undefined; readonly last: Part | undefined } {
  return { first: parts.find(({ kind }) => BODY.has(kind)), last: parts.findLast(({ kind }) => BODY.has(kind)) };
}

/**
 * True for a printed letter to a Kamer. In the copies that circulate salutation and closing are often left out: what is absent
 * there was not forgotten by the writer.
 */
export function isPrintForKamer(letter: Letter): boolean {
  return !isAsWritten(letter) && letter.addressee.kamers.length > 0;
}

/** A text that greets nobody and that nobody signs: what the Kamer published, or the nota that goes to the minister with a letter. */
export function isWithoutCourtesies(letter: Letter): boolean {
  return kindOfLetter(letter.soort)?.isInternal === true || letter.published;
}
