import { kindOfLetter, kindThatAnswers, kindThatPostpones, type Profile } from '../../house/index.ts';
import { OpenDataError } from '../../open-data/index.ts';
import type { FoundQuestions } from '../../received/index.ts';
import type { Template, TemplateValues } from '../../template/index.ts';
import { baseOf } from '../bases.ts';
import type { Edge } from '../edge.ts';
import { Unreadable } from '../input.ts';
import { WrongUse } from '../options.ts';
import { say } from '../show.ts';

/** The options with which Kamervragen are asked for. */
export interface QuestionOptions {
  readonly vraag: string | undefined;
  readonly odata: string | undefined;
  readonly publicaties: string | undefined;
}

/**
 * The values of a template that answers or postpones, from the Kamervragen with a number; none where no number is given. Where only their head can be had, the user
 * is told that the questions are still to be pasted.
 *
 * @throws WrongUse, and Unreadable where there is nothing to answer
 */
export async function askedValues(
  template: Template,
  given: QuestionOptions,
  { signatory }: Pick<Profile, 'signatory'>,
  edge: Edge,
): Promise<TemplateValues> {
  if (given.vraag === undefined) {
    const alone = (['odata', 'publicaties'] as const).find((name) => given[name] !== undefined);
    if (alone) throw new WrongUse(`--${alone} hoort bij --vraag`);
    return {};
  }
  const kind = kindOfLetter(template.letterKind);
  if (kind?.answers !== 'kamervragen' && kind?.postpones !== 'kamervragen') {
    const fitting = `${kindThatAnswers('kamervragen')} of ${kindThatPostpones('kamervragen')}`;
    throw new WrongUse(`--vraag hoort bij een sjabloon dat Kamervragen beantwoordt of uitstelt: ${fitting}`);
  }
  const { numberOfKamervragen, tellFound } = await import('../../received/index.ts');
  const zaak = numberOfKamervragen(given.vraag);
  if (zaak === undefined)
    throw new WrongUse(`"${given.vraag}" is geen nummer van Kamervragen; schrijf bijvoorbeeld 2021Z03234`);
  const fetched = await fetch(zaak, given, edge);
  const told = tellFound(zaak, fetched);
  if (fetched.kind !== 'questions' && fetched.kind !== 'head') throw new Unreadable(told ?? '');
  if (told !== undefined) say(told, edge);
  const { othersAsked, postponeWithDay, questionValues } = await import('../../template/index.ts');
  const medeNamens = othersAsked(fetched.asked.gericht, signatory?.functie);
  const values = questionValues({ ...fetched.asked, medeNamens });
  return kind.postpones ? postponeWithDay({ ontvangen: values['ontvangen'] ?? null, medeNamens }) : values;
}

async function fetch(zaak: string, given: QuestionOptions, edge: Edge): Promise<FoundQuestions> {
  const odata = baseOf('odata', given.odata);
  const publications = baseOf('publications', given.publicaties);
  const signal = edge.interrupted();
  try {
    return await edge.questions(zaak, { odata, publications, signal });
  } catch (failure) {
    if (signal.aborted) throw new Unreadable('Afgebroken; er is geen brief geschreven.');
    if (!(failure instanceof OpenDataError)) throw failure;
    const hint = await edge.registers.hint(failure.code);
    throw new Unreadable(`Kamervragen niet opgehaald: ${failure.message}${hint === undefined ? '' : `; ${hint}`}.`);
  }
}
