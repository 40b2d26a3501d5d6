import { entriesOf, itemsOf, type Problems, readYaml, type YamlNode } from '../yaml/index.ts';
import { type Field, fieldsOfHead, partsOfField, type TemplateValues } from './field.ts';
import type { Template } from './language/parse.ts';
import { createReporter, type TemplateProblem, unknownIn } from './problem.ts';
import { createOpenFields } from './render/open.ts';
import { type Path, readValues } from './render/values.ts';
import { unusedData } from './unused.ts';
import { dataOf } from './yaml-data.ts';

/** A data file that was read for a template. */
export interface ParsedData {
  readonly data: TemplateValues;
  /** Errors, and warnings for what would not stand in the letter, in the order of the file. */
  readonly problems: readonly TemplateProblem[];
}

/** The largest data file that is read, in UTF-16 units. */
const LARGEST = 256 * 1024;

/**
 * Reads a data file: YAML with a value for each field, or for a key of the head. Unknown fields and values that do not fit are errors;
 * values that the letter has no place for are warnings.
 */
export function parseData(source: string, file: string, template: Template): ParsedData {
  const text = source.replace(/^\ufeff/, '');
  const at = createReporter(file, text);
  const { root, problems, isBroken } = readYaml(text, LARGEST);
  // what a broken file seems to say would only be said to be wrong again
  const data = root && !isBroken ? readFields(root, template, problems) : {};
  const errors = problems.all().map(({ span, message }) => at(span.start, message));
  if (errors.length > 0 || !root) return { data, problems: errors };
  const unused = unusedData(template, data).map((path) =>
    at(
      nodeAt(root, path).span.start,
      `${named(path)} komt niet in de brief: bij deze gegevens hoort het er niet in.`,
      'warning',
    ),
  );
  return { data, problems: unused };
}

function named(path: Path): string {
  return `‘${path.join('.')}’`;
}

function readFields(root: YamlNode, template: Template, problems: Problems): TemplateValues {
  const entries = entriesOf(root);
  if (!entries) {
    problems.report(root.span, 'Een gegevensbestand heeft regels als ‘betreft: Reactie op uw brief’.');
    return {};
  }
  const all = [...template.fields, kindOf(template), ...fieldsOfHead(template.fields)];
  const fields = new Map(all.map((field) => [field.name, field]));
  const known = template.fields.map(({ name }) => name);
  for (const { key, keySpan, value } of entries) {
    const field = fields.get(key);
    if (field) checkParts(field, value, problems);
    else problems.report(keySpan, () => unknownIn(`Onbekend veld ‘${key}’`, key, known, 'dit sjabloon kent'));
  }
  const data = dataOf(root) as TemplateValues;
  for (const { path, message } of readValues(all, data, createOpenFields()).problems) {
    problems.report(nodeAt(root, path).span, `${named(path)}: ${message}`);
  }
  return data;
}

/** The kind of letter may be named, but not be another than the template makes. */
function kindOf({ letterKind }: Template): Field {
  const choices = [letterKind];
  return { name: 'soort', question: 'soort brief', kind: 'keuze', choices, ask: 'nooit', required: false, offset: 0 };
}

/** Reports the parts that a field does not have, also in the items of a list. */
function checkParts(field: Field, node: YamlNode, problems: Problems): void {
  const parts = partsOfField(field);
  if (!parts) return;
  for (const item of itemsOf(node) ?? []) checkParts(field, item, problems);
  for (const { key, keySpan, value } of entriesOf(node) ?? []) {
    const part = parts.find(({ name }) => name === key);
    if (part) checkParts(part, value, problems);
    else {
      const known = parts.map(({ name }) => name);
      problems.report(keySpan, () => unknownIn(`Onbekend onderdeel ‘${key}’`, key, known, `‘${field.name}’ heeft`));
    }
  }
}

/** The node of a value, or the innermost one around it that is written. Items are counted from 1. */
function nodeAt(root: YamlNode, path: Path): YamlNode {
  let node = root;
  for (const step of path) {
    const next =
      typeof step === 'number' ? itemsOf(node)?.[step - 1] : entriesOf(node)?.find(({ key }) => key === step)?.value;
    // an item written without its list stands for itself
    if (next) node = next;
  }
  return node;
}
