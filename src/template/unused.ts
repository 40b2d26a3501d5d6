import type { IsoDate } from '../dates/index.ts';
import {
  type Field,
  fieldsOfHead,
  HEAD_KEYS,
  isList,
  partsOfField,
  type TemplateData,
  type TemplateValues,
} from './field.ts';
import type { Template } from './language/parse.ts';
import { TemplateError } from './problem.ts';
import { letterSegments, renderTemplate } from './render/render.ts';
import { isKnown, type Path } from './render/values.ts';
import { writePlain } from './render/writers.ts';

/** Any day will do: what a letter says of data does not hang on it. */
const SOME_DAY: IsoDate = '2020-01-01';

/** More values than these are not tried out: each costs a letter. */
const MOST_TRIED = 500;

/**
 * The values of a letter that leave no trace in it: without them it is the same letter. Choices are not looked at, for they may say
 * what the letter says anyhow ('tweede'), and neither is the day of a Kamerstuk, which not every notation shows. What is a key of
 * the head always stands there.
 */
export function unusedData(template: Template, data: TemplateValues): Path[] {
  const tried = template.fields
    .filter(({ name }) => !HEAD_KEYS.includes(name))
    .flatMap((field) => leavesOf(field, data[field.name], [field.name]));
  const whole = letterWith(template, data);
  if (whole === undefined || tried.length > MOST_TRIED) return [];
  return tried.filter((path) => letterWith(template, without(data, path) as TemplateValues) === whole);
}

/** What a letter from these data would not say, by name: values of names that it does not know, and those that leave no trace. */
export function lostData(template: Template, data: TemplateValues): string[] {
  const known = new Set(['soort', ...[...template.fields, ...fieldsOfHead(template.fields)].map(({ name }) => name)]);
  const unknown = Object.keys(data).filter((name) => !known.has(name) && isKnown(data[name]));
  return [...unknown, ...unusedData(template, data).map((path) => path.join('.'))];
}

/** The letter; undefined where the template does too much. */
function letterWith(template: Template, data: TemplateValues): string | undefined {
  try {
    return writePlain(letterSegments(renderTemplate(template, data, { today: SOME_DAY })));
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}

/** Where the texts of a value are. */
function leavesOf(field: Field, value: TemplateData | undefined, path: Path): Path[] {
  if (!isKnown(value) || field.kind === 'keuze' || isFallback(field, value)) return [];
  if (isList(field) && Array.isArray(value)) {
    return (value as readonly TemplateData[]).flatMap((item, index) => leavesOf(field, item, [...path, index + 1]));
  }
  if (typeof value === 'string') return [path];
  const parts = (partsOfField(field) ?? []).filter(({ kind }) => field.kind !== 'kamerstuk' || kind !== 'datum');
  return parts.flatMap((part) => leavesOf(part, partOf(value, part.name), [...path, part.name]));
}

/** What would stand there anyhow. */
function isFallback({ fallback }: Field, value: TemplateData): boolean {
  return JSON.stringify(fallback) === JSON.stringify(value);
}

function partOf(value: TemplateData, name: string): TemplateData | undefined {
  return Object.hasOwn(value as object, name) ? (value as { [part: string]: TemplateData })[name] : undefined;
}

/** The data without one value. */
function without(data: TemplateData, [step, ...rest]: Path): TemplateData {
  if (step === undefined) return null;
  if (Array.isArray(data)) {
    return (data as readonly TemplateData[]).map((item, index) => (index + 1 === step ? without(item, rest) : item));
  }
  const map = data as { readonly [part: string]: TemplateData };
  return { ...map, [step]: without(map[step] ?? null, rest) };
}
