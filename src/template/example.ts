import { writeYaml } from '../yaml/index.ts';
import { type Field, isList, itemDefaults, partsOfField, type TemplateData } from './field.ts';
import type { Template } from './language/parse.ts';

/**
 * The example data of a template, as YAML: those of the catalogue, or else a value of the right shape for every field,
 * with its question as comment. Filled in with it, a template has no open places.
 */
export function exampleData(template: Template): string {
  return template.example ?? generated(template);
}

function generated({ title, fields }: Template): string {
  const data = Object.fromEntries(fields.map((field) => [field.name, exampleValue(field)]));
  const comments = new Map(fields.map((field) => [field.name, comment(field)]));
  return writeYaml(data, { heading: `Gegevens voor het sjabloon ‘${title}’.`, comments });
}

function comment({ question, description, required }: Field): string {
  const optional = required ? '' : ' (mag weg)';
  return `${(description ?? question).replaceAll('\n', ' ')}${optional}`;
}

function exampleValue(field: Field): TemplateData {
  if (field.fallback !== undefined && !itemDefaults(field)) return field.fallback;
  const parts = partsOfField(field);
  if (field.kind === 'geadresseerde') return ['de heer J. van Dijk'];
  if (field.kind === 'kamerstuk') return { nummer: '31757-102', datum: '2020-07-03' };
  const item = parts ? Object.fromEntries(parts.map((part) => [part.name, exampleValue(part)])) : exampleText(field);
  return isList(field) ? [item] : item;
}

function exampleText({ kind, question, choices }: Field): string {
  if (kind === 'datum') return '2020-07-03';
  return kind === 'keuze' ? (choices?.[0] ?? '') : question;
}
