import { isIsoDate, readDate } from '../../dates/index.ts';
import { type Field, isList, itemDefaults, partsOfField, type TemplateData, type TemplateValues } from '../field.ts';
import { readPaper } from '../phrases/reference.ts';
import { hasOpen, type OpenFields } from './open.ts';

/** A value as a template sees it: texts (dates as ISO date, open fields as markers), lists and maps of them. */
export type Value = string | readonly Value[] | { readonly [part: string]: Value };

/** From a field to a part of its value; items of a list are counted from 1: ['ontvangen', 1, 'datum']. */
export type Path = readonly (string | number)[];

/** A value that does not fit its field. */
export interface DataProblem {
  readonly path: Path;
  /** Dutch. */
  readonly message: string;
}

/** The values of all fields, and what did not fit: that is open. */
export interface ReadValues {
  readonly values: { readonly [field: string]: Value };
  readonly problems: readonly DataProblem[];
}

/** Reads the data of a letter to the values of its fields. Names that are no field are left alone. */
export function readValues(fields: readonly Field[], data: TemplateValues, open: OpenFields): ReadValues {
  const problems: DataProblem[] = [];
  const reader: Reader = { open, report: (path, message) => problems.push({ path, message }) };
  return { values: readParts(reader, fields, data, [], false), problems };
}

interface Reader {
  readonly open: OpenFields;
  readonly report: (path: Path, message: string) => void;
}

function own(data: TemplateData | undefined, key: string): TemplateData | undefined {
  return isMap(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

function isMap(data: TemplateData | undefined): data is { readonly [key: string]: TemplateData } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** What maps of values inherit: nothing but a text, for Handlebars compares what is around a repetition with `!=`. */
const BARE: object = Object.freeze(Object.assign(Object.create(null), { toString: () => '' }));

/** The parts of a map; `optional` is true inside an optional field that is not there. */
function readParts(
  reader: Reader,
  fields: readonly Field[],
  data: TemplateData | undefined,
  path: Path,
  optional: boolean,
): { readonly [part: string]: Value } {
  const values = Object.create(BARE) as { [part: string]: Value };
  for (const field of fields) {
    const required = field.required && !optional;
    values[field.name] = readValue(reader, { ...field, required }, own(data, field.name), [...path, field.name]);
  }
  return values;
}

function readValue(reader: Reader, field: Field, given: TemplateData | undefined, path: Path): Value {
  const data = isKnown(given) || itemDefaults(field) ? given : field.fallback;
  if (isList(field)) return readList(reader, field, data, path);
  const parts = partsOfField(field);
  return parts ? readMap(reader, field, parts, data, path) : readScalar(reader, field, data, path);
}

/** False for what stands for nothing: no value, an empty text, an open place that was never filled in. */
export function isKnown(data: TemplateData | undefined): data is TemplateData {
  if (data === undefined || data === null) return false;
  return typeof data !== 'string' || !/^\s*(?:\[…[^\]]{0,200}…\]\s*)?$/.test(data.slice(0, 400));
}

function openValue(reader: Reader, field: Field, path: Path): string {
  const { question, choices, required } = field;
  return reader.open.mark({ field: path.join('.'), question, optional: !required, ...(choices && { choices }) });
}

function readScalar(reader: Reader, field: Field, data: TemplateData | undefined, path: Path): string {
  if (!isKnown(data)) return openValue(reader, field, path);
  if (typeof data !== 'string') {
    reader.report(path, 'Hier hoort een tekst te staan, geen lijst of onderdelen.');
    return openValue(reader, field, path);
  }
  const text = cleanText(data);
  const value = text === '' ? undefined : readText(reader, field, text, path);
  return value ?? openValue(reader, field, path);
}

function readText(reader: Reader, field: Field, text: string, path: Path): string | undefined {
  if (field.kind === 'datum') {
    const date = isIsoDate(text) ? text : readDate(text);
    if (date === undefined)
      reader.report(path, `‘${shorten(text)}’ is geen datum; schrijf bijvoorbeeld 3 juli 2020 of 2020-07-03.`);
    return date;
  }
  if (field.kind === 'keuze') {
    const choice = field.choices?.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (choice === undefined) {
      reader.report(path, `‘${shorten(text)}’ kan hier niet; kies uit ${field.choices?.join(', ') ?? 'niets'}.`);
    }
    return choice;
  }
  return text;
}

function readMap(
  reader: Reader,
  field: Field,
  parts: readonly Field[],
  data: TemplateData | undefined,
  path: Path,
): { readonly [part: string]: Value } {
  const named = parts.map((part) => ({ ...part, question: `${part.question} van ${field.question}` }));
  const [first] = named;
  // a Kamerstuk may be given by its number alone
  if (field.kind === 'kamerstuk' && first && typeof data === 'string') {
    checkPaper(reader, data, path);
    return readParts(reader, named, { [first.name]: data }, path, false);
  }
  if (isKnown(data) && !isMap(data)) {
    reader.report(path, `Hier horen onderdelen te staan: ${parts.map(({ name }) => name).join(', ')}.`);
  }
  if (field.kind === 'kamerstuk' && first) checkPaper(reader, own(data, first.name), [...path, first.name]);
  return readParts(reader, named, data, path, !field.required && !isMap(data));
}

/** A number that is no reference stays in the letter as it is written, for the writer to see. */
function checkPaper(reader: Reader, number: TemplateData | undefined, path: Path): void {
  if (!isKnown(number) || typeof number !== 'string' || readPaper(cleanText(number))) return;
  reader.report(path, `‘${shorten(number)}’ is geen Kamerstuk; schrijf bijvoorbeeld 31757-102.`);
}

function readList(reader: Reader, field: Field, data: TemplateData | undefined, path: Path): readonly Value[] {
  const parts = partsOfField(field);
  if (!isKnown(data)) return field.required ? [readItem(reader, field, parts, undefined, [...path, 1])] : [];
  // one item may be written without the dash of a list
  const items: readonly TemplateData[] = Array.isArray(data)
    ? (data as readonly TemplateData[])
    : [data as TemplateData];
  return items.filter(isKnown).map((item, index) => readItem(reader, field, parts, item, [...path, index + 1]));
}

function readItem(
  reader: Reader,
  field: Field,
  parts: readonly Field[] | undefined,
  item: TemplateData | undefined,
  path: Path,
): Value {
  if (!parts) return readScalar(reader, { ...field, kind: 'tekst', required: true }, item, path);
  const [first] = parts;
  // an addressee is the lines that name them
  if (field.kind === 'geadresseerde' && first && !isMap(item)) {
    return readParts(reader, [{ ...first, question: field.question }], { [first.name]: item ?? null }, path, false);
  }
  if (item !== undefined && !isMap(item)) {
    reader.report(path, `Hier horen onderdelen te staan: ${parts.map(({ name }) => name).join(', ')}.`);
  }
  return readParts(reader, parts, item, path, false);
}

/**
 * Text as a letter can hold it: line ends as \n, no control characters, noncharacters (among them the marks of open fields)
 * or lone surrogates, no doubled spaces or blank lines, nothing around it.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '')
      .replace(/[ \t\u00a0]+/g, (blanks) => (blanks.includes('\u00a0') && blanks.length === 1 ? blanks : ' '))
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** True when nothing in the value is known: an absent optional field, or one without any part. */
export function isAbsent(value: Value | undefined, open: OpenFields): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value === '' || open.isAbsent(value);
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((part) => isAbsent(part, open));
}

/** The text, or '' for an optional field that is not there. */
export function textOrNothing(value: Value | undefined, open: OpenFields): string {
  return typeof value === 'string' && !open.isAbsent(value) ? value : '';
}

/** True when the value is a text and known in full. */
export function isKnownText(value: Value | undefined): value is string {
  return typeof value === 'string' && !hasOpen(value);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}
