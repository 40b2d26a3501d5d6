import { readDate } from '../../dates/index.ts';
import { capitalise } from '../../dutch/index.ts';
import type { Field, TemplateData, TemplateValues } from '../../template/index.ts';
import type { Step } from '../workbench/steps.ts';
import type { Answers } from '../workbench/unfinished.ts';

/** What a field's parts are: given by the face of template/, which is loaded only when it is needed. */
export interface FieldKnowledge {
  partsOfField(field: Field): readonly Field[] | undefined;
  isList(field: Field): boolean;
  /** What is wrong with a value for a field, in Dutch. */
  valueProblem(field: Field, value: TemplateData): string | undefined;
}

/** Parts of a field that nobody is asked for: they are rare, and can be filled in by hand. */
const UNASKED: Readonly<Partial<Record<Field['kind'], readonly string[]>>> = { ontvangen: ['soort', 'namens'] };

/** Between the items of a list that is typed on one line. */
const BETWEEN = ';';

/** The questions for the fields, in their order: one for each field, or for each part of a field that has parts. */
export function questionsFor(fields: readonly Field[], knowledge: FieldKnowledge): Step[] {
  return fields.flatMap((field) => {
    const parts = knowledge.partsOfField(field);
    // items with parts of their own are no question of one line: they stay open in the letter
    if (field.kind === 'lijst' && parts) return [];
    if (!parts || field.kind === 'geadresseerde' || field.kind === 'kamerstuk')
      return [stepFor(knowledge, field, [field.name])];
    const asked = parts.filter(({ name }) => !UNASKED[field.kind]?.includes(name));
    return asked.map((part) => stepFor(knowledge, part, [field.name, part.name], field));
  });
}

/** The answers as data for the template; a field without an answer is left out. */
export function valuesOf(answers: Answers, fields: readonly Field[], knowledge: FieldKnowledge): TemplateValues {
  const values: Record<string, TemplateData> = {};
  for (const field of fields) {
    const whole = answers.get(field.name);
    const value = whole === undefined ? partsOf(answers, field) : knowledge.isList(field) ? itemsOf(whole) : whole;
    if (value !== undefined) values[field.name] = knowledge.isList(field) && !Array.isArray(value) ? [value] : value;
  }
  return values;
}

function partsOf(answers: Answers, { name }: Field): TemplateData | undefined {
  const parts = [...answers].filter(([id]) => id.startsWith(`${name}.`));
  if (parts.length === 0) return undefined;
  return Object.fromEntries(parts.map(([id, value]) => [id.slice(name.length + 1), value]));
}

function itemsOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function stepFor({ valueProblem }: FieldKnowledge, field: Field, path: readonly string[], whole?: Field): Step {
  const list = whole === undefined && (field.kind === 'lijst' || field.kind === 'geadresseerde');
  const question = field.description ?? sentence(field.question, whole);
  const several = list ? ` Meer dan één? Zet er een puntkomma tussen.` : '';
  return {
    id: path.join('.'),
    question: question + several,
    ...(field.kind === 'datum' && { example: '3 juli 2020' }),
    ...(field.kind === 'kamerstuk' && { example: '31757-102' }),
    ...(field.choices && { choices: field.choices.map((label) => ({ label })), only: 'one-or-none' as const }),
    ...(!list && { check: (answer: string) => valueProblem(field, answer) }),
  };
}

/** "Onderwerp van de brief."; of a part with the field it belongs to: "Ontvangen brieven: afzender." */
function sentence(question: string, whole: Field | undefined): string {
  const text = whole ? `${whole.question}: ${question}` : question;
  return `${capitalise(text)}.`;
}

/** What to say of an answer that is no date. */
export function checkDate(answer: string): string | undefined {
  return readDate(answer) ? undefined : `‘${answer}’ is geen datum. Schrijf bijvoorbeeld 3 juli 2020.`;
}

/** What stands in the box: 'betreft', or a part: 'ondertekening.naam'. */
export function answerIn(id: string, values: TemplateValues): string {
  const [name = '', part] = id.split('.');
  const value = first(values[name], part !== undefined);
  return oneLine(part === undefined ? value : isMap(value) ? value[part] : undefined);
}

/** The only item of a list of which parts are asked. */
function first(value: TemplateData | undefined, inParts: boolean): TemplateData | undefined {
  return inParts && Array.isArray(value) ? value[0] : value;
}

/** A value on one line, as it is typed; '' for what is open. */
export function oneLine(value: TemplateData | undefined): string {
  if (typeof value === 'string') return /^\s*\[….*…\]\s*$/s.test(value) ? '' : value.trim().replace(/\s*\n\s*/g, ', ');
  if (Array.isArray(value)) return value.map((item) => oneLine(item as TemplateData)).join('; ');
  if (!isMap(value)) return '';
  const parts = Object.entries(value).filter(([part]) => part !== 'soort');
  return parts
    .map(([, item]) => oneLine(item))
    .filter(Boolean)
    .join(', ');
}

/** True for a value with parts. */
export function isMap(value: TemplateData | undefined): value is { readonly [key: string]: TemplateData } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
