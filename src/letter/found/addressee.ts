import { canonicalId, type Kamer } from '../../citation/index.ts';
import { ADDRESSED_OFFICE, kamersIn } from '../../dutch/index.ts';
import { anyOf, listed } from '../../text/index.ts';
import type { Addressee, Letter } from '../letter.ts';
import { answersQuestions } from './answers-questions.ts';

/** Salutations that fit no Kamer ("Geachte voorzitter," fits many). */
const OTHERS = new RegExp(
  String.raw`\b${anyOf(...listed('heer heren mevrouw dames mevrouwen college raad bestuur directie collega'), `(?!griffier)${ADDRESSED_OFFICE}`)}\b`,
  'i',
);
const COPY = /\b[Cc]\.?[Cc]\.?[ :]/;

/**
 * Reads the addressee from the field `aan` and the address block; without them, from the salutation. Print that answers Kamervragen goes
 * to the Kamer that asked them, whatever else stands where its address was.
 */
export function findAddressee(letter: Letter): Addressee {
  const { header, parts, salutation } = letter;
  const { aan } = header;
  const blocks = parts.filter(({ kind }) => kind === 'geadresseerde');
  const text = [aan?.value ?? '', ...blocks.map((block) => block.text)].join('\n');
  const span = blocks[0]?.span ?? aan?.span;
  // who gets a copy is not addressed
  const addressed = text.split(COPY)[0] ?? '';
  const named = kamersIn(addressed);
  const greetsOther = OTHERS.test(salutation?.part.text ?? '');
  const isNamed = named.length > 0 || greetsOther;
  const answered = isNamed ? undefined : kamersAnswered(letter, addressed.trim() !== '');
  const kamers = answered ?? named;
  const isOther = kamers.length === 0 && !answered && (addressed.trim() !== '' || greetsOther);
  return { text, ...(span && { span }), kamers, isOther };
}

/** The number under which the Tweede Kamer registers questions. */
const ZAAK = /^\d{4}Z\d{5}$/;

/**
 * The Kamers whose questions a print answers: by the number of the questions, else by its salutation where its address was lost (in the
 * Tweede Kamer members ask; the Eerste Kamer is named somewhere). Empty where it does not say which, undefined where it answers none.
 */
function kamersAnswered(letter: Letter, hasAddress: boolean): readonly Kamer[] | undefined {
  const { form, published, header, parts, citations, salutation, flow } = letter;
  if (form !== 'print' || !answersQuestions(letter)) return undefined;
  const answers = parts.filter(({ kind }) => kind === 'antwoord');
  const numbers = [header.uwKenmerk?.value ?? '', ...citations.flatMap(({ targets }) => targets.map(canonicalId))];
  if (answers.length > 0 && numbers.some((number) => ZAAK.test(number))) return ['II'];
  const saysKamer = answers.some(({ text }) => YOUR_KAMER.test(text));
  const greetsKamer = (saysKamer || !hasAddress) && /voorzitter/i.test(salutation?.part.text ?? '');
  if (greetsKamer && !published && !/Eerste Kamer/i.test(flow.text)) return ['II'];
  return saysKamer ? [] : undefined;
}

const YOUR_KAMER = /\b[Uu]w Kamer\b(?! van Koophandel)/;
