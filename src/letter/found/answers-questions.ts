import { kindOfLetter } from '../../house/index.ts';
import type { Letter } from '../letter.ts';

/** "Beantwoording vragen over dijken", "Antwoorden op Kamervragen van het lid Bos": the subject of a letter whose answers stand in an annex. */
const ANSWERS = /^(?:de )?(?:beantwoording|antwoord(?:en)?)\b.{0,40}?(?:kamer)?vragen\b/iu;
/** "Hierbij zend ik u de antwoorden op de Kamervragen van het lid Bos." */
const ENCLOSES = /^(?:Hierbij|Hiermee|Bijgaand)\b[^.]{0,100}\b(?:antwoorden|beantwoord(?:ing)?)\b.{0,80}vragen\b/iu;

/** True for a letter that answers Kamervragen, in its text or in an annex, or postpones the answer. A draft says so by its kind. */
export function answersQuestions({
  form,
  soort,
  parts,
  header,
}: Pick<Letter, 'form' | 'soort' | 'parts' | 'header'>): boolean {
  if (form === 'draft') {
    const { answers, postpones } = kindOfLetter(soort) ?? {};
    return answers === 'kamervragen' || postpones === 'kamervragen';
  }
  if (parts.some(({ kind }) => kind === 'antwoord') || ANSWERS.test(header.betreft?.value ?? '')) return true;
  return ENCLOSES.test(parts.find(({ kind }) => kind === 'alinea')?.text ?? '');
}
