import { type AnswerTerm, answerTerm, type IsoDate, isIsoDate, readDate } from '../../dates/index.ts';
import { answersQuestions } from '../found/answers-questions.ts';
import { ANSWER_ASKED } from '../front-matter/keys.ts';
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
  const asked = letter.ontvangen.filter(({ soort }) => soort === 'vragen');
  const dated = (asked.length > 0 ? asked : sentWithZaak(letter)).flatMap((one) =>
    one.datum !== undefined ? [{ ...one, datum: one.datum }] : [],
  );
  const [vragen] = dated.toSorted((a, b) => a.datum.localeCompare(b.datum));
  if (!vragen) return undefined;
  const postponed = postponedOn(letter);
  return { vragen, ...answerTerm(vragen.datum, postponed !== undefined), ...(postponed && { postponed }) };
}

/** The last day on which the sender asks for an answer, from the head; undefined where it is not known. */
export function answerAskedBy({ frontMatter }: Letter): IsoDate | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === ANSWER_ASKED)?.value;
  if (typeof value !== 'string') return undefined;
  return isIsoDate(value) ? value : readDate(value);
}

const ZAAK = /^\d{4}Z\d{5}$/;

/**
 * "In antwoord op uw brief van 21 december 2023", with the number of a zaak under Uw kenmerk: the letter with which the Kamer sent the
 * questions, on the day on which they were handed in (test/letters/145). Only where the text names one letter and no other.
 */
function sentWithZaak({ header, ontvangen }: Letter): IncomingLetter[] {
  const kenmerk = header.uwKenmerk?.value ?? '';
  const [brief, ...others] = ontvangen;
  if (!ZAAK.test(kenmerk) || !brief || others.length > 0 || brief.soort !== 'brief' || brief.afzender !== undefined)
    return [];
  return [{ ...brief, soort: 'vragen', kenmerk }];
}

function postponedOn({ frontMatter }: Letter): IsoDate | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === 'uitgesteld-op')?.value;
  if (typeof value !== 'string') return undefined;
  return isIsoDate(value) ? value : readDate(value);
}
