import { type Element, textOf } from '../../../xml/index.ts';

/** A field of a paragraph that can hold a value. */
export interface NamedField {
  readonly names: readonly string[];
  /** True where it shows a value already. */
  readonly isFilled: boolean;
}

/** Where the fields of OpenDocument that a value can take the place of have their names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'text:user-field-get': ['text:name'],
  'text:user-defined': ['text:name'],
  'text:text-input': ['text:description'],
  'text:database-display': ['text:column-name'],
  'loext:content-control': ['loext:tag', 'loext:alias'],
};

/** The field that an element is; undefined for anything else, and for one without a name. */
export function fieldOf(element: Element): NamedField | undefined {
  if (element.name === 'text:placeholder') {
    const name = /^<(.{1,60})>$/.exec(textOf(element).trim())?.[1];
    return name === undefined ? undefined : { names: [name], isFilled: false };
  }
  const names = (NAMES[element.name] ?? []).map((name) => element.attributes[name]?.trim() ?? '');
  const given = [...new Set(names)].filter((name) => name !== '');
  if (given.length === 0) return undefined;
  return { names: given, isFilled: element.attributes['loext:showing-place-holder'] !== 'true' };
}
