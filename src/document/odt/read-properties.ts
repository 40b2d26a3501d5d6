import { childOf, childrenOf, type Element, textOf } from '../../xml/index.ts';
import type { Properties } from '../blocks.ts';

/** What `office:meta` says of a file. Of a name that stands there more than once the first counts. */
export function readProperties(meta: Element | undefined): Properties {
  const said = (name: string) => textOf(childOf(meta, name)).trim();
  const title = said('dc:title');
  const subject = said('dc:subject');
  const modified = /^\d{4}-\d{2}-\d{2}/.exec(said('dc:date'))?.[0];
  const custom = new Map<string, string>();
  for (const one of childrenOf(meta, 'meta:user-defined')) {
    const name = one.attributes['meta:name'];
    const value = textOf(one).trim();
    if (name !== undefined && value !== '' && !custom.has(name)) custom.set(name, value);
  }
  return {
    ...(title !== '' && { title }),
    ...(subject !== '' && { subject }),
    ...(modified && { modified }),
    custom: Object.fromEntries(custom),
  };
}
