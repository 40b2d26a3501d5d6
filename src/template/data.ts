import type { Node } from 'yaml';
import { type Field, partsOfField, type TemplateValues } from './field.ts';
import type { Template } from './language/parse.ts';
import { createReporter, type TemplateProblem, unknownIn } from './problem.ts';
import { createOpenFields } from './render/open.ts';
import { readValues } from './render/values.ts';
import { dataOf, entriesOf, itemsOf, offsetOf, readYaml } from './yaml.ts';

/** A data file that was read for a template. */
export interface ParsedData {
  readonly data: TemplateValues;
  /** Errors, in the order of the file. */
  readonly problems: readonly TemplateProblem[];
}

/** The largest data file that is read, in UTF-16 units. */
const LARGEST = 256 * 1024;

/** Reads a data file: YAML with a value for each field. Unknown fields and values that do not fit are errors. */
export function parseData(source: string, file: string, template: Template): ParsedData {
  const text = source.replace(/^\ufeff/, '');
  const at = createReporter(file, text);
  if (text.length > LARGEST) return { data: {}, problems: [at(0, 'Het gegevensbestand is groter dan 256 KiB.')] };
  const { root, problems: yaml, isBroken } = readYaml(text);
  const problems = yaml.map(({ offset, message }) => at(offset, message));
  // what a broken file seems to say would only be said to be wrong again
  if (root === null || isBroken) return { data: {}, problems };
  const entries = entriesOf(root);
  if (!entries) {
    return {
      data: {},
      problems: [...problems, at(0, 'Een gegevensbestand heeft regels als ‘betreft: Reactie op uw brief’.')],
    };
  }
  const known = template.fields.map(({ name }) => name);
  for (const { key, offset } of entries) {
    if (!known.includes(key))
      problems.push(at(offset, unknownIn(`Onbekend veld ‘${key}’`, key, known, 'dit sjabloon kent')));
  }
  for (const { key, value } of entries) {
    const field = template.fields.find(({ name }) => name === key);
    if (field && value) problems.push(...unknownParts(field, value, at));
  }
  const data = dataOf(root) as TemplateValues;
  problems.push(...valueProblems(template.fields, data, root, at));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { data, problems };
}

function valueProblems(
  fields: readonly Field[],
  data: TemplateValues,
  root: Node,
  at: ReturnType<typeof createReporter>,
): TemplateProblem[] {
  const { problems } = readValues(fields, data, createOpenFields());
  return problems.map(({ path, message }) => {
    const named = path.length > 1 ? path.join('.') : String(path[0] ?? '');
    return at(offsetOf(nodeAt(root, path)), `‘${named}’: ${message}`);
  });
}

/** Parts that a field does not have, also in the items of a list. */
function unknownParts(field: Field, node: Node, at: ReturnType<typeof createReporter>): TemplateProblem[] {
  const parts = partsOfField(field);
  const items = itemsOf(node);
  if (!parts) return [];
  if (items) return items.flatMap((item) => (item ? unknownParts(field, item, at) : []));
  return (entriesOf(node) ?? []).flatMap(({ key, offset, value }) => {
    const part = parts.find(({ name }) => name === key);
    if (part) return value ? unknownParts(part, value, at) : [];
    const known = parts.map(({ name }) => name);
    return [at(offset, unknownIn(`Onbekend onderdeel ‘${key}’`, key, known, `‘${field.name}’ heeft`))];
  });
}

/** The node of a value, or the innermost one around it that is written. Items are counted from 1. */
function nodeAt(root: Node, path: readonly (string | number)[]): Node {
  let node: Node = root;
  for (const step of path) {
    const next: Node | null | undefined =
      typeof step === 'number' ? itemsOf(node)?.[step - 1] : entriesOf(node)?.find(({ key }) => key === step)?.value;
    // an item written without its list stands for itself
    if (next) node = next;
  }
  return node;
}
