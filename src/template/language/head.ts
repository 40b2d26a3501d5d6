import { addressInFull } from '../../dutch/index.ts';
import { kindOfLetter, letterKinds } from '../../house/index.ts';
import { entriesOf, itemsOf, readYaml, textOf, type YamlEntry, type YamlNode } from '../../yaml/index.ts';
import { type AskWhen, type Field, type FieldKind, isFieldName, isList } from '../field.ts';
import { RESERVED, unknownIn } from '../problem.ts';
import { findMark } from '../render/open.ts';
import { dataOf } from '../yaml-data.ts';
import { NAMED_CHOICES } from './choices.ts';

/** The YAML head of a template: what it is for, and its fields. */
export interface TemplateHead {
  readonly title: string;
  readonly description: string;
  /** The kind of letter, `soort:` of its front matter. */
  readonly letterKind: string;
  readonly fields: readonly Field[];
}

/** Reports a problem at an offset of the head's YAML. */
export type ReportAt = (offset: number, message: string) => void;

/** As `ReportAt`, with a message that is made only where it is shown. */
type Report = (offset: number, message: string | (() => string)) => void;

/** The largest head that is read, in UTF-16 units: many times the largest letter's. */
const LARGEST = 64 * 1024;

const KINDS: readonly FieldKind[] = [
  'tekst',
  'datum',
  'keuze',
  'persoon',
  'geadresseerde',
  'lijst',
  'kamerstuk',
  'ontvangen',
];
const ASKS: readonly AskWhen[] = ['altijd', 'ontbrekend', 'nooit'];
const HEAD_KEYS = ['titel', 'beschrijving', 'soort', 'velden'];
const FIELD_KEYS = ['naam', 'vraag', 'soort', 'uitleg', 'standaard', 'keuzes', 'vragen', 'verplicht', 'velden'];
/** Fields of items can have fields; deeper than this nobody can fill in. */
const DEEPEST = 3;

/** Reads the YAML between the fences of a template. Undefined when it is no map at all; else what could be read. */
export function readHead(yaml: string, report: ReportAt): TemplateHead | undefined {
  const { root, problems, isBroken } = readYaml(yaml, LARGEST);
  const say: Report = (offset, message) => problems.report({ start: offset, end: offset }, message);
  const head = isBroken ? undefined : headOf(root, say);
  for (const { span, message } of problems.all()) report(span.start, message);
  return head;
}

function headOf(root: YamlNode | undefined, report: Report): TemplateHead | undefined {
  const entries = entriesOf(root);
  if (!entries) {
    report(0, 'De kop van het sjabloon is leeg: titel, beschrijving, soort en velden ontbreken.');
    return undefined;
  }
  checkKeys(entries, HEAD_KEYS, report);
  const text = (key: string) => readText(entries, key, report, 0) ?? '';
  const letterKind = text('soort');
  if (letterKind !== '' && !kindOfLetter(letterKind)) {
    const known = letterKinds.map(({ id }) => id);
    report(offsetOf(nodeOf(entries, 'soort')), unknownIn(`Onbekende soort brief ‘${letterKind}’`, letterKind, known));
  }
  return {
    title: text('titel'),
    description: text('beschrijving'),
    letterKind,
    fields: readFields(nodeOf(entries, 'velden'), report, 0),
  };
}

function nodeOf(entries: readonly YamlEntry[], key: string): YamlNode | undefined {
  return entries.find((entry) => entry.key === key)?.value;
}

/** Where a node starts; 0 where it is not written. */
function offsetOf(node: YamlNode | undefined): number {
  return node?.span.start ?? 0;
}

function checkKeys(entries: readonly YamlEntry[], known: readonly string[], report: Report): void {
  for (const { key, keySpan } of entries) {
    if (!known.includes(key)) report(keySpan.start, () => unknownIn(`Onbekende sleutel ‘${key}’`, key, known));
  }
}

/** A text that must be there. `place` is where its absence is reported. */
function readText(entries: readonly YamlEntry[], key: string, report: Report, place: number): string | undefined {
  const entry = entries.find((candidate) => candidate.key === key);
  const text = textOf(entry?.value)?.trim();
  if (text) return text;
  report(entry?.keySpan.start ?? place, entry ? `‘${key}’ moet een tekst zijn.` : `De sleutel ‘${key}’ ontbreekt.`);
  return undefined;
}

function readFields(node: YamlNode | undefined, report: Report, depth: number): readonly Field[] {
  if (node === undefined) return [];
  const items = itemsOf(node);
  if (!items || depth > DEEPEST) {
    report(offsetOf(node), items ? 'Velden zijn te diep genest.' : '‘velden’ moet een lijst zijn.');
    return [];
  }
  const fields = new Map<string, Field>();
  for (const item of items) {
    const field = readField(item, report, depth);
    if (!field) continue;
    if (fields.has(field.name)) report(field.offset, `Het veld ‘${field.name}’ staat er twee keer.`);
    else fields.set(field.name, field);
  }
  return [...fields.values()];
}

function readField(node: YamlNode | undefined, report: Report, depth: number): Field | undefined {
  const place = offsetOf(node);
  const entries = entriesOf(node);
  if (!entries) {
    report(place, 'Een veld heeft ten minste ‘naam’, ‘vraag’ en ‘soort’.');
    return undefined;
  }
  checkKeys(entries, FIELD_KEYS, report);
  const name = readText(entries, 'naam', report, place);
  const question = readText(entries, 'vraag', report, place);
  const kind = readOneOf(entries, 'soort', KINDS, 'tekst', report);
  if (name === undefined || question === undefined) return undefined;
  const offset = offsetOf(nodeOf(entries, 'naam'));
  if (!isFieldName(name)) {
    report(offset, `‘${name}’ kan geen veldnaam zijn: gebruik kleine letters, cijfers en koppeltekens.`);
    return undefined;
  }
  const description = textOf(nodeOf(entries, 'uitleg'));
  const given = dataOf(nodeOf(entries, 'standaard'));
  const fallback = kind === 'geadresseerde' && typeof given === 'string' ? addressInFull(given) : given;
  const required = readOneOf(entries, 'verplicht', ['ja', 'nee', 'true', 'false'], 'ja', report);
  const base = {
    name,
    question,
    kind,
    offset,
    ask: readOneOf(entries, 'vragen', ASKS, 'ontbrekend', report),
    required: required === 'ja' || required === 'true',
    ...(description !== undefined && { description }),
    ...(fallback !== null && { fallback }),
  };
  return { ...base, ...readChoices(entries, base, report), ...readItemFields(entries, base, report, depth) };
}

function readOneOf<T extends string>(
  entries: readonly YamlEntry[],
  key: string,
  known: readonly T[],
  otherwise: T,
  report: Report,
): T {
  const entry = entries.find((candidate) => candidate.key === key);
  if (!entry) return otherwise;
  const text = textOf(entry.value);
  const found = known.find((value) => value === text);
  if (found === undefined) report(entry.keySpan.start, `‘${key}’ moet een van deze zijn: ${known.join(', ')}.`);
  return found ?? otherwise;
}

function readChoices(
  entries: readonly YamlEntry[],
  { name: fieldName, kind }: Pick<Field, 'name' | 'kind'>,
  report: Report,
): { choices?: readonly string[] } {
  const entry = entries.find(({ key }) => key === 'keuzes');
  const name = textOf(entry?.value)?.trim();
  const named = name === undefined ? undefined : NAMED_CHOICES.get(name);
  const choices = named ?? itemsOf(entry?.value)?.map((item) => textOf(item)?.trim() ?? '');
  const place = entry?.keySpan.start ?? offsetOf(nodeOf(entries, 'naam'));
  if (kind !== 'keuze') {
    if (entry) report(place, `‘keuzes’ hoort bij een veld van soort keuze, en ‘${fieldName}’ is een ${kind}.`);
    return {};
  }
  if (name && !named) {
    report(place, () => unknownIn(`Onbekende lijst ‘${name}’`, name, [...NAMED_CHOICES.keys()]));
    return {};
  }
  if (!choices || choices.length === 0 || choices.includes('')) {
    report(place, `Bij ‘${fieldName}’ hoort een lijst ‘keuzes’ met teksten.`);
    return {};
  }
  if (choices.some((choice) => findMark(choice) >= 0)) report(place, RESERVED);
  return { choices };
}

function readItemFields(
  entries: readonly YamlEntry[],
  field: Pick<Field, 'name' | 'kind' | 'question' | 'offset' | 'ask' | 'required'>,
  report: Report,
  depth: number,
): { fields?: readonly Field[] } {
  const entry = entries.find(({ key }) => key === 'velden');
  if (!entry) return {};
  if (field.kind !== 'lijst' || !isList(field)) {
    report(
      entry.keySpan.start,
      `‘velden’ hoort bij een veld van soort lijst, en ‘${field.name}’ is een ${field.kind}.`,
    );
    return {};
  }
  return { fields: readFields(entry.value, report, depth + 1) };
}
