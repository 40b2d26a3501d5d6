import { readDate, writeDate } from '../dates/index.ts';
import { openPlace } from '../dutch/index.ts';
import { editFrontMatter, type FrontMatterData, type Letter } from '../letter/index.ts';
import { lineHunks } from '../text/index.ts';
import { entriesOf, readYaml } from '../yaml/index.ts';
import { type Field, HEAD_KEYS, isList, partsOfField, type TemplateData, type TemplateValues } from './field.ts';
import type { RenderContext } from './language/helpers/index.ts';
import type { Template } from './language/parse.ts';
import type { FrontMatterLine } from './render/front-matter.ts';
import { renderTemplate } from './render/render.ts';
import { isKnown } from './render/values.ts';
import { writePlain } from './render/writers.ts';
import { dataOf } from './yaml-data.ts';

/** A letter with other values. */
export interface LetterUpdate {
  /** The whole text, with line ends as \n. */
  readonly text: string;
  /** The fields that have another value now. */
  readonly changed: readonly Field[];
  /** The fields whose old value still stands in the text: the writer has changed those sentences. */
  readonly untouched: readonly Field[];
}

/** What a letter says itself of the fields of a template: its front matter, and who signs. */
export function valuesOfLetter({ frontMatter, signatures }: Letter): TemplateValues {
  const entries = (frontMatter?.entries ?? [])
    .filter(({ value }) => isKnown(value))
    .map(({ key, value }) => [key, value]);
  const signed = signatures.map(({ functie, naam }) =>
    Object.fromEntries(Object.entries({ functie, naam }).filter(([, part]) => isKnown(part))),
  );
  const [first] = signed;
  const one = first && signed.length === 1 && Object.keys(first).length > 0 ? { ondertekening: first } : {};
  return {
    ...one,
    ...(signed.length > 1 && { ondertekeningen: signed }),
    ...Object.fromEntries(entries),
  } as TemplateValues;
}

/** A field as it stands in a letter. */
export interface FieldInLetter {
  readonly field: Field;
  /**
   * `open`: something of it is still to be filled in; `known`: it can get another value; `text`: only the writer can change it, in
   * sentences of the letter.
   */
  readonly state: 'open' | 'known' | 'text';
  /** Where it stands: in the head, in the text, or under it. */
  readonly part: 'kop' | 'tekst' | 'ondertekening';
}

/**
 * The fields of a template as they stand in a letter that was made with it, in the order of the template. Those can be given another value
 * that stand in the front matter, that say who signs, of which the place in the text is still open, or that were `answered` just before:
 * of these it is known how the template wrote them.
 */
export function fieldsInLetter({ fields }: Template, letter: Letter, answered: TemplateValues = {}): FieldInLetter[] {
  return fields.map((field) => {
    const canChange = isUpdatable(field, letter) || Object.hasOwn(answered, field.name);
    return {
      field,
      state: !canChange ? 'text' : isStillOpen(field, letter) ? 'open' : 'known',
      part: SIGNING.includes(field.name) ? 'ondertekening' : HEAD_KEYS.includes(field.name) ? 'kop' : 'tekst',
    };
  });
}

const SIGNING: readonly string[] = ['ondertekening', 'ondertekeningen'];

function isUpdatable(field: Field, { source, signatures }: Letter): boolean {
  if (field.name === 'ondertekening') return signatures.length < 2;
  if (field.name === 'ondertekeningen') return signatures.length > 1;
  if (field.kind === 'lijst' && field.fields) return false;
  return HEAD_KEYS.includes(field.name) || (!isList(field) && source.includes(openPlace(field.question)));
}

/** True for a field of which a letter still has an open place: its own, or that of a part of it in the head or under the text. */
export function isStillOpen(field: Field, { source, frontMatter }: Letter): boolean {
  const parts = SIGNING.includes(field.name) ? (partsOfField(field) ?? []) : [];
  if ([field, ...parts].some(({ question }) => source.includes(openPlace(question)))) return true;
  const value = frontMatter?.entries.find(({ key }) => key === field.name)?.value;
  return hasOpenPart(value as TemplateData | undefined);
}

/** True for data with an open place in it. */
export function hasOpenPart(data: TemplateData | undefined): boolean {
  if (typeof data === 'string') return data.trim() !== '' && !isKnown(data);
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((part: TemplateData) => hasOpenPart(part));
}

/**
 * Gives a letter other values: its front matter, and the lines of its text that still stand there as the template wrote them, or are
 * still open. A line that the writer has changed is left alone. `known` are the values that the letter was made with, as far as
 * they are known; `answers` are the new ones.
 */
export function updateLetter(
  letter: Letter,
  template: Template,
  known: TemplateValues,
  answers: TemplateValues,
  context: RenderContext,
): LetterUpdate {
  const changed = template.fields.filter(
    ({ name }) => Object.hasOwn(answers, name) && !isSame(answers[name], known[name]),
  );
  let values = known;
  let text = letter.source.replace(/\r\n?/g, '\n');
  const untouched: Field[] = [];
  for (const field of changed) {
    const next = { ...values, [field.name]: answers[field.name] ?? null };
    const before = renderTemplate(template, forComparing(values, field), context);
    const after = renderTemplate(template, forComparing(next, field), context);
    text = inHead(text, field, answers[field.name] ?? null, before.frontMatter, after.frontMatter);
    const filled = fillOpen(text, field, answers[field.name]);
    const replaced = replaceLines(filled.text, writePlain(before.body), writePlain(after.body));
    if (!replaced.isWhole && !filled.isFilled) untouched.push(field);
    text = replaced.text;
    values = next;
  }
  return { text, changed, untouched };
}

/** Without the keys that follow from the letters that came in, for what follows from them to be seen. */
function forComparing(values: TemplateValues, { kind }: Field): TemplateValues {
  if (kind !== 'ontvangen') return values;
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'uw-kenmerk' && key !== 'uw-brief-van'));
}

function isSame(one: TemplateData | undefined, other: TemplateData | undefined): boolean {
  if (one === other) return true;
  const list = (data: TemplateData | undefined) => JSON.stringify(Array.isArray(data) ? data : [data]);
  return list(one) === list(other);
}

/** Sets the field's key, and the keys that follow from it as long as they say what followed from its old value. */
function inHead(
  text: string,
  field: Field,
  value: TemplateData,
  before: readonly FrontMatterLine[],
  after: readonly FrontMatterLine[],
): string {
  const set = HEAD_KEYS.includes(field.name) ? setKey(text, field.name, unlisted(field, value)) : text;
  const old = new Map(before.map((line) => [line.key, writePlain(line.segments)]));
  return after.reduce((now, { key, segments }) => {
    const line = writePlain(segments);
    const was = old.get(key);
    if (key === field.name || was === undefined || was === line || !now.includes(`\n${was}`)) return now;
    return setKey(now, key, valueIn(line));
  }, set);
}

/** A single addressee is written without a list, as the template does. */
function unlisted({ kind }: Field, value: TemplateData): TemplateData {
  return kind === 'geadresseerde' && Array.isArray(value) && value.length === 1 ? (value[0] as TemplateData) : value;
}

function setKey(text: string, key: string, value: TemplateData): string {
  const edits = editFrontMatter(text, key, value as FrontMatterData);
  return edits.reduceRight((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}

function valueIn(line: string): TemplateData {
  return dataOf(entriesOf(readYaml(line, line.length).root)?.[0]?.value);
}

/** Fills in the open places of a field that the text still has. */
function fillOpen(
  text: string,
  { question, kind }: Field,
  answer: TemplateData | undefined,
): { text: string; isFilled: boolean } {
  const place = openPlace(question);
  const bodyStart = bodyOf(text);
  if (typeof answer !== 'string' || !text.includes(place, bodyStart)) return { text, isFilled: false };
  const date = kind === 'datum' ? readDate(answer) : undefined;
  const written = date ? writeDate(date) : answer;
  return { text: text.slice(0, bodyStart) + text.slice(bodyStart).replaceAll(place, () => written), isFilled: true };
}

function bodyOf(text: string): number {
  const close = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return close < 0 ? 0 : close + 4;
}

/** Replaces what the template wrote for the old values by what it writes for the new ones, where the text has it word for word. */
function replaceLines(text: string, before: string, after: string): { text: string; isWhole: boolean } {
  const start = bodyOf(text);
  const lines = text.slice(start).split('\n');
  const old = before.split('\n');
  let isWhole = true;
  for (const { start: from, end, lines: fresh } of lineHunks(old, after.split('\n'))) {
    const gone = old.slice(from, end);
    // as many lines as before: each by itself, for the writer may have changed one of them
    const pairs =
      gone.length === fresh.length
        ? gone.map((line, index) => [[line], [fresh[index] ?? '']] as const)
        : [[gone, fresh] as const];
    for (const [wanted, replacement] of pairs) isWhole = replaceBlock(lines, wanted, replacement) && isWhole;
  }
  return { text: text.slice(0, start) + lines.join('\n'), isWhole };
}

/** Replaces a block of lines that stands there exactly once; false where it does not. */
function replaceBlock(lines: string[], wanted: readonly string[], replacement: readonly string[]): boolean {
  if (wanted.join('') === replacement.join('')) return true;
  if (wanted.every((line) => line.trim() === '')) return false;
  const places = lines.flatMap((_, at) =>
    wanted.every((line, index) => lines[at + index]?.trimEnd() === line) ? [at] : [],
  );
  const [place] = places;
  if (place === undefined || places.length > 1) return false;
  lines.splice(place, wanted.length, ...replacement);
  return true;
}
