import type { IsoDate } from '../dates/index.ts';
import { type Field, fieldsOfHead, isList, partsOfField, type TemplateData, type TemplateValues } from './field.ts';
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
 * The values of a letter that leave no trace in it: without them, and with another value in their place, it is the same letter. Of a
 * choice every other choice is tried, for it may say what the letter says anyhow ('tweede'). What would stand there anyhow is not told.
 */
export function unusedData(template: Template, data: TemplateValues): Path[] {
  const tried = [...template.fields, ...fieldsOfHead(template.fields)].flatMap((field) =>
    leavesOf(field, data[field.name], [field.name]),
  );
  const whole = letterWith(template, data);
  if (whole === undefined || tried.length > MOST_TRIED) return [];
  const leavesTrace = ({ path, others }: Leaf) =>
    [null, ...others].some((other) => letterWith(template, withValue(data, path, other) as TemplateValues) !== whole);
  return tried.filter((leaf) => !leavesTrace(leaf)).map(({ path }) => path);
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

/** Where a text of the data is, and what else could stand there. */
interface Leaf {
  readonly path: Path;
  readonly others: readonly string[];
}

/** A day and a text that nobody gives. */
const OTHERS = { datum: ['1999-12-31'], tekst: ['iets anders'] };

/** The texts of a value. */
function leavesOf(field: Field, value: TemplateData | undefined, path: Path): Leaf[] {
  if (!isKnown(value) || isFallback(field, value)) return [];
  if (isList(field) && Array.isArray(value)) {
    return (value as readonly TemplateData[]).flatMap((item, index) => leavesOf(field, item, [...path, index + 1]));
  }
  if (typeof value === 'string') {
    const others = field.choices ?? (field.kind === 'datum' ? OTHERS.datum : OTHERS.tekst);
    return [{ path, others }];
  }
  return (partsOfField(field) ?? []).flatMap((part) => leavesOf(part, partOf(value, part.name), [...path, part.name]));
}

/** What would stand there anyhow. */
function isFallback({ fallback }: Field, value: TemplateData): boolean {
  return JSON.stringify(fallback) === JSON.stringify(value);
}

function partOf(value: TemplateData, name: string): TemplateData | undefined {
  return Object.hasOwn(value as object, name) ? (value as { [part: string]: TemplateData })[name] : undefined;
}

/** The data with another value in one place; null for none. */
function withValue(data: TemplateData, [step, ...rest]: Path, other: TemplateData): TemplateData {
  if (step === undefined) return other;
  if (Array.isArray(data)) {
    return (data as readonly TemplateData[]).map((item, index) =>
      index + 1 === step ? withValue(item, rest, other) : item,
    );
  }
  const map = data as { readonly [part: string]: TemplateData };
  return { ...map, [step]: withValue(map[step] ?? null, rest, other) };
}
