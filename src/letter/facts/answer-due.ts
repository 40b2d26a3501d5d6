import { type AnswerTerm, answerTerm, type IsoDate, isIsoDate, readDate } from '../../dates/index.ts';
import { kindOfLetter } from '../../house/index.ts';
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
  if (!answersQuestions(letter) || !goesToTweedeKamer(letter)) return undefined;
  const dated = letter.ontvangen.flatMap((one) =>
    one.soort === 'vragen' && one.datum !== undefined ? [{ ...one, datum: one.datum }] : [],
  );
  const [vragen] = dated.toSorted((a, b) => a.datum.localeCompare(b.datum));
  if (!vragen) return undefined;
  const postponed = postponedOn(letter);
  return { vragen, ...answerTerm(vragen.datum, postponed !== undefined), ...(postponed && { postponed }) };
}

/** "Beantwoording vragen over dijken", "Antwoorden op Kamervragen van het lid Bos": the subject of a letter whose answers stand in an annex. */
const ANSWERS = /^(?:de )?(?:beantwoording|antwoord(?:en)?)\b.{0,40}?(?:kamer)?vragen\b/iu;
/** "Hierbij zend ik u de antwoorden op de Kamervragen van het lid Bos." */
const ENCLOSES = /^(?:Hierbij|Hiermee|Bijgaand)\b[^.]{0,100}\b(?:antwoorden|beantwoord(?:ing)?)\b.{0,80}vragen\b/iu;

function answersQuestions({ form, soort, parts, header }: Letter): boolean {
  if (form === 'draft') {
    const { answers, postpones } = kindOfLetter(soort) ?? {};
    return answers === 'kamervragen' || postpones === 'kamervragen';
  }
  if (parts.some(({ kind }) => kind === 'antwoord') || ANSWERS.test(header.betreft?.value ?? '')) return true;
  return ENCLOSES.test(parts.find(({ kind }) => kind === 'alinea')?.text ?? '');
}

/** A print that lost its address block, with "Geachte voorzitter" above it, goes to the Kamer in which a lid asks; the Eerste Kamer is named somewhere. */
function goesToTweedeKamer({ form, published, addressee, salutation, flow }: Letter): boolean {
  const [kamer, other] = addressee.kamers;
  if (kamer !== undefined) return kamer === 'II' && other === undefined;
  if (form === 'draft' || published || addressee.isOther) return false;
  return /voorzitter/i.test(salutation?.part.text ?? '') && !/Eerste Kamer/i.test(flow.text);
}

function postponedOn({ frontMatter }: Letter): IsoDate | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === 'uitgesteld-op')?.value;
  if (typeof value !== 'string') return undefined;
  return isIsoDate(value) ? value : readDate(value);
}
