import { entriesOf, itemsOf, type YamlNode } from '../yaml/index.ts';
import type { TemplateData } from './field.ts';

const DEEPEST = 16;

/** What was read as plain data; null for nothing, for an alias and for what is nested deeper than any field. */
export function dataOf(node: YamlNode | undefined, depth = 0): TemplateData {
  if (node === undefined || depth > DEEPEST) return null;
  const items = itemsOf(node);
  if (items) return items.map((item) => dataOf(item, depth + 1));
  if (node.kind === 'text') return node.text || null;
  const data = Object.create(null) as { [key: string]: TemplateData };
  for (const { key, value } of entriesOf(node) ?? []) data[key] = dataOf(value, depth + 1);
  return node.kind === 'alias' ? null : data;
}
