import { capitalise } from '../../dutch/index.ts';
import type { Field, FieldInLetter, TemplateData, TemplateValues } from '../../template/index.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers } from '../workbench/unfinished.ts';
import { answerIn, type FieldKnowledge, isMap, oneLine, questionsFor, valuesOf } from './questions.ts';

/** Something of a letter: a field, or one of the letters or signatories of a field that has several. */
export interface ValueItem extends FieldInLetter {
  /** Which one, of several. */
  readonly index?: number;
  /** Dutch, as it stands in a list. */
  readonly label: string;
  /** What it is now, on one line; '' for nothing. */
  readonly value: string;
}

/** What tells the open parts of a value; given by the face of template/, as the knowledge of fields is. */
interface OpenKnowledge extends FieldKnowledge {
  hasOpenPart(data: TemplateData | undefined): boolean;
}

/** The items of fields, several where a field has several values with parts. */
export function valueItems(
  fields: readonly FieldInLetter[],
  known: TemplateValues,
  { partsOfField, hasOpenPart }: OpenKnowledge,
): ValueItem[] {
  return fields.flatMap((standing): ValueItem[] => {
    const { field, state } = standing;
    const value = known[field.name];
    const several = partsOfField(field) && field.kind !== 'geadresseerde' && Array.isArray(value) ? value : [];
    const label = capitalise(field.question);
    if (several.length < 2) return [{ ...standing, label, value: state === 'text' ? '' : oneLine(value) }];
    return several.map((item, index) => ({
      ...standing,
      state: state === 'text' ? state : hasOpenPart(item as TemplateData) ? 'open' : 'known',
      index,
      label: `${label} (${index + 1})`,
      value: oneLine(item as TemplateData),
    }));
  });
}

/** The questions for the items, with what is known in the boxes. */
export function stepsForItems(items: readonly ValueItem[], known: TemplateValues, knowledge: FieldKnowledge): Step[] {
  return items.flatMap((item, number) => {
    const current = currentOf(item, known);
    const steps = questionsFor([askedAs(item)], knowledge);
    return steps.map((step): Step => ({ ...step, id: `${number}/${step.id}`, value: answerIn(step.id, current) }));
  });
}

/** The fields that were answered otherwise than they are known, whole: with the parts and the others that nobody was asked for. */
export function valuesFromItems(
  items: readonly ValueItem[],
  answers: Answers,
  known: TemplateValues,
  knowledge: FieldKnowledge,
): TemplateValues {
  const values: Record<string, TemplateData> = {};
  items.forEach((item, number) => {
    const { field, index } = item;
    const current = currentOf(item, known);
    const own = [...answers].flatMap(([id, answer]) => {
      const name = id.startsWith(`${number}/`) ? id.slice(id.indexOf('/') + 1) : undefined;
      return name === undefined || answer === answerIn(name, current) ? [] : [[name, answer] as const];
    });
    const given = valuesOf(new Map(own), [askedAs(item)], knowledge)[field.name];
    if (given === undefined) return;
    const old = values[field.name] ?? known[field.name];
    const whole = merged(given, current[field.name]);
    values[field.name] =
      index === undefined ? whole : (old as readonly TemplateData[]).with(index, single(whole) ?? null);
  });
  return values;
}

/** The value of an item as if it were the only one. */
function currentOf({ field, index }: ValueItem, known: TemplateValues): TemplateValues {
  const value = known[field.name];
  const own = index === undefined ? value : (value as readonly TemplateData[])[index];
  return own === undefined ? {} : { [field.name]: own };
}

/** One item of a list of persons is asked for as a person is. */
function askedAs({ field, index }: ValueItem): Field {
  return field.kind === 'lijst' && index !== undefined ? { ...field, kind: 'persoon' } : field;
}

/** An answer with the parts that nobody was asked for. */
function merged(answer: TemplateData, old: TemplateData | undefined): TemplateData {
  const [fresh, before] = [single(answer), single(old)];
  if (!isMap(fresh) || !isMap(before)) return answer;
  const whole = { ...before, ...fresh };
  return Array.isArray(answer) ? [whole] : whole;
}

function single(value: TemplateData | undefined): TemplateData | undefined {
  return Array.isArray(value) ? (value[0] as TemplateData | undefined) : value;
}
