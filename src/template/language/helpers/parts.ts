import { asSentence, withoutFullStop } from '../../../dutch/index.ts';
import { hasOpen } from '../../render/open.ts';
import type { Value } from '../../render/values.ts';

/** The text of a value; '' for lists and maps. */
export function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A text as a sentence; what is open stays so, and quotation marks of a keyboard around all of it go: they are those of YAML. */
export function sentence(written: string): string {
  return hasOpen(written) ? written : asSentence(written.replace(/^"([^"]*)"$/, '$1'));
}

/** The items of a list of texts as parts of one sentence. */
export function phrases(value: Value | undefined): readonly string[] {
  return list(value).map((item) => withoutFullStop(text(item)));
}

/** The items of a list; other values have no items. */
export function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** A part of a map; other values have no parts. */
export function part(value: Value | undefined, name: string): Value | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? (value as { [part: string]: Value })[name] : undefined;
}

/** True when the letter goes to this one alone, whatever address follows: case, an article and a full stop do not count. */
export function isAddressee(who: string, names: readonly string[]): boolean {
  const plain = (name: string) =>
    withoutFullStop(name.trim())
      .toLowerCase()
      .replace(/^(?:de|het) /, '');
  return names.length === 1 && names.some((name) => plain(name.split('\n', 1)[0] ?? '') === plain(who));
}

/** The names of the addressees. */
export function namesOf(addressees: Value | undefined): string[] {
  return list(addressees).map((addressee) => text(part(addressee, 'naam')));
}
