import { childOf } from '../../../xml/index.ts';
import { inOneLine, type Values } from '../../fill-values.ts';
import { isElement, localName, mapped, withChildren } from '../../trees.ts';
import type { Template } from './template.ts';

/** The file says of itself what the letter says: its title, and the properties of the template that have the name of a value. */
export function setProperties(file: Template, title: string | undefined, values: Values): void {
  const core = file.parts.related('', 'core-properties');
  if (title !== undefined && core !== undefined) setTitle(file, core, title);
  const custom = file.parts.related('', 'custom-properties');
  if (custom !== undefined) setCustom(file, custom, values);
}

function setTitle(file: Template, part: string, title: string): void {
  const root = file.tree(part);
  if (root.attributes['xmlns:dc'] === undefined) return;
  const rest = root.children.filter((node) => !isElement(node, 'dc:title'));
  file.set(part, withChildren(root, [...rest, { name: 'dc:title', attributes: {}, children: [title] }]));
}

function setCustom(file: Template, part: string, values: Values): void {
  const root = file.tree(part);
  const changed = mapped(root, (node) => {
    const value = isElement(node) ? inOneLine(values.of(node.attributes['name'] ?? '')) : undefined;
    if (!isElement(node) || value === undefined || !childOf(node, 'vt:lpwstr')) return [node];
    return [mapped(node, (one) => [isElement(one) && localName(one) === 'lpwstr' ? withChildren(one, [value]) : one])];
  });
  if (changed.children.some((node, i) => node !== root.children[i])) file.set(part, changed);
}
