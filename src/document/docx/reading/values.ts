import { childOf, type Element } from '../../../xml/index.ts';

/** An attribute of an element, `w:val` where no other is asked for; undefined where it is absent. */
export function attributeOf(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name];
}

/** The value of the element of this name inside another. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name));
}

/** A whole number of an attribute that stands inside an element; undefined for anything else. */
export function numberIn(element: Element | undefined, name: string): number | undefined {
  return wholeNumber(valueIn(element, name));
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether what can be on or off is on: it is so without a value (ISO 29500-1, 17.17.4). Undefined where the element is absent. */
export function switchIn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && isOnValue(attributeOf(found));
}

export function isOnValue(value: string | undefined): boolean {
  return value === undefined || value === 'true' || value === '1' || value === 'on';
}
