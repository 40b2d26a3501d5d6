import { childOf, childrenOf, textOf } from '../../../xml/index.ts';
import type { Properties } from '../../blocks.ts';
import type { Parts } from '../parts.ts';
import { attributeOf } from './values.ts';

/** What a file says of itself: its title and subject, when it was last changed, and what a ministry added. */
export function propertiesOfFile(parts: Parts): Properties {
  const core = rootOf(parts, 'core-properties');
  const title = textOf(childOf(core, 'dc:title')).trim();
  const subject = textOf(childOf(core, 'dc:subject')).trim();
  const modified = /^\d{4}-\d\d-\d\d/.exec(textOf(childOf(core, 'dcterms:modified')).trim())?.[0];
  return {
    ...(title !== '' && { title }),
    ...(subject !== '' && { subject }),
    ...(modified !== undefined && { modified }),
    custom: customIn(parts),
  };
}

function customIn(parts: Parts): Readonly<Record<string, string>> {
  const custom: Record<string, string> = Object.create(null);
  for (const property of childrenOf(
    rootOf(parts, 'custom-properties') ?? rootOf(parts, 'customProperties'),
    'op:property',
  )) {
    const value = textOf(property).trim();
    if (value !== '') custom[attributeOf(property, 'name') ?? ''] = value;
  }
  return { ...custom };
}

function rootOf(parts: Parts, type: string) {
  const part = parts.related('', type);
  return part === undefined ? undefined : parts.xml(part);
}
