import { type AnswerTerm, answerTerm, type IsoDate, isIsoDate, readDate } from '../../dates/index.ts';
import { answersQuestions } from '../found/answers-questions.ts';
import type { IncomingLetter, Letter } from '../letter.ts';

/** Kamervragen that a letter answers, and until when that is in time. */
export interface AnswerDue extends AnswerTerm {
  /** The questions that wait longest. */
  readonly vragen: IncomingLetter & { readonly datum: IsoDate };
  /** When the Kamer was told that the answer takes longer, from the key `uitgesteld-op`. */
  readonly postponed?: IsoDate;
}

/**
 * The term of the Kamervragen that a letter answers or postpones. Undefined for every other letter, for questions without
 * a date, and for those of the Eerste Kamer, which has no fixed term.
 */
export function answerDue(letter: Letter): AnswerDue | undefined {
  const [kamer, other] = letter.addressee.kamers;
  if (kamer !== 'II' || other !== undefined || !answersQuestions(letter)) return undefined;
  const dated = letter.ontvangen.flatMap((one) =>
    one.soort === 'vragen' && one.datum !== undefined ? [{ ...one, datum: one.datum }] : [],
  );
  const [vragen] = dated.toSorted((a, b) => a.datum.localeCompare(b.datum));
  if (!vragen) return undefined;
  const postponed = postponedOn(letter);
  return { vragen, ...answerTerm(vragen.datum, postponed !== undefined), ...(postponed && { postponed }) };
}

function postponedOn({ frontMatter }: Letter): IsoDate | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === 'uitgesteld-op')?.value;
  if (typeof value !== 'string') return undefined;
  return isIsoDate(value) ? value : readDate(value);
}
